import { type Bytes, byteList, uint32List, type Words } from "./number-list.js";

/** Which form a text is kept in: its first byte. */
const NARROW = 0;
const WIDE = 1;

/**
 * Texts by number, the first is 0, as bytes in one array: one a code unit where all are below 256, two otherwise. Any string of
 * JavaScript comes back as it was, lone surrogates too. A text costs its bytes and five more, where a string costs 20 and a place in a map.
 */
export class TextPool {
  readonly bytes: Bytes;
  /** Where each text begins in `bytes`, and where the next one would. */
  readonly starts: Words;

  constructor(bytes: Bytes = byteList(), starts: Words = uint32List(new Uint32Array(1))) {
    this.bytes = bytes;
    this.starts = starts;
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** Adds the code units of a text from `start` to `end`. Gives the new text's number. */
  add(text: string, start = 0, end = text.length): number {
    const { bytes } = this;
    const first = bytes.length;
    bytes.push(NARROW);
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0xff) return this.#addWide(first, text, start, end);
      bytes.push(unit);
    }
    this.starts.push(bytes.length);
    return this.size - 1;
  }

  #addWide(first: number, text: string, start: number, end: number): number {
    const { bytes } = this;
    bytes.cut(first);
    bytes.push(WIDE);
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      bytes.push(unit & 0xff);
      bytes.push(unit >> 8);
    }
    this.starts.push(bytes.length);
    return this.size - 1;
  }

  /** Adds a text of another pool. */
  addFrom(other: TextPool, number: number): void {
    this.bytes.append(other.bytes.values.subarray(other.starts.at(number), other.starts.at(number + 1)));
    this.starts.push(this.bytes.length);
  }

  /** True where the text of a number is the code units from `start` to `end`. */
  is(number: number, text: string, start = 0, end = text.length): boolean {
    const bytes = this.bytes.values;
    const starts = this.starts.values;
    const first = (starts[number] ?? 0) + 1;
    const length = (starts[number + 1] ?? 0) - first;
    if (bytes[first - 1] === NARROW) {
      if (length !== end - start) return false;
      for (let i = 0; i < length; i++) if (bytes[first + i] !== text.charCodeAt(start + i)) return false;
      return true;
    }
    if (length !== 2 * (end - start)) return false;
    for (let i = 0; i < length; i += 2) {
      const unit = (bytes[first + i] ?? 0) | ((bytes[first + i + 1] ?? 0) << 8);
      if (unit !== text.charCodeAt(start + (i >> 1))) return false;
    }
    return true;
  }

  /** The text of a number that was given out; empty for any other number. */
  text(number: number): string {
    if (number < 0 || number >= this.size) return "";
    const end = this.starts.at(number + 1);
    const first = this.starts.at(number);
    const bytes = this.bytes.values.subarray(first + 1, end);
    return textOf(this.bytes.at(first) === WIDE ? wideUnits(bytes) : bytes);
  }

  /** True where each text has its first byte, and two bytes a code unit where that says so. For bytes of unknown origin. */
  isSound(): boolean {
    for (let number = 0; number < this.size; number++) {
      const first = this.starts.at(number);
      const length = this.starts.at(number + 1) - first - 1;
      const form = this.bytes.at(first);
      if (length < 0 || (form !== NARROW && (form !== WIDE || length % 2 !== 0))) return false;
    }
    return true;
  }

  /** Gives spare room back. */
  trim(): void {
    this.bytes.trim();
    this.starts.trim();
  }
}

/** The text of code units. Four in a call take a seventh of the time of spreading an array over its arguments. */
function textOf(units: Uint8Array | Uint16Array): string {
  let text = "";
  let at = 0;
  for (const last = units.length - 3; at < last; at += 4)
    text += String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0, units[at + 3] ?? 0);
  for (; at < units.length; at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

function wideUnits(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  return units;
}
