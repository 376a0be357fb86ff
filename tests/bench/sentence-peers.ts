import nlp from "compromise";
import SentenceTokenizer from "natural/lib/natural/tokenizers/sentence_tokenizer.js";
import sbd from "sbd";
import { segment } from "sentencex";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { platformSentences } from "./peers.js";

const wink = winkNLP(model, ["sbd"]);
const tokenizer = new SentenceTokenizer(["Mr.", "Mrs.", "Dr.", "Inc.", "St."]);

/** Other cutters of English text: each gives the number of sentences, with the least work of its own that tells it. */
export const SENTENCE_PEERS: ReadonlyMap<string, (text: string) => number> = new Map([
  ["sentencex", (text) => segment("en", text).length],
  ["sbd", (text) => sbd.sentences(text).length],
  ["Intl.Segmenter", platformSentences],
  ["compromise", (text) => nlp.tokenize(text).length],
  ["natural", (text) => tokenizer.tokenize(text).length],
  ["wink-nlp", (text) => wink.readDoc(text).sentences().length()],
]);

/** Those whose sentences are compared, with the language where they take one. */
export const SENTENCE_SPLITTERS: ReadonlyMap<string, (text: string, language: string) => readonly string[]> = new Map([
  ["sentencex", (text, language) => segment(language, text)],
  ["sbd", (text) => sbd.sentences(text, { newline_boundaries: true })],
  [
    "Intl.Segmenter",
    (text, language) =>
      Array.from(new Intl.Segmenter(language, { granularity: "sentence" }).segment(text), (part) => part.segment),
  ],
  ["wink-nlp", (text) => wink.readDoc(text).sentences().out()],
]);
