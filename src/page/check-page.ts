import * as z from "zod/mini";
import { parse, present, wanted } from "../validation.js";
import type { PageInput } from "./types.js";

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

/** Throws `InvalidOptionsError` where the page is of none of the shapes of `PageInput`; what it holds does not matter. */
export function checkPage(subject: string, page: PageInput): void {
  parse(`${subject} page`, pageSchema, page);
}
