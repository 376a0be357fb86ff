import * as z from "zod/mini";
import { InvalidFileError } from "../errors.js";
import { check, present } from "../validation.js";
import { compacted } from "./compact.js";
import { appendEntry, type CorpusIndex, emptyIndex, endDocument, internTerm } from "./corpus-index.js";
import { recordOf, recordSchema } from "./document.js";
import { fileError, parseJson, type SectionName, type Sections } from "./snapshot-file.js";
import { HIGHEST_COUNT } from "./term-vector.js";
import type { DocumentRecord } from "./types.js";

/** Bytes a document in the section `sizes`: its number of entries and of words, 4 each. */
const SIZE_BYTES = 8;

/** Bytes an entry in the section `vectors`: the numbers of its term and surface, 4 each, and its count. */
const ENTRY_BYTES = 10;

const recordsSchema = z.array(present(recordSchema));
const textsSchema = z.array(z.string());

const toJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The sections of an index, the same for the same documents and options whatever the history. */
export function indexToSections(index: CorpusIndex): { readonly sections: Sections; readonly entries: number } {
  const { records, languages, terms, surfaces, starts, words, entryTerms, entrySurfaces, entryCounts } =
    compacted(index);
  const sizes = new DataView(new ArrayBuffer(records.length * SIZE_BYTES));
  for (let number = 0; number < records.length; number++) {
    sizes.setUint32(number * SIZE_BYTES, starts.at(number + 1) - starts.at(number), true);
    sizes.setUint32(number * SIZE_BYTES + 4, words.at(number), true);
  }
  const vectors = new DataView(new ArrayBuffer(entryTerms.length * ENTRY_BYTES));
  for (let entry = 0; entry < entryTerms.length; entry++) {
    vectors.setUint32(entry * ENTRY_BYTES, entryTerms.at(entry), true);
    vectors.setUint32(entry * ENTRY_BYTES + 4, entrySurfaces.at(entry), true);
    vectors.setUint16(entry * ENTRY_BYTES + 8, entryCounts.at(entry), true);
  }
  return {
    entries: entryTerms.length,
    sections: {
      documents: toJson(records),
      languages: toJson(languages),
      terms: toJson(terms.texts),
      surfaces: toJson(surfaces.texts),
      sizes: new Uint8Array(sizes.buffer),
      vectors: new Uint8Array(vectors.buffer),
    },
  };
}

function readSection<Schema extends z.ZodMiniType>(name: SectionName, bytes: Uint8Array, schema: Schema) {
  const path = `section ${name}`;
  const checked = check(schema, parseJson(path, bytes));
  if ("value" in checked) return checked.value;
  throw new InvalidFileError(
    "corpus file",
    checked.issues.map((issue) => ({ ...issue, path: `${path} ${issue.path}` })),
  );
}

/** Texts in ascending order without repeats, as every list of a snapshot is. */
function expectAscending(name: SectionName, texts: readonly string[]): void {
  const at = texts.findIndex((text, i) => i > 0 && (texts[i - 1] ?? "") >= text);
  if (at > 0) throw fileError(`section ${name}`, `entry ${at} does not come after the one before it`);
}

function viewOf(name: SectionName, bytes: Uint8Array, wantLength: number): DataView {
  if (bytes.length !== wantLength) throw fileError(`section ${name}`, `${bytes.length} bytes, wanted ${wantLength}`);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Numbers below these can stand in an entry. */
interface EntryLimits {
  readonly terms: number;
  readonly surfaces: number;
}

function readEntries(index: CorpusIndex, vectors: DataView, start: number, end: number, limits: EntryLimits): void {
  let before = -1;
  for (let entry = start; entry < end; entry++) {
    const term = vectors.getUint32(entry * ENTRY_BYTES, true);
    const surface = vectors.getUint32(entry * ENTRY_BYTES + 4, true);
    const count = vectors.getUint16(entry * ENTRY_BYTES + 8, true);
    const isValid =
      term > before && term < limits.terms && surface < limits.surfaces && count >= 1 && count <= HIGHEST_COUNT;
    if (!isValid)
      throw fileError("section vectors", `entry ${entry}: term ${term}, surface ${surface}, count ${count}`);
    appendEntry(index, term, surface, count);
    before = term;
  }
}

/** The index of sections whose checksums were right; every number in them is checked too. Throws `InvalidFileError`. */
export function indexFromSections(
  sections: Sections,
  want: { readonly documents: number; readonly entries: number },
): CorpusIndex {
  const index = emptyIndex();
  const records: readonly DocumentRecord[] = readSection("documents", sections.documents, recordsSchema);
  const languages = readSection("languages", sections.languages, textsSchema);
  const terms = readSection("terms", sections.terms, textsSchema);
  const surfaces = readSection("surfaces", sections.surfaces, textsSchema);
  expectAscending(
    "documents",
    records.map(({ id }) => id),
  );
  expectAscending("terms", terms);
  expectAscending("surfaces", surfaces);
  for (const [name, { length }] of [
    ["documents", records],
    ["languages", languages],
  ] as const) {
    if (length !== want.documents) throw fileError(`section ${name}`, `${length} entries, wanted ${want.documents}`);
  }
  for (const term of terms) internTerm(index, term);
  for (const surface of surfaces) index.surfaces.intern(surface);
  const sizes = viewOf("sizes", sections.sizes, records.length * SIZE_BYTES);
  const vectors = viewOf("vectors", sections.vectors, want.entries * ENTRY_BYTES);
  const limits = { terms: terms.length, surfaces: surfaces.length };
  for (const [number, record] of records.entries()) {
    const start = index.entryTerms.length;
    const end = start + sizes.getUint32(number * SIZE_BYTES, true);
    if (end > want.entries)
      throw fileError("section sizes", `document ${number} ends at entry ${end} of ${want.entries}`);
    readEntries(index, vectors, start, end, limits);
    const words = sizes.getUint32(number * SIZE_BYTES + 4, true);
    endDocument(index, recordOf(record), { language: languages[number] ?? "", words });
  }
  if (index.entryTerms.length !== want.entries)
    throw fileError("section sizes", `${index.entryTerms.length} entries, wanted ${want.entries}`);
  return index;
}
