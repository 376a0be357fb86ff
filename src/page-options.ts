import * as z from "zod/mini";
import type { PageInput } from "./page/types.js";
import { keyTermShape } from "./text-options.js";
import { parse, present, wanted, wholeNumber } from "./validation.js";

const content = z.union([z.string(), z.instanceof(Uint8Array)], wanted("a string or a Uint8Array"));
const url = z.exactOptional(z.string(wanted("a string")));

const pageSchema = z.union(
  [
    z.string(),
    z.instanceof(Uint8Array),
    present(z.looseObject({ html: content, url })),
    present(z.looseObject({ text: content, url })),
  ],
  wanted("a string, a Uint8Array, { html, url? } or { text, url? }"),
);

const functionSchema = z.custom<CallableFunction>((value) => typeof value === "function", wanted("a function"));

const splitShape = {
  favor: z.exactOptional(z.enum(["balanced", "precision", "recall"], wanted('"balanced", "precision" or "recall"'))),
  encoding: z.exactOptional(z.string(wanted("the name of an encoding"))),
  maxLength: z.exactOptional(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
  source: z.exactOptional(z.boolean(wanted("true or false"))),
};

const analyzeShape = {
  ...splitShape,
  parts: z.exactOptional(
    z.array(
      z.enum(
        ["article", "sentences", "keyTerms", "readability"],
        wanted('"article", "sentences", "keyTerms" or "readability"'),
      ),
      wanted("an array of parts"),
    ),
  ),
  keyTerms: z.exactOptional(present(z.strictObject(keyTermShape, wanted("an object of mode, limit")))),
  entities: z.exactOptional(functionSchema),
  now: z.exactOptional(z.date(wanted("a Date"))),
};

const splitOptionsSchema = present(
  z.strictObject(splitShape, wanted(`an object of ${Object.keys(splitShape).join(", ")}`)),
);
const analyzeOptionsSchema = present(
  z.strictObject(analyzeShape, wanted(`an object of ${Object.keys(analyzeShape).join(", ")}`)),
);

/** Throws `InvalidOptionsError` where the page is of none of the shapes of `PageInput`; what it holds does not matter. */
export function checkPage(subject: string, page: PageInput): void {
  parse(`${subject} page`, pageSchema, page);
}

/** Throws `InvalidOptionsError` where an option is unknown or has a wrong value. */
export function checkSplitOptions(options: object): void {
  parse("splitPage options", splitOptionsSchema, options);
}

/** Throws `InvalidOptionsError` where an option is unknown or has a wrong value. */
export function checkAnalyzeOptions(options: object): void {
  parse("analyzePage options", analyzeOptionsSchema, options);
}
