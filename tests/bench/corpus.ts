import type { CorpusDocument } from "../../src/corpus/types.js";
import { SEARCH_PEERS } from "./corpus-peers.js";
import { generatedArticles } from "./generated-corpus.js";
import type { Group } from "./measure.js";

/** Articles of the corpora that are timed, and how many of them are asked about. */
const ARTICLES = 10_000;
const QUESTIONS = 20;

/** Building takes peers some ten seconds, so it is done less often than the rest. */
const BUILDING = Object.freeze({ warmUp: 1, runs: 3 });

/** Languages that peers are not told either. */
const withoutLanguage = ({ language: _, ...document }: CorpusDocument): CorpusDocument => document;

/** Groups about corpora of generated articles; they are made when the first task of each runs. */
export function corpusGroups(Corpus: typeof import("../../src/index.js").Corpus): readonly Group[] {
  const documents = once(() => [...generatedArticles(ARTICLES)]);
  const untold = once(() => documents().map(withoutLanguage));
  const filled = (of: () => readonly CorpusDocument[]) => {
    const corpus = new Corpus();
    corpus.addAll(of());
    return corpus;
  };
  const corpus = once(() => filled(documents));
  const peers = [...SEARCH_PEERS].map(([name, make]) => {
    const fill = () => {
      const peer = make();
      peer.add(documents());
      return peer;
    };
    return { name, fill, peer: once(fill) };
  });
  const asked = once(() => documents().filter((_, i) => i % (ARTICLES / QUESTIONS) === 0));
  const byText = peers.map(
    ({ name, peer }) => [name, () => asked().forEach(({ text }) => void peer().search(text))] as const,
  );
  const flexsearchFirst = [...byText].sort(([a], [b]) => Number(b === "flexsearch") - Number(a === "flexsearch"));
  return [
    {
      title: `corpus of ${ARTICLES} generated articles: build`,
      tasks: new Map<string, () => unknown>([
        ...peers.map(({ name, fill }) => [name, fill] as const),
        ["Corpus", () => filled(documents)],
        ["Corpus, languages detected", () => filled(untold)],
      ]),
      ...BUILDING,
    },
    {
      title: `corpus of ${ARTICLES} generated articles: related to ${QUESTIONS}`,
      tasks: new Map<string, () => unknown>([
        ...flexsearchFirst,
        ["Corpus, by id", () => asked().forEach(({ id }) => void corpus().related(id))],
        ["Corpus, by text", () => asked().forEach(({ text }) => void corpus().related({ text, language: "en" }))],
      ]),
      ...BUILDING,
    },
  ];
}

/** The result of `make`, which is called when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
