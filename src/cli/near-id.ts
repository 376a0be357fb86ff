import type { Corpus } from "../related/corpus.js";
import { printable } from "./layout/text-width.js";
import { suggest } from "./suggest.js";

/** Ids differ in length by so much at most where one is a slip of the other. */
const MOST_SLIPS = 2;

/** ` (did you mean articles/a.html?)` for an id that the corpus has not; empty where none is near. */
export function nearId(id: string, corpus: Corpus): string {
  const ids = [...corpus.ids()];
  const near =
    ids.find((other) => other.endsWith(`/${id}`)) ??
    suggest(
      id,
      ids.filter((other) => Math.abs(other.length - id.length) <= MOST_SLIPS || other.startsWith(id)),
    );
  return near === null ? "" : ` (did you mean ${printable(near)}?)`;
}
