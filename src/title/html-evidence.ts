/** What speaks for or against a text as the title of an HTML page. What is not said of a candidate is 0. */
export const TITLE_EVIDENCE = [
  // Headings that show it, and claims that say it whole.
  "h1",
  "h2",
  "h3",
  "json-ld",
  "og:title",
  "twitter:title",
  "meta",
  "title-tag",
  // Claims that say it before or behind a separator.
  "json-ld part",
  "og:title part",
  "twitter:title part",
  "meta part",
  "title-tag head",
  "title-tag tail",
  "middle",
  // How the sources agree.
  "shown and claimed",
  "claimed twice",
  "claimed by all",
  "part in part",
  "like claims",
  "claims like it",
  // The heading that shows it.
  "only h1",
  "first h1",
  "named headline",
  "linked",
  "just before prose",
  "before prose",
  "behind prose",
  "in a header",
  // A heading that holds more or less than it.
  "tail of h1",
  "head of h1",
  "h1 is its tail",
  "h1 is its head",
  "below a kicker",
  "shown as text",
  // The prose.
  "words in lead",
  // The address and the site.
  "has slug words",
  "slug has its words",
  "is site",
  "has site at an end",
  "rest is site",
  "rest is known",
  "is host",
  // Its form.
  "one word",
  "two words",
  "few words",
  "many words",
  "has bar",
  "has dash",
  "has colon",
  "ends cut",
] as const;

export type TitleEvidenceName = (typeof TITLE_EVIDENCE)[number];

/**
 * Adds what the form of a text says.
 *
 * @param key the text as `titleKey` gives it
 */
export function judgeForm(evidence: Map<TitleEvidenceName, number>, key: string, text: string): void {
  const count = key.split(" ").length;
  if (count === 1) evidence.set("one word", 1);
  else if (count === 2) evidence.set("two words", 1);
  else if (count <= 4) evidence.set("few words", 1);
  else if (count > 20) evidence.set("many words", 1);
  if (/\||\s[\u00bb\u203a]\s/.test(text)) evidence.set("has bar", 1);
  if (/\s[-\u2013\u2014]\s/.test(text)) evidence.set("has dash", 1);
  if (/:\s/.test(text)) evidence.set("has colon", 1);
  if (/(?:\u2026|\.\.\.)$/.test(text)) evidence.set("ends cut", 1);
}
