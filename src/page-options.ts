import * as z from "zod/mini";
import { rulesSchema } from "./rule-options.js";
import { BODY_ROLES } from "./split/role-lists.js";
import { SiteMemory } from "./split/site-memory.js";
import { collectionShape, keyTermShape } from "./text-options.js";
import { parse, present, wanted, wholeNumber } from "./validation.js";

const functionSchema = z.custom<CallableFunction>((value) => typeof value === "function", wanted("a function"));

const splitShape = {
  favor: z.exactOptional(z.enum(["balanced", "precision", "recall"], wanted('"balanced", "precision" or "recall"'))),
  encoding: z.exactOptional(z.string(wanted("the name of an encoding"))),
  maxLength: z.exactOptional(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
  source: z.exactOptional(z.boolean(wanted("true or false"))),
  siteMemory: z.exactOptional(z.instanceof(SiteMemory, wanted("a SiteMemory"))),
  rules: z.exactOptional(rulesSchema),
  leaveOut: z.exactOptional(
    z.array(
      z.enum(BODY_ROLES, wanted(`a role of the body: ${BODY_ROLES.join(", ")}`)),
      wanted("an array of roles of the body"),
    ),
  ),
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
  ...collectionShape,
  entities: z.exactOptional(functionSchema),
  now: z.exactOptional(z.date(wanted("a Date"))),
  images: z.exactOptional(z.boolean(wanted("true or false"))),
};

const splitOptionsSchema = present(
  z.strictObject(splitShape, wanted(`an object of ${Object.keys(splitShape).join(", ")}`)),
);
const analyzeOptionsSchema = present(
  z.strictObject(analyzeShape, wanted(`an object of ${Object.keys(analyzeShape).join(", ")}`)),
);

/** Throws `InvalidOptionsError` where an option is unknown or has a wrong value. */
export function checkSplitOptions(options: object): void {
  parse("splitPage options", splitOptionsSchema, options);
}

/** Throws `InvalidOptionsError` where an option is unknown or has a wrong value. */
export function checkAnalyzeOptions(options: object): void {
  parse("analyzePage options", analyzeOptionsSchema, options);
}
