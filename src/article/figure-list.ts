/** Class and id words of what is no image of an article: faces beside names, signs, ads, teasers. Whole words. */
const NAMES =
  "avatar avatars author authors byline bio headshot mugshot gravatar icon icons ico logo logos emoji emojis smiley sprite share sharing " +
  "social ad ads advert adverts advertisement advertising adslot sponsor sponsored sponsors related recommended recommendations recirculation " +
  "newsletter comment comments rating ratings stars spacer pixel tracking tracker badge badges math latex button buttons btn nav " +
  "menu breadcrumb breadcrumbs outbrain taboola";

export const FURNITURE_NAMES: ReadonlySet<string> = new Set(NAMES.split(" "));

/** Elements of which an image is furniture, where they hold nothing of the body. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  "nav footer form button label dialog select menu".split(" "),
);

/** Files that are no image of an article: signs, faces, dots that count readers. */
export const FURNITURE_FILE =
  /(?:^|[_.-])(?:logo|logos|avatar|icon|icons|favicon|sprite|spacer|pixel|blank|transparent|1x1|emoji|smiley|loading|loader|placeholder)(?:[_.-]|$)|^(?:counter|stat|stats|track|tracker|tr|count|b|p|t)\.(?:gif|png|php)$/;

/** Hosts whose images count readers, are faces, or sell something. */
export const FURNITURE_HOST =
  /(?:^|\.)(?:gravatar\.com|doubleclick\.net|googlesyndication\.com|google-analytics\.com|googletagmanager\.com|feedburner\.com|feeds\.wordpress\.com|scorecardresearch\.com|quantserve\.com|vgwort\.de|ioam\.de|amazon-adsystem\.com|assoc-amazon\.[a-z.]{2,6}|outbrain\.com|taboola\.com|addtoany\.com|shareaholic\.com|s\.w\.org|pixel\.wp\.com|stats\.wp\.com|chartbeat\.net|hits?counter\.[a-z]{2,6})$/;
