/**
 * A copy that stands alone. JavaScript engines keep the whole page in memory behind a slice of it, and a corpus keeps
 * words of every page it has seen.
 */
function ownCopy(text: string): string {
  return text.split("").join("");
}

/** Numbers for strings: the first is 0. Any string is a valid entry, `__proto__` too. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** Every entry, by its number. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The number of an entry, undefined where there is none. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The number of an entry, which is made where there is none. */
  intern(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const number = this.#texts.length;
    this.#numbers.set(own, number);
    this.#texts.push(own);
    return number;
  }

  /** The entry of a number that was given out; empty for any other number. */
  text(number: number): string {
    return this.#texts[number] ?? "";
  }
}
