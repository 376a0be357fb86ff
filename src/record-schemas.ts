import { z } from "zod";

/** Schemas of the lines of JSON Lines files; part of `nutgraf/schemas`. */
const text = z.string();

const recordIdSchema = z.union([text, z.number()]).nullable();

const recordFields = {
  url: text.nullish(),
  title: text.nullish(),
  published: text.nullish(),
  section: text.nullish(),
  tags: z.array(text).readonly().nullish(),
  language: text.nullish(),
};

/**
 * One line of JSON Lines input: a page (`html`, or flattened `text`), or the `article` of a page analyzed before. Nulls
 * count as absent. The URL is evidence and never fetched.
 */
export const recordSchema = z
  .object({
    id: recordIdSchema.optional(),
    html: text.nullish(),
    text: text.nullish(),
    article: z
      .object({ ...recordFields, text })
      .readonly()
      .nullish(),
    ...recordFields,
  })
  .readonly()
  .refine(({ html, text, article }) => [html, text, article].some((part) => part !== undefined && part !== null), {
    message: "found no page, wanted `html` or `text` (a URL is not fetched)",
  });

/** Stands in the place of the result of a record that could not be used. */
export const errorRecordSchema = z
  .object({
    id: recordIdSchema,
    error: z
      .object({
        code: z.enum(["invalid-json", "invalid-record", "line-too-long", "unreadable", "failed"]),
        message: text,
      })
      .readonly(),
  })
  .readonly();
