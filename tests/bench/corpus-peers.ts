import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { CorpusDocument } from "../../src/corpus/types.js";
import { newTfIdf } from "./peers.js";

/** An index of another library over documents, asked with the text of an article: the ten best. */
export interface SearchPeer {
  add(documents: readonly CorpusDocument[]): void;
  search(text: string): unknown;
}

const MINISEARCH_OPTIONS = { fields: ["title", "text"] };
const BEST = 10;

export function newMiniSearch(): MiniSearch<CorpusDocument> {
  return new MiniSearch<CorpusDocument>(MINISEARCH_OPTIONS);
}

export function loadMiniSearch(json: string): MiniSearch<CorpusDocument> {
  return MiniSearch.loadJSON<CorpusDocument>(json, MINISEARCH_OPTIONS);
}

function miniSearch(): SearchPeer {
  const index = newMiniSearch();
  return { add: (documents) => index.addAll(documents), search: (text) => index.search(text).slice(0, BEST) };
}

/** Without `suggest` it answers only with documents that hold every word. */
function flexSearch(): SearchPeer {
  const index = new FlexSearch.Index({ tokenize: "strict" });
  return {
    add: (documents) => documents.forEach(({ title = "", text }, i) => void index.add(i, `${title} ${text}`)),
    search: (text) => index.search(text, { limit: BEST, suggest: true }),
  };
}

function naturalTfIdf(): SearchPeer {
  const index = newTfIdf();
  return {
    add: (documents) => documents.forEach(({ title = "", text }) => void index.addDocument(`${title} ${text}`)),
    search: (text) => {
      const scores: (readonly [number, number])[] = [];
      index.tfidfs(text, (document, score) => void scores.push([document, score]));
      return scores.sort((a, b) => b[1] - a[1]).slice(0, BEST);
    },
  };
}

export const SEARCH_PEERS: ReadonlyMap<string, () => SearchPeer> = new Map([
  ["minisearch", miniSearch],
  ["flexsearch", flexSearch],
  ["natural TfIdf", naturalTfIdf],
]);
