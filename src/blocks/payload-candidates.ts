import { contentOf, type Payload } from "./payload-strings.js";
import { plainText } from "./plain-text.js";
import { isRecord, type ScriptNode, type ScriptTree } from "./script-strings.js";

/**
 * How far up from a string its list is looked for (rich text of the common editors nests about eight deep), the share of a
 * list's words that makes one inside it the article, and the lists looked at in one payload.
 */
export const PAYLOAD_CANDIDATES = Object.freeze({ highest: 12, nested: 0.8, mostLists: 20 });

/** What may be the article of a payload: one string, or the strings of one name below one list. */
export interface Candidate {
  readonly payload: Payload;
  /** The strings, in order; all of that name below the list, those that are no prose too. */
  readonly strings: readonly number[];
  /** The list whose items are the paragraphs; -1 for a lone string. */
  readonly list: number;
  readonly words: number;
  /** The object around it that describes a page or post; -1 without one. */
  readonly record: number;
}

/** The candidate's text without markup, as far as so many characters of its strings give it. */
export function textOf({ payload, strings }: Candidate, most = Number.POSITIVE_INFINITY): string {
  let text = "";
  for (const index of strings) {
    const string = payload.tree.strings[index];
    if (string === undefined || text.length > most) break;
    text += ` ${plainText(contentOf(payload, string).text.slice(0, most))}`;
  }
  return text;
}

/** Names of objects that hold no article: what an interface says, what is asked before one, what stands beside one. */
const OTHER_TEXTS =
  /i18n|translat|messages?$|locale|labels?$|^strings$|consent|cookie|gdpr|privacy|comment|related|recommend|trending|sidebar|footer|^nav|menu|newsletter|teaser|disclaimer|tooltip/i;

/** The candidates of a payload with at least so many words of prose. Linear in its strings. */
export function findCandidates(payload: Payload, fewestWords: number): readonly Candidate[] {
  const { tree, proseWords } = payload;
  const candidates: Candidate[] = [];
  const lists = new Map<string, { readonly list: number; readonly key: string; words: number }>();
  for (const [i, { key, node }] of tree.strings.entries()) {
    const words = proseWords[i] ?? 0;
    if (words === 0) continue;
    if (words >= fewestWords && !OTHER_TEXTS.test(key) && isOwn(tree, node))
      candidates.push({ payload, strings: [i], list: -1, words, record: recordAround(tree, node) });
    forEachList(tree, node, (list) => {
      const name = `${list} ${key}`;
      const sum = lists.get(name);
      if (sum === undefined) lists.set(name, { list, key, words });
      else sum.words += words;
    });
  }
  const long = [...lists.values()].filter(({ list, words }) => words >= fewestWords && isOwn(tree, list));
  const best = innermost(long, tree.nodes).toSorted((a, b) => b.words - a.words || a.list - b.list);
  for (const { list, key, words } of best.slice(0, PAYLOAD_CANDIDATES.mostLists)) {
    const strings = stringsBelow(tree, list, key);
    if (strings.length > 1) candidates.push({ payload, strings, list, words, record: recordAround(tree, list) });
  }
  return candidates;
}

/** Visits the lists around a node, innermost first, as far as the object that describes a page or post of its own. */
function forEachList({ nodes }: ScriptTree, from: number, visit: (list: number) => void): void {
  let at = from;
  for (let up = 0; up < PAYLOAD_CANDIDATES.highest; up++) {
    const node = nodes[at];
    if (node === undefined || isRecord(node)) return;
    if (node.isList) visit(at);
    at = node.parent;
  }
}

function recordAround({ nodes }: ScriptTree, from: number): number {
  let at = from;
  for (let node = nodes[at]; node !== undefined && !isRecord(node); node = nodes[at]) at = node.parent;
  return at;
}

/** True where no object around is named as other texts are. */
function isOwn({ nodes }: ScriptTree, from: number): boolean {
  let at = from;
  for (let up = 0; up < PAYLOAD_CANDIDATES.highest; up++) {
    const node = nodes[at];
    if (node === undefined) return true;
    if (OTHER_TEXTS.test(node.key)) return false;
    at = node.parent;
  }
  return true;
}

interface ListWords {
  readonly list: number;
  readonly key: string;
  readonly words: number;
}

/** Without the lists that hold hardly more than one inside them does: that one is the article. */
function innermost(lists: readonly ListWords[], nodes: readonly ScriptNode[]): readonly ListWords[] {
  const byName = new Map(lists.map((own) => [`${own.list} ${own.key}`, own]));
  const outer = new Set<ListWords>();
  for (const own of lists) {
    let at = nodes[own.list]?.parent ?? -1;
    for (let up = 0; up < PAYLOAD_CANDIDATES.highest && at >= 0; up++) {
      const around = byName.get(`${at} ${own.key}`);
      if (around !== undefined && own.words >= around.words * PAYLOAD_CANDIDATES.nested) outer.add(around);
      at = nodes[at]?.parent ?? -1;
    }
  }
  return lists.filter((own) => !outer.has(own));
}

/** The strings of a name below a list, without those of pages and posts inside it. */
function stringsBelow(tree: ScriptTree, list: number, key: string): readonly number[] {
  const found: number[] = [];
  for (const [i, string] of tree.strings.entries()) {
    if (string.key !== key || string.node < list) continue;
    let isBelow = false;
    forEachList(tree, string.node, (around) => {
      isBelow ||= around === list;
    });
    if (isBelow) found.push(i);
  }
  return found;
}
