import { cleanText, FIELD_LIMITS } from "./clean-text.js";
import { letters } from "./context.js";
import { isPlainName } from "./name-words.js";
import { isNameOfSite } from "./site-name.js";

/** A shorter part of a host stands in other names by chance. */
const SHORTEST_LABEL = 8;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|de|het) /iu;

/** Tells the site's own name, under which it publishes, from those of persons. */
export interface OwnName {
  /** The field as the site's name in one piece (`Ice & Water`); null where it is another name. */
  read(field: string): string | null;
  /** True for the site's name and for those of its staff: `The Fjord Post`, `Fjord Post Travel Team`. */
  isIn(name: string): boolean;
}

/** The longest part of a host, letters and digits only: `fjordpost` of `news.fjordpost.co.uk`. */
function labelOf(host: string): string {
  return letters(host.split(".").reduce((a, b) => (b.length > a.length ? b : a), ""));
}

/** What the site of an article is called, for telling its name from its authors'. */
export function ownName(siteName: string | null, host: string | null): OwnName {
  const site = siteName?.replace(ARTICLE, "") ?? null;
  const label = host === null ? "" : labelOf(host);
  const isOwn = (name: string): boolean => {
    const bare = name.replace(ARTICLE, "");
    return isNameOfSite(name, siteName, host) || isNameOfSite(bare, site, host) || `the${letters(bare)}` === label;
  };
  return {
    read: (field) => {
      const name = cleanText(field, FIELD_LIMITS.line);
      return name !== null && isPlainName(name) && isOwn(name) ? name : null;
    },
    isIn: (name) =>
      isOwn(name) ||
      (label.length >= SHORTEST_LABEL && letters(name).includes(label)) ||
      name.split(" ").some((word) => label !== "" && word === label.toUpperCase()),
  };
}
