import * as z from "zod/mini";
import { parse, present, show, wanted } from "../validation.js";
import { fileError } from "./section-file.js";
import type { Checked, CorpusDocument, DocumentRecord, UnseenDocument } from "./types.js";

const textSchema = z.string(wanted("text"));
const idSchema = z.string(wanted("a text that is not empty")).check(z.minLength(1, wanted("a text that is not empty")));

const aboutDocument = {
  title: z.exactOptional(textSchema),
  url: z.exactOptional(textSchema),
  published: z.exactOptional(textSchema),
  section: z.exactOptional(textSchema),
  tags: z.exactOptional(z.readonly(z.array(textSchema, wanted("an array of texts")))),
  language: z.exactOptional(textSchema),
};

/** What is kept of each document. */
const recordSchema = z.object({ id: idSchema, ...aboutDocument }, wanted("a document: an object with id and text"));

const documentSchema = present(z.extend(recordSchema, { text: textSchema }));
const unseenSchema = present(z.extend(recordSchema, { id: z.exactOptional(idSchema), text: textSchema }));

/**
 * A document that is to be added. Keys of null count as absent, so that an `Article` can be spread into one; keys that a
 * document has not are left out. Throws `InvalidOptionsError`.
 */
export function parseDocument(document: unknown): Checked<CorpusDocument> {
  return parse("corpus document", documentSchema, document);
}

/** An article that is only asked about, with or without an id. Throws `InvalidOptionsError`. */
export function parseUnseenDocument(document: unknown): Checked<UnseenDocument> {
  return parse("article", unseenSchema, document);
}

/** What a corpus keeps of a document, frozen. */
export function recordOf({ text: _, ...record }: DocumentRecord & { readonly text?: string }): DocumentRecord {
  if (record.tags !== undefined) Object.freeze(record.tags);
  return Object.freeze(record);
}

/** A record without its id as JSON. */
export function writeRecord({ id: _, ...record }: DocumentRecord): string {
  return JSON.stringify(record);
}

const isText = (value: unknown): boolean => value === undefined || typeof value === "string";

/** True for a record without its id, as `writeRecord` wrote it. Fifty times as fast as the schema, and asked for each related article. */
function isRecord(value: unknown): value is Omit<DocumentRecord, "id"> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { title, url, published, section, tags, language }: Readonly<Record<string, unknown>> = { ...value };
  if (![title, url, published, section, language].every(isText)) return false;
  return tags === undefined || (Array.isArray(tags) && tags.every(isText));
}

/** The record that `writeRecord` wrote. Throws `InvalidFileError` for another text, which only a damaged file can have. */
export function readRecord(id: string, json: string): DocumentRecord {
  const record = parseOrNull(json);
  if (!isRecord(record)) throw fileError("section records", `found no record for the id ${show(id)}`);
  return recordOf({ id, ...record });
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
