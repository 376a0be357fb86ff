/** Fewest letters that an ending leaves. */
const SHORTEST_STEM = 3;

const split = (list: string): readonly string[] => list.split(" ");

/** Case endings that a vowel closes, longest first. One is cut. */
const OPEN_ENDINGS = /* @__PURE__ */ split(
  "iego iemu iami owie ego emu ami owi imi ymi ią ię ie ia iu io a ą e ę i o u y",
);

/** Case endings that a consonant closes. All are cut, as a stem may look like one: "problem", "problemem", "problemach". */
const CLOSED_ENDINGS = /* @__PURE__ */ split("iach iech iem iom iej iów ach ech ych ich em om ej ów ow ym im");

/** Endings that are written behind an abbreviation with a hyphen: "PiS-u". */
const HYPHENED_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ split("u a y i e em ie owi ów om ach ami"),
);

/** Letters that change before endings: "ó" of "Kraków" is "o" in "Krakowa", "ń" of "Poznań" is "n" in "Poznania". */
const PLAIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ó", "o"],
  ["ń", "n"],
  ["ś", "s"],
  ["ć", "c"],
  ["ź", "z"],
]);

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.length >= end.length + SHORTEST_STEM && word.endsWith(end));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The consonant at the end as it is before other endings: "Polsce" has "k" in "Polska", "prezydencie" "t", "rządzie" "d", "Niemczech" "c". */
function hardened(stem: string, ending: string): string {
  if (ending === "ech") return stem.replace(/[csr]z$/u, (end) => ({ cz: "c", sz: "ch", rz: "r" })[end] ?? end);
  if (ending === "e") return stem.replace(/([sżtdś])c$/u, "$1k").replace(/yc$/u, "yk");
  if (ending === "ie") return stem.replace(/nc$/u, "nt").replace(/dz$/u, "d");
  if (ending === "i") return stem.replace(/nc$/u, "nt").replace(/(.{5}a)c$/u, "$1t");
  return ending === "y" ? stem.replace(/yc$/u, "yk") : stem;
}

function cutHyphened(word: string): string {
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 && HYPHENED_ENDINGS.has(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : word;
}

/** The stem without an e that other forms have not: "Niemiec" beside "Niemcy", "minister" beside "ministra", "Paweł" beside "Pawła". */
function withoutFleetingE(stem: string): string {
  if (stem.length <= SHORTEST_STEM) return stem;
  return stem.replace(/i?e([kcłr])$/u, "$1").replace(/anin$/u, "an");
}

/**
 * The stem of a Polish noun or adjective, by which "Warszawa", "Warszawie" and "Warszawą" are the same term. Case endings are cut and
 * the commonest changes of sounds undone; stems are not words. Written by hand from grammar; it knows no
 * exceptions and no verbs. Of lower-case words only; takes time in proportion to the word.
 */
export function stemPolish(word: string): string {
  const bare = cutHyphened(word);
  let stem = cutEnding(bare, OPEN_ENDINGS);
  stem = hardened(stem, bare.slice(stem.length));
  for (let shorter = cutEnding(stem, CLOSED_ENDINGS); shorter !== stem; shorter = cutEnding(stem, CLOSED_ENDINGS))
    stem = hardened(shorter, stem.slice(shorter.length));
  if (stem.endsWith("i") && stem.length > SHORTEST_STEM) stem = stem.slice(0, -1);
  return withoutFleetingE(stem)
    .replace(/[óńśćź]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/ł$/u, "l");
}
