import * as z from "zod/mini";
import { type TimeSpan, timeSpan } from "../corpus/published-time.js";
import type { DocumentRecord } from "../corpus/types.js";
import { parse, present, wanted, wholeNumber } from "../validation.js";

/** Ten articles are what lists of related articles show at most. */
export const RELATED_DEFAULTS = Object.freeze({
  limit: 10,
  minScore: 0,
  diversity: 0,
  duplicates: "fold" as const,
  explain: false,
});

const share = wanted("a number, 0 to 1");
const shareSchema = z.number(share).check(z.minimum(0, share), z.maximum(1, share));
const howMany = z.union(
  [wholeNumber(0, Number.MAX_SAFE_INTEGER), z.literal(Number.POSITIVE_INFINITY)],
  wanted("a whole number from 0, or Infinity"),
);
const aText = wanted("a text that is not empty");
const textSchema = z.string(aText).check(z.minLength(1, aText));

const aTime = wanted("a Date, or a year, month, day or time of ISO 8601");
const dateSchema = z.pipe(
  z.date().check(z.refine((date) => !Number.isNaN(date.getTime()))),
  z.transform((date): TimeSpan => ({ first: date.getTime(), last: date.getTime() })),
);
const isoSchema = z.pipe(
  z.string().check(z.refine((text) => timeSpan(text) !== null)),
  z.transform((text): TimeSpan => timeSpan(text) ?? { first: Number.NaN, last: Number.NaN }),
);
const timeSchema = z.union([dateSchema, isoSchema], aTime);

/** A span of time, for all that asks for one. */
export const periodOptions = { since: z.exactOptional(timeSchema), until: z.exactOptional(timeSchema) };

const aHalfLife = wanted("a number above 0");
const recencySchema = z.strictObject(
  { halfLifeDays: z.number(aHalfLife).check(z.gt(0, aHalfLife)), now: timeSchema },
  wanted("{ halfLifeDays, now }"),
);

/** Options that a graph has too. */
const graphOptions = {
  limit: z._default(howMany, RELATED_DEFAULTS.limit),
  minScore: z._default(shareSchema, RELATED_DEFAULTS.minScore),
  duplicates: z._default(
    z.enum(["fold", "keep", "drop"], wanted('"fold", "keep" or "drop"')),
    RELATED_DEFAULTS.duplicates,
  ),
};

const graphSchema = present(
  z.strictObject(graphOptions, wanted("a limit, or an object of limit, minScore, duplicates")),
);

const optionsSchema = present(
  z.strictObject(
    {
      ...graphOptions,
      filter: z.exactOptional(
        z.custom<(document: DocumentRecord) => boolean>(
          (value: unknown) => typeof value === "function",
          wanted("a function of a document"),
        ),
      ),
      ...periodOptions,
      language: z.exactOptional(textSchema),
      section: z.exactOptional(
        z.union([textSchema, z.readonly(z.array(textSchema))], wanted("a section, or an array of sections")),
      ),
      recency: z.exactOptional(recencySchema),
      diversity: z._default(shareSchema, RELATED_DEFAULTS.diversity),
      explain: z._default(z.boolean(wanted("true or false")), RELATED_DEFAULTS.explain),
    },
    wanted(
      "an object of limit, filter, since, until, language, section, minScore, recency, diversity, duplicates, explain",
    ),
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
export type GraphSettings = z.output<typeof graphSchema>;

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

/** Options of `relatedGraph`, or their limit alone, defaults filled in. Throws `InvalidOptionsError`. */
export function parseGraphOptions(options: unknown): GraphSettings {
  return parse("relatedGraph options", graphSchema, typeof options === "number" ? { limit: options } : (options ?? {}));
}
