import type { CorpusDocument } from "../../src/corpus/types.js";
import { SEARCH_PEERS } from "./corpus-peers.js";
import { generatedArticles } from "./generated-corpus.js";
import type { Group } from "./measure.js";

const ARTICLES = 10_000;

/** Articles that are asked about, and those that peers are asked about which take seconds for one. */
const QUESTIONS = Object.freeze({ many: 100, few: 4 });

/** For tasks that take peers many seconds. */
const SLOW = Object.freeze({ warmUp: 1, runs: 3 });

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
  const questions = (count: number, ask: (document: CorpusDocument) => unknown) => () => {
    for (let i = 0; i < count; i++) {
      const document = documents()[(i * ARTICLES) / count];
      if (document !== undefined) ask(document);
    }
  };
  const asking = (name: string, count: number) => {
    const peer = peers.find((known) => known.name === name)?.peer;
    return [name, questions(count, ({ text }) => peer?.().search(text))] as const;
  };
  return [
    {
      title: `corpus of ${ARTICLES} generated articles: build`,
      tasks: new Map<string, () => unknown>([
        ...peers.map(({ name, fill }) => [name, fill] as const),
        ["Corpus", () => filled(documents)],
        ["Corpus, languages detected", () => filled(untold)],
      ]),
      ...SLOW,
    },
    {
      title: `corpus of ${ARTICLES} generated articles: related to ${QUESTIONS.many}`,
      tasks: new Map<string, () => unknown>([
        asking("flexsearch", QUESTIONS.many),
        ["Corpus, by id", questions(QUESTIONS.many, ({ id }) => corpus().related(id))],
        ["Corpus, by text", questions(QUESTIONS.many, ({ text }) => corpus().related({ text, language: "en" }))],
      ]),
    },
    {
      title: `corpus of ${ARTICLES} generated articles: related to ${QUESTIONS.few}`,
      tasks: new Map<string, () => unknown>(
        ["flexsearch", "minisearch", "natural TfIdf"].map((name) => asking(name, QUESTIONS.few)),
      ),
      ...SLOW,
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
