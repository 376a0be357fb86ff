import * as z from "zod/mini";
import { parse, present, wanted, wholeNumber } from "../validation.js";

/** Ten articles are what lists of related articles show at most; ten terms carry most of a score. */
export const RELATED_DEFAULTS = Object.freeze({ limit: 10, terms: 10, minScore: 0, nearCopies: "fold" as const });

const share = wanted("a number, 0 to 1");
const howMany = z.union(
  [wholeNumber(0, Number.MAX_SAFE_INTEGER), z.literal(Number.POSITIVE_INFINITY)],
  wanted("a whole number from 0, or Infinity"),
);

const optionsSchema = present(
  z.strictObject(
    {
      limit: z._default(howMany, RELATED_DEFAULTS.limit),
      terms: z._default(howMany, RELATED_DEFAULTS.terms),
      minScore: z._default(z.number(share).check(z.minimum(0, share), z.maximum(1, share)), RELATED_DEFAULTS.minScore),
      nearCopies: z._default(z.enum(["fold", "keep"], wanted('"fold" or "keep"')), RELATED_DEFAULTS.nearCopies),
    },
    wanted("an object of limit, terms, minScore, nearCopies"),
  ),
);

const aReadId = wanted("an id");
const aWeight = wanted("a number above 0");
const readSchema = z.union(
  [
    z.pipe(
      z.string(),
      z.transform((id) => ({ id, weight: 1 })),
    ),
    z.object({ id: z.string(aReadId), weight: z.number(aWeight).check(z.gt(0, aWeight)) }),
  ],
  wanted("an id, or { id, weight } with a weight above 0"),
);
const readerSchema = z.object(
  { read: z.array(readSchema, wanted("an array of ids")) },
  wanted("an object: { read: [ids] }"),
);

export type RelatedSettings = z.output<typeof optionsSchema>;

/** An article that was read, and how much it counts. */
export type ReadArticle = z.output<typeof readSchema>;

/** Options of `related` and `recommend`, defaults filled in. Throws `InvalidOptionsError`. */
export function parseRelatedOptions(subject: string, options: unknown): RelatedSettings {
  return parse(`${subject} options`, optionsSchema, options ?? {});
}

/** What a reader has read. Throws `InvalidOptionsError`. */
export function parseReader(reader: unknown): readonly ReadArticle[] {
  return parse("recommend", readerSchema, reader).read;
}
