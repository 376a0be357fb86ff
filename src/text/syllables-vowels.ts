/** Which letters of a language are nuclei of syllables. Words are lower case, composed (NFC), and of letters only. */
export interface VowelRules {
  readonly vowels: ReadonlySet<string>;
  /** True for a vowel letter that is not spoken, or only as a consonant: u after q, a mute e. */
  isSilent(word: string, at: number): boolean;
  /** True where the vowel at `at` begins a syllable although spoken vowels stand before it, the first of its syllable at `start`. */
  isApart(word: string, at: number, start: number): boolean;
}

/** Syllables of a word by the rules of its language, 0 for one without its vowels. Rules look at a bounded number of letters. */
export function countNuclei(word: string, { vowels, isSilent, isApart }: VowelRules): number {
  let syllables = 0;
  let start = -1;
  for (let at = 0; at < word.length; at++) {
    const isSpoken = vowels.has(word.charAt(at)) && !isSilent(word, at);
    if (!isSpoken) start = -1;
    else if (start < 0 || isApart(word, at, start)) {
      syllables++;
      start = at;
    }
  }
  return syllables;
}

/** The letters of a string, to ask for one at a time. */
export function lettersOf(letters: string): ReadonlySet<string> {
  return new Set(letters);
}

/** True for u after q, and after g or another letter of `before` in front of a vowel of `after`: "quattro", "guerra". */
export function isMuteU(word: string, at: number, after: ReadonlySet<string>, before = "q"): boolean {
  return word.charAt(at) === "u" && before.includes(word.charAt(at - 1) || "-") && after.has(word.charAt(at + 1));
}

/** True where one of `endings`, none longer than `longest`, ends the word. */
export function hasEnding(word: string, endings: ReadonlySet<string>, longest: number): boolean {
  for (let length = 1; length <= longest; length++) if (endings.has(word.slice(-length))) return true;
  return false;
}
