import nlp from "compromise";
import keywordExtractor from "keyword-extractor";
import { retext } from "retext";
import retextKeywords from "retext-keywords";
import retextPos from "retext-pos";

const retextProcessor = retext().use(retextPos).use(retextKeywords, { maximum: 10 });

function retextRun(text: string): void {
  retextProcessor.runSync(retextProcessor.parse(text));
}

/** Other finders of English key terms; compromise gives noun phrases without an order. */
export const KEY_TERM_PEERS: ReadonlyMap<string, (text: string) => unknown> = new Map<
  string,
  (text: string) => unknown
>([
  [
    "keyword-extractor",
    (text) => keywordExtractor.extract(text, { language: "english", remove_digits: true, remove_duplicates: true }),
  ],
  ["retext-keywords", retextRun],
  ["compromise nouns", (text) => nlp(text).nouns().out("array")],
]);
