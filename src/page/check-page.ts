import * as z from "zod/mini";
import { parse, present, wanted } from "../validation.js";
import type { PageInput } from "./types.js";

const CONTENT = "a string or a Uint8Array";
const BOTH = "found both html and text, wanted one: html, or text where there is no markup";

const content = z.union([z.string(), z.instanceof(Uint8Array)], wanted(CONTENT));
const url = z.exactOptional(z.string(wanted("a string")));

const schemas = {
  html: present(z.looseObject({ html: content, url }).check(z.refine(({ text }) => text === undefined, BOTH))),
  text: present(z.looseObject({ text: content, url })),
  other: z.union(
    [z.string(), z.instanceof(Uint8Array)],
    wanted("a string, a Uint8Array, { html, url? } or { text, url? }"),
  ),
};

/** Throws `InvalidOptionsError` where the page is of none of the shapes of `PageInput`; what it holds does not matter. */
export function checkPage(subject: string, page: PageInput): void {
  parse(`${subject} page`, schemas[shapeOf(page)], page);
}

/** The shape that was meant, so that the error is about its fields. Null counts as absent. */
function shapeOf(page: unknown): keyof typeof schemas {
  if (typeof page !== "object" || page === null || page instanceof Uint8Array) return "other";
  if ("html" in page && page.html !== null && page.html !== undefined) return "html";
  return "text" in page && page.text !== null && page.text !== undefined ? "text" : "other";
}
