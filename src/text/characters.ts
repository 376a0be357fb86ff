/**
 * What kind of character each UTF-16 code unit is, as bits in one table, so that the loops over page text need neither a
 * regular expression nor a call a character. Surrogates count as `LETTER`: a pair then stays inside one word.
 */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
/** A combining mark or a soft hyphen: belongs to the letter before it. */
export const MARK = 8;
export const SPACE = 16;
/** A letter of a script written without spaces between words (Han, kana, Thai, Lao, Khmer, Burmese). */
export const UNSPACED = 32;
/** A stop that can end a sentence, in any script. */
export const SENTENCE_END = 64;
/** Any other punctuation. */
export const PUNCTUATION = 128;

/** Bits that can be part of a word. */
export const WORD = LETTER | DIGIT | MARK;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, LETTER],
  [/\p{Lu}+/gu, UPPER],
  [/\p{N}+/gu, DIGIT],
  [/[\p{M}\u00ad]+/gu, MARK],
  [/[\s\u200b\ufeff]+/gu, SPACE],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
    UNSPACED,
  ],
  [/[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u0965\u1362\u1367\u0589\u104b\u17d4\uff0e\uff61]+/gu, SENTENCE_END],
  [/\p{P}+/gu, PUNCTUATION],
];

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const below = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join("");
  const above = Array.from({ length: 0x2000 }, (_, unit) => String.fromCharCode(0xe000 + unit)).join("");
  for (const [pattern, bit] of CLASSES) {
    for (const [text, offset] of [
      [below, 0],
      [above, 0xe000],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index + offset;
        for (let unit = start; unit < start + match[0].length; unit++) table[unit] = (table[unit] ?? 0) | bit;
      }
    }
  }
  return table.fill(LETTER, 0xd800, 0xe000);
}

/** Bits of every UTF-16 code unit, by its number. */
export const CHARACTER_CLASS: Uint8Array = /* @__PURE__ */ buildTable();

/**
 * Bits of the code unit at `index`; 0 outside the text. The bounds are asked first, because one `NaN` of `charCodeAt` makes
 * engines give up their fast path for every later call.
 */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (CHARACTER_CLASS[text.charCodeAt(index)] ?? 0) : 0;
}
