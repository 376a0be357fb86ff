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

const duplicatesSchema = present(
  z.strictObject(
    { ...periodOptions, limit: z._default(howMany, Number.POSITIVE_INFINITY) },
    wanted("an object of since, until, limit"),
  ),
);

/** `minScore`: see docs/evaluation.md. */
export const CLUSTERS_DEFAULTS = Object.freeze({ limit: 20, minScore: 0.3, size: 2 });

const aScore = wanted("a number above 0, up to 1");
const clustersSchema = present(
  z.strictObject(
    {
      ...periodOptions,
      limit: z._default(howMany, CLUSTERS_DEFAULTS.limit),
      minScore: z._default(z.number(aScore).check(z.gt(0, aScore), z.maximum(1, aScore)), CLUSTERS_DEFAULTS.minScore),
      size: z._default(wholeNumber(1, Number.MAX_SAFE_INTEGER), CLUSTERS_DEFAULTS.size),
    },
    wanted("an object of since, until, limit, minScore, size"),
  ),
);

/** As many as a person looks through. */
export const KEY_TERM_DEFAULTS = Object.freeze({ limit: 10 });

const documentTermsSchema = present(
  z.strictObject({ limit: z._default(howMany, KEY_TERM_DEFAULTS.limit) }, wanted("an object of limit")),
);

/**
 * `minCount`: what one or two articles say is no trend. `minScore`: what chance alone gives one term in a thousand, the .999 quantile of
 * the chi-squared distribution of one degree of freedom.
 */
export const TRENDING_DEFAULTS = Object.freeze({ limit: 20, minCount: 3, minScore: 10.83 });

const anAmount = wanted("a number from 0");
const trendingSchema = present(
  z.strictObject(
    {
      ...periodOptions,
      limit: z._default(howMany, TRENDING_DEFAULTS.limit),
      minCount: z._default(wholeNumber(1, Number.MAX_SAFE_INTEGER), TRENDING_DEFAULTS.minCount),
      minScore: z._default(z.number(anAmount).check(z.minimum(0, anAmount)), TRENDING_DEFAULTS.minScore),
    },
    wanted("an object of since, until, limit, minCount, minScore"),
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

export type DuplicatesSettings = z.output<typeof duplicatesSchema>;

/** Options of `duplicates`. Throws `InvalidOptionsError`. */
export function parseDuplicatesOptions(options: unknown): DuplicatesSettings {
  return parse("duplicates options", duplicatesSchema, options ?? {});
}

export type ClustersSettings = z.output<typeof clustersSchema>;

/** Options of `clusters`. Throws `InvalidOptionsError`. */
export function parseClustersOptions(options: unknown): ClustersSettings {
  return parse("clusters options", clustersSchema, options ?? {});
}

/** Options of `keyTerms`. Throws `InvalidOptionsError`. */
export function parseDocumentTermsOptions(options: unknown): z.output<typeof documentTermsSchema> {
  return parse("keyTerms options", documentTermsSchema, options ?? {});
}

export type TrendingSettings = z.output<typeof trendingSchema>;

/** Options of `trending`. Throws `InvalidOptionsError`. */
export function parseTrendingOptions(options: unknown): TrendingSettings {
  return parse("trending options", trendingSchema, options ?? {});
}

/** What a reader has read. Throws `InvalidOptionsError`. */
export function parseReader(reader: unknown): readonly ReadArticle[] {
  return parse("recommend", readerSchema, reader).read;
}

/** Options of `relatedGraph`, or their limit alone, defaults filled in. Throws `InvalidOptionsError`. */
export function parseGraphOptions(options: unknown): GraphSettings {
  return parse("relatedGraph options", graphSchema, typeof options === "number" ? { limit: options } : (options ?? {}));
}
