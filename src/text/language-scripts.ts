/** A group of languages that are written in one script; the first is the answer where nothing tells them apart. */
export interface Script {
  readonly letters: RegExp;
  readonly languages: readonly string[];
}

/**
 * Scripts and the languages detected in them. A script with one language names it by itself. Han and kana are told apart in
 * `language.ts`, as Japanese is written in both.
 */
export const SCRIPTS: readonly Script[] = Object.freeze([
  {
    letters: /\p{Script=Latin}/u,
    languages: [
      ..."en de fr es pt it ca gl ro nl af sv da no is fi et lv lt pl cs sk sl hr sr hu eu sq tr id vi sw tl ga cy".split(
        " ",
      ),
    ],
  },
  { letters: /\p{Script=Cyrillic}/u, languages: ["ru", "uk", "be", "bg", "mk", "sr", "kk"] },
  { letters: /\p{Script=Arabic}/u, languages: ["ar", "fa", "ur"] },
  { letters: /\p{Script=Devanagari}/u, languages: ["hi", "mr", "ne"] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ["ja"] },
  { letters: /\p{Script=Han}/u, languages: ["zh"] },
  { letters: /\p{Script=Hangul}/u, languages: ["ko"] },
  { letters: /\p{Script=Greek}/u, languages: ["el"] },
  { letters: /\p{Script=Hebrew}/u, languages: ["he"] },
  { letters: /\p{Script=Thai}/u, languages: ["th"] },
  { letters: /\p{Script=Bengali}/u, languages: ["bn"] },
  { letters: /\p{Script=Gurmukhi}/u, languages: ["pa"] },
  { letters: /\p{Script=Gujarati}/u, languages: ["gu"] },
  { letters: /\p{Script=Tamil}/u, languages: ["ta"] },
  { letters: /\p{Script=Telugu}/u, languages: ["te"] },
  { letters: /\p{Script=Kannada}/u, languages: ["kn"] },
  { letters: /\p{Script=Malayalam}/u, languages: ["ml"] },
  { letters: /\p{Script=Sinhala}/u, languages: ["si"] },
  { letters: /\p{Script=Lao}/u, languages: ["lo"] },
  { letters: /\p{Script=Khmer}/u, languages: ["km"] },
  { letters: /\p{Script=Myanmar}/u, languages: ["my"] },
  { letters: /\p{Script=Georgian}/u, languages: ["ka"] },
  { letters: /\p{Script=Armenian}/u, languages: ["hy"] },
  { letters: /\p{Script=Ethiopic}/u, languages: ["am"] },
]);
