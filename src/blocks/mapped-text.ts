/** A text made from a stretch of the source, that knows where in the source its characters stand. */
export interface MappedText {
  readonly text: string;
  /** Place in the source of the character at `index`; for the text's length, where the text ends. */
  placeOf(index: number): number;
}

/** Signs that a backslash before them turns into others; every other sign stands for itself. */
const ESCAPED: Readonly<Record<string, string>> = Object.freeze({
  n: "\n",
  r: "\r",
  t: "\t",
  b: " ",
  f: " ",
  v: " ",
  "\n": "",
});

/** The stretch of a text as it is. */
export function sliceMapped(outer: MappedText, start: number, end: number): MappedText {
  return { text: outer.text.slice(start, end), placeOf: (index) => outer.placeOf(start + index) };
}

/** A source whose characters stand where they stand. */
export function mapSource(source: string): MappedText {
  return { text: source, placeOf: (index) => index };
}

/** The content of a string literal of JSON or JavaScript, its escapes resolved; `start` and `end` are inside its quotes. */
export function unescapeMapped(outer: MappedText, start: number, end: number): MappedText {
  const { text } = outer;
  const builder = new MappedBuilder(outer);
  let at = start;
  while (at < end) {
    const next = text.indexOf("\\", at);
    const stop = next < 0 || next >= end ? end : next;
    builder.copy(at, stop);
    if (stop >= end - 1) break;
    const sign = text.charAt(stop + 1);
    const code = sign === "u" || sign === "x" ? readCode(text, stop + 2, sign === "u" ? 4 : 2) : null;
    builder.put(code === null ? (ESCAPED[sign] ?? sign) : code.text, stop);
    at = code === null ? stop + 2 : code.end;
  }
  return builder.finish(end);
}

/** Several texts one after the other, each but the first with `separator` before it. */
export function joinMapped(parts: readonly MappedText[], separator: string): MappedText {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const starts: number[] = [];
  let text = "";
  for (const [i, part] of parts.entries()) {
    if (i > 0) text += separator;
    starts.push(text.length);
    text += part.text;
  }
  return {
    text,
    placeOf(index) {
      const part = lastUpTo(starts, index);
      const own = parts[part];
      return own === undefined ? 0 : own.placeOf(Math.min(own.text.length, index - (starts[part] ?? 0)));
    },
  };
}

/** The text of a numeric escape and where it ends; null where no number stands there. */
function readCode(text: string, at: number, digits: number): { readonly text: string; readonly end: number } | null {
  const isBraced = text.charAt(at) === "{";
  const close = isBraced ? text.indexOf("}", at) : at + digits;
  const written = text.slice(isBraced ? at + 1 : at, close);
  if (!/^[0-9a-f]{1,6}$/i.test(written) || close < 0 || close > at + 8) return null;
  const code = Number.parseInt(written, 16);
  if (code > 0x10ffff) return null;
  return { text: String.fromCodePoint(code), end: isBraced ? close + 1 : close };
}

/** Index of the last of ascending numbers that is at most `value`; 0 where none is. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Copies stretches of a text and puts others in their place, and remembers where each came from. */
export class MappedBuilder {
  readonly #outer: MappedText;
  readonly #starts: number[] = [];
  readonly #places: number[] = [];
  #text = "";

  constructor(outer: MappedText) {
    this.#outer = outer;
  }

  copy(start: number, end: number): void {
    if (end > start) this.put(this.#outer.text.slice(start, end), start);
  }

  /** Adds a text that stands for what begins at `at` in the outer text. */
  put(text: string, at: number): void {
    this.#starts.push(this.#text.length);
    this.#places.push(at);
    this.#text += text;
  }

  /** @param end where what the text stands for ends in the outer text */
  finish(end: number): MappedText {
    const [text, starts, places, outer] = [this.#text, this.#starts, this.#places, this.#outer];
    return {
      text,
      placeOf(index) {
        if (index >= text.length) return outer.placeOf(end);
        const piece = lastUpTo(starts, index);
        return outer.placeOf(Math.min(end, (places[piece] ?? 0) + index - (starts[piece] ?? 0)));
      },
    };
  }
}
