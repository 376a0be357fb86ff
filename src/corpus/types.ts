import type { DocumentFrequencies } from "../analysis/document-frequencies.js";

/** What goes into a corpus. Null counts as absent, so that an `Article` can be spread into one: `{ id, ...article }`. */
export interface CorpusDocument {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly url?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
  readonly section?: string | null;
  readonly tags?: readonly string[];
  /** BCP 47; where it is not given, the detected one, or English for a few words in Latin letters. */
  readonly language?: string | null;
}

/** A document or article that was checked: what it has of null is left out. */
export type Checked<Document> = { readonly [Key in keyof Document]: NonNullable<Document[Key]> };

/** What a corpus keeps of a document beside its terms. */
export type DocumentRecord = Checked<Omit<CorpusDocument, "text">>;

/** An article that is asked about without being in the corpus; a document of the same id is left out of the answer. */
export type UnseenDocument = Omit<CorpusDocument, "id"> & { readonly id?: string };

/** Stop words for every language, or for each its own. Null: the language is unknown, and the text not in Latin letters. */
export type StopWords = readonly string[] | ReadonlySet<string> | ((language: string | null) => Iterable<string>);

/** The stem of a lower-case word. Null: the language is unknown, and the text not in Latin letters. Must give the same stem for the same word at all times. */
export type StemWord = (word: string, language: string | null) => string;

/** The words of a text, in order. Each is then read as the built-in words are. Null: the language is unknown, and the text not in Latin letters. */
export type Tokenizer = (text: string, language: string | null) => Iterable<string>;

export interface CorpusOptions {
  /** BCP 47 language of documents that name none; without it their language is detected. */
  readonly language?: string;
  /** In place of the built-in lists. An empty list keeps every word. */
  readonly stopWords?: StopWords;
  /** In place of the built-in stemmers. `(word) => word` keeps words whole. */
  readonly stemmer?: StemWord;
  /** In place of the built-in words. */
  readonly tokenizer?: Tokenizer;
  /** How rare words are, by which the terms that are kept are chosen: `background` of `nutgraf/background`, or a corpus. */
  readonly background?: DocumentFrequencies;
  /** How often a word of the title counts; a whole number, 0 to 100. */
  readonly titleWeight?: number;
  /** Terms kept of a document, those that say most first; a whole number from 1. */
  readonly termsPerDocument?: number;
  /** What `add` does with an id that the corpus holds: `error` throws, `update` puts the new document in the old one's place. */
  readonly onDuplicateId?: "error" | "update";
}

/** The options that can be functions. A snapshot cannot hold those: they are handed in again when it is read. */
export type CorpusFunctions = Pick<CorpusOptions, "stopWords" | "stemmer" | "tokenizer" | "background">;
