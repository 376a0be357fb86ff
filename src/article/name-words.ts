import { AGENCY_NAMES, JOB_WORDS, NAME_PARTICLES, ORGANIZATION_WORDS, ROLE_WORDS } from "./byline-list.js";

/** Longer lines, in UTF-16 code units, say more than a name or a job. */
const LONGEST_NAME = 60;

/** True where a text can be a name as it stands: it has a letter, and no address, markup or account's sign. */
export function isPlainName(text: string): boolean {
  const isShort = text.length > 1 && text.length <= LONGEST_NAME;
  return isShort && /\p{L}/u.test(text) && !/[<>{}=\\@|:\p{Cc}]|www\./iu.test(text);
}

/** The words of a text with single spaces. */
export function wordsOf(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** True where every word is one of a name: capitalized, a particle, or of a script without case. */
export function looksLikeName(words: readonly string[]): boolean {
  return words.every(
    (word) => !/^\p{Ll}/u.test(word) || NAME_PARTICLES.has(word) || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word),
  );
}

/** Names that houses and agencies end in: `MM-Redaktion`, `Presse-Agentur`. */
const HOUSE = /(?:redaktion|agentur|agency|redaksjon|redaktionen)$/iu;

/** Jobs that German writes in one word (`Projektleiterin`, `FJORD-Korrespondent`), and `Oslo-based`. */
const JOB_END =
  /(?:^|[\p{L}-])(?:redakteur|reporter|korrespondent|leiter|sprecher|referent|direktor|expert|journalist|kolumnist)(?:e|in|innen)?$|-based$/iu;

/** True where the word is one of a job. */
export function isJobWord(word: string): boolean {
  return hasWordOf([word], JOB_WORDS) || JOB_END.test(word);
}

/** True where the word is one of a job or a notice. */
export function isRole(word: string): boolean {
  return hasWordOf([word], ROLE_WORDS) || JOB_END.test(word);
}

/** True where a word is in the list, signs around it left out. */
export function hasWordOf(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => {
    const bare = word.toLowerCase().replace(/^[^\p{L}]+|[:,]+$/gu, "");
    return list.has(bare) || (bare.endsWith(".") && list.has(bare.slice(0, -1)));
  });
}

/** True where the line names a job and little else: `Senior Reporter`. */
export function isJob(line: string): boolean {
  return line.length <= LONGEST_NAME && wordsOf(line).some(isJobWord);
}

/** True where a word of the name is one of houses, agencies or desks. */
export function isHouse(words: readonly string[]): boolean {
  if (words.some((word) => /\p{L}['’]s$/u.test(word))) return true;
  return hasWordOf(words, ORGANIZATION_WORDS) || words.some((word) => AGENCY_NAMES.has(word) || HOUSE.test(word));
}
