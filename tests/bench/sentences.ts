import type { Group } from "./measure.js";
import { SENTENCE_PEERS } from "./sentence-peers.js";

type Split = (text: string, options: { readonly language: string }) => { readonly length: number };

/** Code units of the long paragraph and of the floods. */
const LONG_TEXT = 200_000;

const FLOODS: readonly string[] = ["a.b.", ".", '"', "A. "];

/** Peers whose time on one long paragraph is not linear, by so much that the bench would not end. */
const NOT_FOR_LONG_TEXT: ReadonlySet<string> = new Set(["compromise", "natural"]);

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LONG_TEXT / piece.length)).slice(0, LONG_TEXT);
}

/**
 * Groups about sentences: paragraphs of articles and one paragraph of 200,000 characters beside all peers; then ours alone,
 * floods of stops as a ratio to as much text in paragraphs: 1.33 is a quarter of the throughput lost.
 */
export function sentenceGroups(texts: readonly string[], splitSentences: Split): readonly Group[] {
  const ours = (text: string): number => splitSentences(text, { language: "en" }).length;
  const splitters = new Map([...SENTENCE_PEERS, ["splitSentences", ours] as const]);
  const once = texts.flatMap((text) => text.split(/\n+/u)).filter((paragraph) => paragraph !== "");
  const length = once.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const paragraphs = Array.from({ length: Math.round(LONG_TEXT / length) }, () => once).flat();
  const long = filled(`${once.join(" ")} `);
  const visitAll = (split: (text: string) => number) => () => paragraphs.forEach(split);
  const prose = [...splitters].map(([name, split]) => [name, visitAll(split)] as const);
  const paragraph = [...splitters]
    .filter(([name]) => !NOT_FOR_LONG_TEXT.has(name))
    .map(([name, split]) => [name, () => split(long)] as const);
  const floods = FLOODS.map((piece) => [`flood of ${piece}`, filled(piece)] as const);
  return [
    { title: `sentences of ${paragraphs.length} paragraphs`, tasks: new Map(prose) },
    { title: `sentences of one paragraph of ${LONG_TEXT} characters`, tasks: new Map(paragraph) },
    {
      title: `splitSentences on ${LONG_TEXT} characters`,
      tasks: new Map<string, () => unknown>([
        ["paragraphs", visitAll(ours)],
        ["one paragraph", () => ours(long)],
        ...floods.map(([name, text]) => [name, () => ours(text)] as const),
      ]),
    },
  ];
}
