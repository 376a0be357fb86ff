import { CHARACTER_CLASS, SENTENCE_END } from "../text/characters.js";
import { countWords } from "../text/words.js";
import { type MappedText, unescapeMapped } from "./mapped-text.js";
import { plainText } from "./plain-text.js";
import { readScript, type ScriptString, type ScriptTree } from "./script-strings.js";

/**
 * What of a script's strings is read: where prose begins, how dense its stops and how rare its signs of code are, and how
 * deep scripts inside strings are followed (Next.js streams JSON inside JavaScript strings).
 */
export const PAYLOAD_STRINGS = Object.freeze({
  shortest: 40,
  fewestWords: 8,
  wordsPerStop: 60,
  codeSigns: 0.01,
  shortestScript: 200,
  deepest: 2,
  /** Characters of strings that are decoded on one page. */
  mostCharacters: 12_000_000,
});

/** A script, or a string of one that holds a script, with what its strings are worth. */
export interface Payload {
  readonly content: MappedText;
  readonly tree: ScriptTree;
  /** Words of prose by string; 0 for what is none. */
  readonly proseWords: Uint32Array;
}

/** Markup inside a string. */
const MARKUP = /<\/?[a-z][a-z0-9]{0,9}[\s/>]/i;
/** Markup whose own signs were written as entities. */
const ESCAPED_MARKUP = /&lt;\/?[a-z][a-z0-9]{0,9}(?:&gt;|\s)/i;
/** What a script inside a string begins with: an object, a list, or a numbered row of React's stream. */
const INNER_SCRIPT = /^\s{0,9}(?:[0-9a-f]{1,4}:)?[[{]["'[{]/;

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

export function hasEscapedMarkup(text: string): boolean {
  return !hasMarkup(text) && ESCAPED_MARKUP.test(text);
}

/** The payloads of a script: itself, and those in its strings. */
export function readPayloads(content: MappedText, hasLineBreaks: boolean): readonly Payload[] {
  const payloads: Payload[] = [];
  const queue: { readonly content: MappedText; readonly depth: number }[] = [{ content, depth: 0 }];
  let characters = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { depth } = next;
    const tree = readScript(next.content.text, hasLineBreaks && depth === 0);
    const proseWords = new Uint32Array(tree.strings.length);
    for (const [i, { start, end }] of tree.strings.entries()) {
      if (end - start < PAYLOAD_STRINGS.shortest || characters > PAYLOAD_STRINGS.mostCharacters) continue;
      characters += end - start;
      const inner = unescapeMapped(next.content, start, end);
      const isScript = inner.text.length >= PAYLOAD_STRINGS.shortestScript && INNER_SCRIPT.test(inner.text);
      if (!isScript) proseWords[i] = countProse(inner.text);
      else if (depth < PAYLOAD_STRINGS.deepest) queue.push({ content: inner, depth: depth + 1 });
    }
    payloads.push({ content: next.content, tree, proseWords });
  }
  return payloads;
}

/** The content of a payload's string, without the escapes of the script and, around markup, of HTML. */
export function contentOf({ content }: Payload, { start, end }: ScriptString): MappedText {
  return unescapeMapped(content, start, end);
}

/** Words of a text if it reads as prose, with or without markup, else 0. */
export function countProse(text: string): number {
  if (!/\s/.test(text) && !NON_LATIN.test(text)) return 0;
  const once = hasEscapedMarkup(text) ? plainText(text) : text;
  const plain = hasMarkup(once) ? plainText(once) : once;
  let stops = 0;
  let signs = 0;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    if (CODE_SIGNS.has(unit)) signs++;
    else if (((CHARACTER_CLASS[unit] ?? 0) & SENTENCE_END) !== 0 && !isInWord(plain, i)) stops++;
  }
  if (stops === 0 || signs > plain.length * PAYLOAD_STRINGS.codeSigns) return 0;
  const words = countWords(plain);
  return words >= PAYLOAD_STRINGS.fewestWords && words <= stops * PAYLOAD_STRINGS.wordsPerStop ? words : 0;
}

const NON_LATIN = /[^\u0000-\u024f]/;
const CODE_SIGNS: ReadonlySet<number> = new Set([..."{}=<>|\\_;"].map((sign) => sign.charCodeAt(0)));

/** True for a stop with a letter or digit of ASCII right behind it, as in addresses, file names and numbers. */
function isInWord(text: string, index: number): boolean {
  return /[a-z0-9]/i.test(text.charAt(index + 1)) && text.charCodeAt(index) < 0x80;
}
