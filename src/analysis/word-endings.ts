/** A doubled letter before an ending was single in the word itself: "stopped", "bigger". */
function undoubled(stem: string): string | null {
  return stem.length > 1 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : null;
}

/** What a word without `ending` may have been: "hop" and "hope" before -ing, "try" before -ied. */
function stemsBefore(ending: string, stem: string): readonly (string | null)[] {
  if (ending.startsWith("i") && ending !== "ing") return [`${stem}y`];
  if (ending === "s" || ending === "es" || ending === "n" || ending === "ly") return [stem];
  return [stem, `${stem}e`, undoubled(stem)];
}

/**
 * True where a word is on a list, or is a word of the list with one of `endings`: regular English spelling undone, that is a
 * silent e put back (hoping), a doubled letter made single (stopped), and an i turned back into y (carried). One ending only.
 *
 * @param word lower case, without apostrophes or hyphens
 */
export function isInflectionOf(list: ReadonlySet<string>, word: string, endings: readonly string[]): boolean {
  if (list.has(word)) return true;
  return endings.some(
    (ending) =>
      word.length > ending.length + 1 &&
      word.endsWith(ending) &&
      stemsBefore(ending, word.slice(0, -ending.length)).some((stem) => stem !== null && list.has(stem)),
  );
}

const APOSTROPHE = /['’]/u;

/**
 * True where every part of a word is familiar: "well-known" by both halves, "neighbor's" and "they'd" by what stands before
 * the apostrophe, "o'clock" as it is on the list.
 *
 * @param word lower case, with apostrophes and hyphens inside
 */
export function hasFamiliarParts(
  list: ReadonlySet<string>,
  word: string,
  isFamiliar: (part: string) => boolean,
): boolean {
  if (isFamiliar(word)) return true;
  return word.split("-").every((part) => {
    const [stem = "", end] = part.split(APOSTROPHE);
    return isFamiliar(stem) || (end !== undefined && list.has(`${stem}'${end}`));
  });
}
