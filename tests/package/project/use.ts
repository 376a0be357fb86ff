import {
  type Analysis,
  type Article,
  analyzePage,
  Corpus,
  type CorpusDocument,
  type KeyTerm,
  type LabelledBlock,
  type PageInput,
  type Readability,
  type Related,
  type Sentence,
  type Split,
  splitPage,
  splitSentences,
} from "nutgraf";
import { background } from "nutgraf/background";
import { extractEntities } from "nutgraf/entities";
import { loadCorpus, saveCorpus } from "nutgraf/node";
import * as schemas from "nutgraf/schemas";

const page: PageInput = { html: "<h1>Harbor</h1>", url: "https://example.com/harbor" };
const split: Split = splitPage(page);
const body: readonly LabelledBlock[] = split.blocks.filter(({ isBody }) => isBody);
const analysis: Analysis = analyzePage(page, { background });
const article: Article = analysis.article;
const terms: readonly KeyTerm[] = analysis.keyTerms;
const readability: Readability = analysis.readability;
const sentences: readonly Sentence[] = splitSentences("One. Two.", { language: "en" });
const document: CorpusDocument = { id: "a", text: article.text };
const corpus = new Corpus();
corpus.add(document);
const related: readonly Related[] = corpus.related("a", { limit: 5 });

// @ts-expect-error a status is one of a few words
const wrong: "fine" = split.status;

export async function keep(): Promise<Corpus> {
  await saveCorpus(corpus, "corpus.nutgraf");
  return loadCorpus("corpus.nutgraf");
}
export const used = { body, terms, readability, sentences, related, wrong, extractEntities, schemas };
