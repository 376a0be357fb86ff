import { groupByStart, itemsAt } from "../text/start-table.js";

/** What the class and id words of an element say about its content. */
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
  "facts",
  "product",
  "fold",
  "live",
] as const;

export type NameGroup = (typeof NAME_GROUPS)[number];

/** Words of a group: `anywhere` in a name, because sites glue their names together, or only as a `whole` part of one. */
interface GroupWords {
  readonly anywhere: string;
  readonly whole?: string;
}

/** Names are compared without hyphens and underscores: `entry-content`, `entry_content` and `entryContent` are one. */
const WORDS: Readonly<Record<NameGroup, GroupWords>> = {
  body: {
    anywhere:
      "articlebody storybody entrycontent postcontent postbody articlecontent articletext richtext bodytext bodycopy bodycontent " +
      "storytext storycontent contentbody contenttext newstext newsbody textbody singlecontent pagecontent blogcontent",
    whole: "rte",
  },
  content: {
    anywhere:
      "article story entry post content body text main paragraph prose copy wysiwyg markdown editor gutenberg wpblock single inhalt " +
      "artikel beitrag absatz",
  },
  comment: { anywhere: "comment disqus respond reply replies discussion kommentar forum", whole: "coral" },
  share: { anywhere: "share sharing social addthis addtoany follow" },
  related: {
    anywhere:
      "related recommend similar outbrain taboola recirc zergnet upnext readmore readalso readnext moreon morefrom morestories " +
      "morenews mostread mostpopular trending popular latest alsolike mehrzum weiterlesen lesensie suggest further",
  },
  teaser: {
    anywhere: "teaser card tile promo listing feed carousel slider slide swiper grid thumb archive",
    whole: "loop",
  },
  navigation: {
    anywhere: "nav menu crumb pagin pager topbar toolbar skiplink dropdown flyout offcanvas",
    whole: "tab tabs",
  },
  header: { anywhere: "header masthead headline title heading banner brand", whole: "hero logo" },
  footer: { anywhere: "footer copyright legal colophon imprint impressum disclaimer bottom", whole: "foot" },
  sidebar: { anywhere: "sidebar aside widget secondary complementary marginal rightcol rightrail", whole: "rail" },
  advertisement: { anywhere: "advert sponsor werbung anzeige affiliate commercial", whole: "ad ads dfp gpt" },
  newsletter: {
    anywhere: "newsletter subscri signup mailing optin callto donat membership mailchimp convertkit hubspot leadmagnet",
    whole: "cta",
  },
  author: { anywhere: "author byline biograph contributor writer profile vcard", whole: "bio autor" },
  caption: {
    anywhere: "caption credit figure image photo galler media legend slideshow video player audio picture lightbox",
  },
  tags: { anywhere: "taglist tagcloud keyword topic categor taxonomy schlagw", whole: "tag tags" },
  date: { anywhere: "date time publish posted meta" },
  consent: {
    anywhere: "cookie consent gdpr modal popup overlay privacy onetrust dialog notice alert toast",
    whole: "cmp",
  },
  paywall: { anywhere: "paywall premium locked piano regwall metered pluscontent restricted subscriber", whole: "abo" },
  standfirst: {
    anywhere:
      "standfirst leadtext leadin leadparagraph intro summary subtitle subhead subline excerpt abstract vorspann chapo " +
      "kicker description anleser entradilla bajada ingress",
    whole: "lead lede dek deck sapo",
  },
  embed: { anywhere: "tweet twitter instagram tiktok embed youtube blockquote pullquote" },
  contents: { anywhere: "tableofcontents contents eztoc jumplink jumpto inhaltsverzeichnis", whole: "toc" },
  form: { anywhere: "input search login signin field captcha checkbox survey calculator", whole: "form poll quiz" },
  facts: {
    anywhere: "factbox infobox faktabox faktaboks callout highlight keypoint takeaway steckbrief kasten glossar",
    whole: "box fact facts fakten info note tip tips faq cell",
  },
  product: { anywhere: "product price rating review coupon deal merch shop", whole: "buy offer" },
  fold: { anywhere: "accordion expandable collaps toggle spoiler", whole: "fold" },
  live: { anywhere: "liveblog liveticker ticker", whole: "live update updates" },
};

const ANYWHERE = groupByStart(
  NAME_GROUPS.flatMap((group, i) => WORDS[group].anywhere.split(" ").map((word) => ({ word, bit: 1 << i }))),
  ({ word }) => word,
);
const WHOLE: ReadonlyMap<string, number> = new Map(
  NAME_GROUPS.flatMap((group, i) => (WORDS[group].whole?.split(" ") ?? []).map((word) => [word, 1 << i] as const)),
);

/**
 * For each of several names, words apart by spaces, bit `1 << NAME_GROUPS.indexOf(group)` for each group that they speak of:
 * `article-comments` speaks of content and of comments, and the model weighs both.
 */
export function groupsOfAll(names: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return names.map((all) => {
    let bits = 0;
    for (const name of all.split(" ")) {
      const known = seen.get(name) ?? groupsOfName(name);
      seen.set(name, known);
      bits |= known;
    }
    return bits;
  });
}

function groupsOfName(name: string): number {
  const parts = name.split(/[-_:.]+/);
  let bits = 0;
  for (const part of parts) bits |= WHOLE.get(part) ?? 0;
  const joined = parts.join("");
  for (let at = 0; at < joined.length; at++)
    for (const { word, bit } of itemsAt(ANYWHERE, joined, at)) if (joined.startsWith(word, at)) bits |= bit;
  return bits;
}
