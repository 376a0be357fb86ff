import { addSegment, type CorpusIndex } from "./corpus-index.js";
import { fileError, type Sections } from "./section-file.js";
import { documentsOf, isRemoved, REMOVED, type Segment } from "./segment.js";
import { addVocabulary, type Part, type Snapshot, type VocabularyPart } from "./snapshot.js";
import { readSegment, SectionReader } from "./store-segment.js";

/** Names of the sections of a segment in a part of its own. */
export const OWN = "segment";

type TextCounts = Pick<VocabularyPart, "terms" | "forms" | "names">;

/** How many texts parts hold together. */
export function sumOf(parts: readonly TextCounts[]): TextCounts {
  const sum = { terms: 0, forms: 0, names: 0 };
  for (const { terms, forms, names } of parts) {
    sum.terms += terms;
    sum.forms += forms;
    sum.names += names;
  }
  return sum;
}

/** All parts that the main file names. */
export function partsOf({ about }: Snapshot): readonly Part[] {
  const { vocabulary = [], segments = [] } = about.parts ?? {};
  return [...vocabulary, ...segments.filter((part) => part !== null)];
}

/** For a corpus that must be one file. */
function noParts(): never {
  throw fileError("", "found the main file of a corpus in several, wanted all in one: loadCorpus reads this one");
}

/**
 * Fills an empty index with what the file of a corpus, or its main file and its parts, hold. Throws `InvalidFileError`.
 *
 * @param read the sections of a part
 */
export function fillIndex(
  index: CorpusIndex,
  { about, sections }: Snapshot,
  read: (part: Part) => Sections = noParts,
): void {
  const { vocabulary = [], segments = [] } = about.parts ?? {};
  for (const part of vocabulary) addVocabulary(index, read(part));
  const { terms, forms, names } = sumOf(vocabulary);
  if (terms !== index.terms.size || forms !== index.forms.size || names !== index.names.size)
    throw fileError("header", `found other numbers of texts than the parts have, wanted ${terms}, ${forms}, ${names}`);
  addVocabulary(index, sections);
  for (const [i, documents] of about.segments.entries()) {
    const part = segments[i] ?? null;
    const [from, name] = part === null ? [sections, String(i)] : [read(part), OWN];
    const segment = readSegment(from, name, documents, { forms: index.forms.size, names: index.names.size });
    if (part !== null) removePlaces(segment, sections, `${i}.removed`);
    addSegment(index, segment, `section ${name}.ids`);
  }
}

function removePlaces(segment: Segment, sections: Sections, name: string): void {
  for (const place of new SectionReader(sections).numbersBelow(name, undefined, documentsOf(segment))) {
    if (isRemoved(segment, place)) throw fileError(`section ${name}`, `place ${place} comes twice`);
    segment.norms.set(place, REMOVED);
    segment.removed++;
  }
}
