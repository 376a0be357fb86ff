/** Words of a name in lower case, without accents and signs. */
export function plainWords(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/gu, "ss")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** True where one spelling has all words of the other: `Dr. Jane Doe` of `Jane Doe`, `Jane Doe` of `jane_doe` and `Jane`. */
export function coversName(more: string, name: string): boolean {
  const [words, others] = [plainWords(more), plainWords(name)];
  return others.every((word) => words.includes(word)) || words.join("") === others.join("");
}

/** True where both are written names of one person: all words of one are among the other's. */
function isSameName(a: string, b: string): boolean {
  return coversName(a, b) || coversName(b, a);
}

/** Each person once, in order: of two spellings the first, but the whole name rather than a first name. */
export function eachPersonOnce(names: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const name of names) {
    const index = kept.findIndex((each) => isSameName(each, name));
    if (index < 0) kept.push(name);
    else if (!kept[index]?.includes(" ")) kept[index] = name;
  }
  return kept;
}

/** True where a list of names says all that the other says, and more: further names, or whole names for one's first name. */
export function completesNames(more: readonly string[], given: readonly string[]): boolean {
  if (!given.every((name) => more.some((each) => coversName(each, name)))) return false;
  const others = more.filter((name) => !given.some((each) => isSameName(each, name)));
  if (others.length > 0) return others.every((name) => name.includes(" "));
  return given.every((name) => !name.includes(" ")) && more.every((name) => name.includes(" "));
}

/** True where a name is one of an account and not as names are written: `jane_doe`, `jdoe84`. */
export function isAccount(name: string): boolean {
  return /^[^\s\p{Lu}]+$/u.test(name) && /^[\p{Script=Latin}\p{N}._-]+$/u.test(name);
}
