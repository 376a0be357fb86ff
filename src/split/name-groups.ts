/**
 * What the class and id words of an element say about its content, by group. Sites glue and abbreviate their names, so
 * the words are looked for anywhere in them.
 */
export const NAME_GROUPS = [
  "body",
  "content",
  "comment",
  "share",
  "related",
  "teaser",
  "navigation",
  "header",
  "footer",
  "sidebar",
  "advertisement",
  "newsletter",
  "author",
  "caption",
  "tags",
  "date",
  "consent",
  "paywall",
  "standfirst",
  "embed",
  "contents",
  "form",
  "box",
  "live",
] as const;

export type NameGroup = (typeof NAME_GROUPS)[number];

const WORDS: Readonly<Record<NameGroup, string>> = {
  body: "article-?_?body|articlebody|story-?_?body|entry-?_?content|post-?_?content|post-?_?body|article-?_{0,2}content|article-?_{0,2}text|rich-?_?text|rte|body-?_?(?:text|copy|content)|story-?_{0,2}(?:text|content)|content-?_{0,2}(?:body|text)|news-?_?(?:text|body)|text-?_?body|single-?content|page-?content|blog-?content",
  comment: "comment|disqus|respond|repl(?:y|ies)|discussion|kommentar|forum|coral",
  share: "shar(?:e|ing)|social|addthis|addtoany|follow",
  related:
    "related|recommend|similar|outbrain|taboola|recirc|zergnet|up-?next|read-?(?:more|also|next)|more-(?:on|from|stories|news)|most-?(?:read|popular)|trending|popular|latest|also-?like|mehr-?zum|weiterlesen|lesen-?sie|suggest|further",
  teaser: "teaser|card|tile|promo|listing|feed|carousel|slider|slide|swiper|grid|thumb|archive|loop",
  navigation: "nav|menu|crumb|pagin|pager|topbar|toolbar|skip-?link|\\btabs?\\b|dropdown|megamenu|flyout|offcanvas",
  footer: "foot(?:er)?|copyright|legal|colophon|imprint|impressum|disclaimer|bottom",
  sidebar: "sidebar|side-?bar|aside|\\brail\\b|right-?(?:col|rail)|widget|secondary|complementary|marginal",
  advertisement: "\\bads?\\b|\\bad[-_]|[-_]ads?\\b|advert|sponsor|\\bdfp|\\bgpt|werbung|anzeige|affiliate|commercial",
  newsletter:
    "newsletter|subscri|sign-?up|mailing|opt-?in|\\bcta\\b|call-to|donat|membership|mailchimp|convertkit|hubspot|lead-?magnet",
  author: "author|byline|\\bbio\\b|biograph|contributor|writer|profile|vcard|autor",
  caption: "caption|credit|figure|image|photo|galler|media|legend|slideshow|video|player|audio|picture|lightbox",
  tags: "\\btags?\\b|tag-?(?:s|list|cloud)|keyword|topic|categor|taxonomy|schlagw",
  date: "date|time|publish|updated|posted|meta",
  consent: "cookie|consent|gdpr|modal|popup|pop-up|overlay|privacy|onetrust|dialog|notice|alert|toast|lightbox-?modal",
  paywall: "paywall|premium|locked|piano|regwall|metered|abo-|plus-?content|restricted|subscriber",
  standfirst:
    "standfirst|\\blead\\b|lead-?(?:text|in|paragraph)|lede|intro|summary|sub-?(?:title|head|headline|line)|\\bdek\\b|\\bdeck\\b|excerpt|abstract|vorspann|chapo|sapo|kicker|description|anleser|entradilla|bajada|ingress",
  embed: "tweet|twitter|instagram|tiktok|embed|youtube|blockquote|pullquote|pull-?quote",
  contents: "\\btoc\\b|table-?of-?contents|contents|ez-toc|jump-?(?:link|to)|inhalts",
  form: "form|input|search|login|sign-?in|field|captcha|checkbox|survey|poll|quiz|calculator",
  box: "box|fact|info|callout|note|\\btip|highlight|key-?(?:point|takeaway)|takeaway|product|price|rating|review|faq|accordion|cell",
  live: "live|ticker|liveblog|update",
  header: "header|masthead|hero|headline|title|heading|banner|logo|brand",
  content:
    "article|story|entry|post|content|body|text|main|paragraph|prose|copy|wysiwyg|markdown|editor|gutenberg|elementor-widget-text|wp-block|single|inhalt|artikel|beitrag|absatz",
};

/** One pass finds every group: `article-comments` speaks of content and of comments, and the model weighs both. */
const PATTERN = new RegExp(NAME_GROUPS.map((group) => `(${WORDS[group]})`).join("|"), "g");

/**
 * Bit `1 << NAME_GROUPS.indexOf(group)` for each group that the names speak of.
 *
 * @param seen bits of single names met before on the page: the same few stand on most elements
 */
export function groupsOf(names: string, seen: Map<string, number>): number {
  if (names === "") return 0;
  let bits = 0;
  for (const name of names.split(" ")) {
    const known = seen.get(name) ?? groupsOfName(name);
    seen.set(name, known);
    bits |= known;
  }
  return bits;
}

function groupsOfName(name: string): number {
  let bits = 0;
  for (const match of name.matchAll(PATTERN)) {
    for (let group = 1; group < match.length; group++) {
      if (match[group] === undefined) continue;
      bits |= 1 << (group - 1);
      break;
    }
  }
  return bits;
}
