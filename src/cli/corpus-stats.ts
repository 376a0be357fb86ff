import type { Corpus } from "../related/corpus.js";

/** What an index holds. */
export interface CorpusStats {
  readonly articles: number;
  /** Size of the file, with its parts, in bytes. */
  readonly bytes: number;
  /** First and last day on which an article was published; null where none says. */
  readonly published: { readonly first: string; readonly last: string } | null;
  /** Articles by language, named or detected, the most frequent first; those of an unknown one are left out. */
  readonly languages: readonly ArticleCount[];
  /** Articles by section, the most frequent first; those that name none are left out. */
  readonly sections: readonly ArticleCount[];
}

export interface ArticleCount {
  readonly name: string;
  readonly articles: number;
}

/** Counts the documents of a corpus by what is known of them. */
export function corpusStats(corpus: Corpus, bytes: number): CorpusStats {
  const documents = [...corpus.ids()].map((id) => corpus.get(id));
  const days = documents.flatMap((document) => document?.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    articles: corpus.size,
    bytes,
    published: first === undefined || last === undefined ? null : { first, last },
    languages: mostFrequentFirst(corpus.languages()),
    sections: mostFrequentFirst(countNames(documents.map((document) => document?.section))),
  };
}

function countNames(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): ArticleCount[] {
  const list = [...counts].map(([name, articles]) => ({ name, articles }));
  return list.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
