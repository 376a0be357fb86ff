import { PATTERN_LETTERS, PATTERN_WEIGHTS } from "./syllables-weights.js";

/** How patterns are written and read; `training/syllables` writes them by the same numbers. Weights are in steps. */
export const PATTERN_CODE = Object.freeze({
  /** What speaks for a syllable at a vowel after a consonant, and against one at any other letter, before patterns are asked. */
  prior: 12,
  /** The greatest weight of one pattern. */
  greatest: 20,
  /** Code of the sign for the least weight; two signs a step, and the backslash, which would need an escape, is left out. */
  firstSign: 35,
  backslash: 92,
});

/** Each node of the tree has room for so many children: the word's edge, 26 letters, and the turn; a power of two is faster. */
const SYMBOLS = 32;
const EDGE = 0;
/** After it, a pattern goes on with the letters before its vowel, from right to left. */
const TURN = 27;
const BEFORE_A = 96;

/** Signs of the edge and of the turn, and how both are written at the end of a list of siblings, where letters are capitals. */
export const PATTERN_SIGNS = Object.freeze({ edge: ".", turn: "-", lastEdge: ",", lastTurn: "_" });

const IS_VOWEL: Readonly<Uint8Array> = /* @__PURE__ */ Uint8Array.from({ length: SYMBOLS }, (_, letter) =>
  "aeiouy".includes(String.fromCharCode(BEFORE_A + letter)) ? 1 : 0,
);

/** A tree of patterns as flat lists. Node 0 is the root. */
interface PatternTree {
  /** `SYMBOLS` children a node; 0 where there is none. */
  readonly children: Uint16Array;
  readonly weights: Int8Array;
}

function symbolOf(sign: string): number {
  if (sign === PATTERN_SIGNS.edge || sign === PATTERN_SIGNS.lastEdge) return EDGE;
  if (sign === PATTERN_SIGNS.turn || sign === PATTERN_SIGNS.lastTurn) return TURN;
  return sign.toLowerCase().charCodeAt(0) - BEFORE_A;
}

function isLastSibling(sign: string): boolean {
  return sign === PATTERN_SIGNS.lastEdge || sign === PATTERN_SIGNS.lastTurn || (sign >= "A" && sign <= "Z");
}

/** The tree out of two strings, each with a sign a node in pre-order: its letter, and its weight with whether it has children. */
function unpackPatterns(letters: string, weights: string): PatternTree {
  const tree = {
    children: new Uint16Array((letters.length + 1) * SYMBOLS),
    weights: new Int8Array(letters.length + 1),
  };
  let node = 0;
  const readSiblings = (parent: number): void => {
    for (let isLast = false; !isLast; ) {
      const sign = letters.charAt(node);
      const code = weights.charCodeAt(node);
      const number = code - PATTERN_CODE.firstSign - (code > PATTERN_CODE.backslash ? 1 : 0);
      isLast = isLastSibling(sign);
      node++;
      tree.children[parent * SYMBOLS + symbolOf(sign)] = node;
      tree.weights[node] = (number >> 1) - PATTERN_CODE.greatest;
      if ((number & 1) === 1) readSiblings(node);
    }
  };
  readSiblings(0);
  return tree;
}

const TREE = /* @__PURE__ */ unpackPatterns(PATTERN_LETTERS, PATTERN_WEIGHTS);

function symbolAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? EDGE : word.charCodeAt(at) - BEFORE_A;
}

function childOf(node: number, symbol: number): number {
  return TREE.children[node * SYMBOLS + symbol] ?? 0;
}

/** What all patterns say that turn at the node `turn`, about the letter at `at`. */
function weighBefore(turn: number, word: string, at: number): number {
  let sum = 0;
  let node = turn;
  for (let before = at - 1; node !== 0 && before >= -1; before--) {
    node = childOf(node, symbolAt(word, before));
    sum += TREE.weights[node] ?? 0;
  }
  return sum;
}

/** What all patterns say about the letter at `at`: above 0 for a syllable. */
function weighLetter(word: string, at: number): number {
  let sum = 0;
  let node = childOf(0, symbolAt(word, at));
  for (let next = at + 1; node !== 0; next++) {
    const turn = childOf(node, TURN);
    sum += TREE.weights[node] ?? 0;
    if (turn !== 0) sum += weighBefore(turn, word, at);
    node = next <= word.length ? childOf(node, symbolAt(word, next)) : 0;
  }
  return sum;
}

/**
 * Syllables of a word of the letters a to z, lower case, by patterns alone: a vowel after a consonant is taken for the nucleus of
 * a syllable, other letters are not, and each pattern of letters around one ("e at the end", "i before a after t") adds to or
 * takes from that; letters whose sum is above 0 are counted. At least 1. A letter costs a bounded number of steps.
 *
 * The idea of weighed patterns of letters is F. Liang's, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983; the weights are
 * a sparse logistic regression on the CMU Pronouncing Dictionary, see training/README.md.
 */
export function countByPatterns(word: string): number {
  let syllables = 0;
  let isAfterVowel = false;
  for (let at = 0; at < word.length; at++) {
    const isVowel = IS_VOWEL[symbolAt(word, at)] === 1;
    const prior = isVowel && !isAfterVowel ? PATTERN_CODE.prior : -PATTERN_CODE.prior;
    if (prior + weighLetter(word, at) > 0) syllables++;
    isAfterVowel = isVowel;
  }
  return Math.max(1, syllables);
}
