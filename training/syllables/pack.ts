import { PATTERN_CODE, PATTERN_SIGNS } from "../../src/text/syllables-patterns.js";

interface Node {
  weight: number;
  readonly children: Map<string, Node>;
}

const newNode = (): Node => ({ weight: 0, children: new Map() });

function treeOf(steps: ReadonlyMap<string, number>): Node {
  const root = newNode();
  for (const [pattern, weight] of steps) {
    let node = root;
    for (const sign of pattern) {
      const next = node.children.get(sign) ?? newNode();
      node.children.set(sign, next);
      node = next;
    }
    node.weight = weight;
  }
  return root;
}

function asLast(sign: string): string {
  if (sign === PATTERN_SIGNS.edge) return PATTERN_SIGNS.lastEdge;
  return sign === PATTERN_SIGNS.turn ? PATTERN_SIGNS.lastTurn : sign.toUpperCase();
}

function weightSign({ weight, children }: Node): string {
  const number = 2 * (weight + PATTERN_CODE.greatest) + (children.size > 0 ? 1 : 0);
  const code = PATTERN_CODE.firstSign + number;
  return String.fromCharCode(code >= PATTERN_CODE.backslash ? code + 1 : code);
}

/** The two strings that `unpackPatterns` reads, from patterns with their weights in steps, none above the greatest. */
export function packPatterns(steps: ReadonlyMap<string, number>): { letters: string; weights: string } {
  let letters = "";
  let weights = "";
  const write = ({ children }: Node): void => {
    const siblings = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [i, [sign, node]] of siblings.entries()) {
      letters += i === siblings.length - 1 ? asLast(sign) : sign;
      weights += weightSign(node);
      write(node);
    }
  };
  write(treeOf(steps));
  return { letters, weights };
}
