import { z } from "zod";

/** Schemas of the graph of related articles; part of `nutgraf/schemas`. */
const share = z.number().min(0).max(1);

export const relatedScoreSchema = z
  .object({ id: z.string(), score: share, duplicates: z.array(z.string()).readonly() })
  .readonly();

/** What `Corpus.relatedGraph` gives for each document, and `nutgraf index graph` on each line. */
export const graphNodeSchema = z.object({ id: z.string(), related: z.array(relatedScoreSchema).readonly() }).readonly();

/** What `Corpus.relatedGraph` takes; a number alone is the limit. */
export const graphOptionsSchema = z
  .strictObject({
    limit: z.exactOptional(z.union([z.int().min(0), z.literal(Number.POSITIVE_INFINITY)])),
    minScore: z.exactOptional(share),
    duplicates: z.exactOptional(z.enum(["fold", "keep", "drop"])),
  })
  .readonly();
