import { createRequire } from "node:module";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import readability from "text-readability";
import { z } from "zod";

/** What the most used extractor makes of a page, parsing included; null where it fails, as it does on some pages. */
export function readabilityArticle(html: string): unknown {
  // Readability asks for a `Document` of the browser; linkedom's is one in all that it uses.
  const { document } = parseHTML(html);
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences as the platform cuts them. */
export function platformSentences(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

interface TfIdf {
  addDocument(text: string): void;
  tfidfs(text: string, visit: (index: number, score: number) => void): void;
  listTerms(index: number): { readonly term: string; readonly tfidf: number }[];
}

const tfIdfSchema = z.custom<new () => TfIdf>((value) => typeof value === "function");

/** natural's TfIdf, loaded as one file: its root import takes seconds and loads databases. */
export function newTfIdf(): TfIdf {
  const require = createRequire(import.meta.url);
  const TfIdfClass = tfIdfSchema.parse(require("natural/lib/natural/tfidf/tfidf.js"));
  return new TfIdfClass();
}

/** text-readability's scores, all of which `measureReadability` gives too. */
export function readabilityScores(text: string): readonly number[] {
  return [
    readability.fleschReadingEase(text),
    readability.fleschKincaidGrade(text),
    readability.gunningFog(text),
    readability.smogIndex(text),
    readability.colemanLiauIndex(text),
    readability.automatedReadabilityIndex(text),
    readability.daleChallReadabilityScore(text),
    readability.linsearWriteFormula(text),
    readability.lix(text),
    readability.rix(text),
  ];
}
