import * as z from "zod/mini";
import { type DocumentFrequencies, isDocumentFrequencies } from "./analysis/document-frequencies.js";
import { InvalidOptionsError } from "./errors.js";
import { parse, present, show, wanted, wholeNumber } from "./validation.js";

const text = wanted("a string");
const languageShape = { language: z.exactOptional(z.string(wanted("a BCP 47 language"))) };

/** Options of key terms that `analyzePage` takes too. */
export const keyTermShape = {
  mode: z.exactOptional(z.enum(["phrases", "words", "both"], wanted('"phrases", "words" or "both"'))),
  limit: z.exactOptional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
};

/** Collections that key terms are weighed against. */
export const collectionShape = {
  background: z.exactOptional(
    z.custom<DocumentFrequencies>(isDocumentFrequencies, wanted("the background of nutgraf/background")),
  ),
  corpus: z.exactOptional(z.custom<DocumentFrequencies>(isDocumentFrequencies, wanted("a Corpus"))),
};

/** A function that gives options without keys of null and undefined. It throws `InvalidOptionsError` for an unknown one or a wrong value. */
function optionsParser<Shape extends z.core.$ZodShape>(subject: string, shape: Shape) {
  const schema = present(z.strictObject(shape, wanted(`an object of ${Object.keys(shape).join(", ")}`)));
  return (options: object) => parse(`${subject} options`, schema, options);
}

export const parseSentenceOptions = optionsParser("splitSentences", {
  ...languageShape,
  abbreviations: z.exactOptional(z.array(z.string(text), wanted("an array of strings"))),
});

export const parseKeyTermOptions = optionsParser("extractKeyTerms", {
  ...keyTermShape,
  ...languageShape,
  title: z.exactOptional(z.string(text)),
  ...collectionShape,
});

export const parseReadabilityOptions = optionsParser("measureReadability", languageShape);
export const parseSyllableOptions = optionsParser("countSyllables", languageShape);
export const parseEntityOptions = optionsParser("extractEntities", languageShape);

/** Throws `InvalidOptionsError` where what a function was given to read is no string. */
export function checkText(subject: string, value: string): void {
  if (typeof value === "string") return;
  throw new InvalidOptionsError(subject, [{ path: "", message: `found ${show(value)}, wanted a string` }]);
}
