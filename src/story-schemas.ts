import { z } from "zod";
import { count, howMany, period, probability, text, textOrNull } from "./schema-parts.js";

/** Schemas of what a corpus says of its articles as a whole; part of `nutgraf/schemas`. */
export const duplicateGroupSchema = z
  .object({ id: text, title: textOrNull, published: textOrNull, duplicates: z.array(text).readonly() })
  .readonly();

/** What `Corpus.duplicates` takes. */
export const duplicatesOptionsSchema = z.strictObject({ ...period, limit: z.exactOptional(howMany) }).readonly();

export const clusterArticleSchema = z
  .object({ id: text, title: textOrNull, published: textOrNull, score: probability })
  .readonly();

export const clusterSchema = z
  .object({ label: z.array(text).readonly(), articles: z.array(clusterArticleSchema).readonly() })
  .readonly();

/** What `Corpus.clusters` takes. */
export const clustersOptionsSchema = z
  .strictObject({
    ...period,
    limit: z.exactOptional(howMany),
    minScore: z.exactOptional(z.number().positive().max(1)),
    size: z.exactOptional(count.min(1)),
  })
  .readonly();

export const documentTermSchema = z.object({ term: text, surface: text, score: probability, count }).readonly();

/** What `Corpus.keyTerms` takes beside the id. */
export const keyTermsOptionsSchema = z.strictObject({ limit: z.exactOptional(howMany) }).readonly();

export const trendSchema = z
  .object({
    term: text,
    surface: text,
    language: textOrNull,
    count,
    countElsewhere: count,
    expected: z.number().min(0),
    score: z.number().min(0),
  })
  .readonly();

/** What `Corpus.trending` takes. */
export const trendingOptionsSchema = z
  .strictObject({
    ...period,
    limit: z.exactOptional(howMany),
    minCount: z.exactOptional(count.min(1)),
    minScore: z.exactOptional(z.number().min(0)),
  })
  .readonly();
