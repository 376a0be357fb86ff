import { type CorpusIndex, sizeOf } from "./corpus-index.js";
import { OWN, sumOf } from "./corpus-parts.js";
import { prepareIndex } from "./join-segments.js";
import { toBytes } from "./number-bytes.js";
import { float64List } from "./number-list.js";
import type { CorpusSettings } from "./options.js";
import { headerChecksum, lengthOf, type Pieces, sectionPieces, writeSections } from "./section-file.js";
import { copyDocument, documentsOf, emptySegment, entryReader, isRemoved, normOf, type Segment } from "./segment.js";
import { type Part, rulesOf, toSnapshot, type VocabularyPart, vocabularySections } from "./snapshot.js";
import { segmentSections } from "./store-segment.js";

/** Documents of a corpus and of a segment, forms, and a ratio of forms. */
export interface PartLimits {
  readonly documents: number;
  readonly segment: number;
  readonly forms: number;
  readonly join: number;
}

/**
 * When a corpus is stored in several files: from `documents` on. Segments of `segment` documents and more then have a part each, and new texts
 * go into one when they are `forms` forms; it takes the texts of those before it that are less than `join` times as many. So all but some hundred
 * kilobytes stands in parts, of which there are few, and a text is written anew some five times while a corpus grows to a million articles.
 */
export const PARTS: PartLimits = Object.freeze({ documents: 4096, segment: 512, forms: 4096, join: 4 });

/** Which parts of a corpus are on the disk already. */
export interface StoredParts {
  readonly vocabulary: readonly VocabularyPart[];
  readonly segments: { get(segment: Segment): Part | undefined };
}

/** A part that is to be written. */
export interface NewPart {
  readonly part: Part;
  readonly pieces: Pieces;
}

/** What is to be written so that a corpus is stored: new parts first, then the main file. */
export interface StorePlan {
  readonly main: Uint8Array;
  readonly newParts: readonly NewPart[];
  /** All parts, the ones on the disk too. */
  readonly vocabulary: readonly VocabularyPart[];
  readonly segments: ReadonlyMap<Segment, Part>;
}

/**
 * How to store a corpus. All bytes are those of now, whatever becomes of the corpus while they are written.
 *
 * @param stored parts that need not be written again
 * @param nameOf the name of a part: 32 hexadecimal digits that differ for different checksums
 */
export function planStore(
  settings: CorpusSettings,
  index: CorpusIndex,
  stored: StoredParts,
  nameOf: (pieces: Pieces) => string,
  limits: PartLimits = PARTS,
): StorePlan {
  if (sizeOf(index) < limits.documents)
    return { main: toSnapshot(settings, index), newParts: [], vocabulary: [], segments: new Map() };
  prepareIndex(index);
  const newParts: NewPart[] = [];
  const add = (pieces: Pieces): Part => {
    const part = {
      name: nameOf(pieces),
      bytes: lengthOf(pieces),
      checksum: headerChecksum(pieces[0] ?? new Uint8Array(0)),
    };
    newParts.push({ part, pieces });
    return part;
  };
  const vocabulary = planVocabulary(index, stored.vocabulary, add, limits);
  const live = index.segments.filter((segment) => segment !== null && documentsOf(segment) > segment.removed);
  const kept = live.filter((segment): segment is Segment => segment !== null);
  const segments = new Map<Segment, Part>();
  for (const segment of kept) {
    if (segment.postings === null || documentsOf(segment) < limits.segment) continue;
    segments.set(
      segment,
      stored.segments.get(segment) ?? add(sectionPieces({}, new Map(segmentSections(OWN, asAdded(segment))))),
    );
  }
  return { main: mainFile(settings, index, kept, { vocabulary, segments }), newParts, vocabulary, segments };
}

/** The parts of all texts but some thousand, the last one perhaps new. */
function planVocabulary(
  index: CorpusIndex,
  stored: readonly VocabularyPart[],
  add: (pieces: Pieces) => Part,
  limits: PartLimits,
): readonly VocabularyPart[] {
  const kept = [...stored];
  if (index.forms.size - sumOf(kept).forms < limits.forms) return kept;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.forms >= limits.join * (index.forms.size - sumOf(kept).forms)) break;
    kept.pop();
  }
  const before = sumOf(kept);
  const counts = {
    terms: index.terms.size - before.terms,
    forms: index.forms.size - before.forms,
    names: index.names.size - before.names,
  };
  return [...kept, { ...add(sectionPieces({}, new Map(vocabularySections(index, before)))), ...counts }];
}

function mainFile(
  settings: CorpusSettings,
  index: CorpusIndex,
  segments: readonly Segment[],
  { vocabulary, segments: partOf }: Pick<StorePlan, "vocabulary" | "segments">,
): Uint8Array {
  const own = segments.map((segment) => (partOf.has(segment) ? null : withoutRemoved(segment)));
  const about = {
    ...rulesOf(settings),
    segments: segments.map((segment, i) => documentsOf(own[i] ?? segment)),
    parts: { vocabulary, segments: segments.map((segment) => partOf.get(segment) ?? null) },
  };
  const sections = segments.flatMap((segment, i): [string, Uint8Array][] => {
    const copy = own[i] ?? null;
    return copy === null ? [[`${i}.removed`, toBytes(removedOf(segment))]] : segmentSections(String(i), copy);
  });
  return writeSections(about, new Map([...vocabularySections(index, sumOf(vocabulary)), ...sections]));
}

/** A copy of a segment that holds its documents but the removed ones. */
function withoutRemoved(segment: Segment): Segment {
  const copy = emptySegment();
  for (let place = 0; place < documentsOf(segment); place++)
    if (!isRemoved(segment, place)) copyDocument(copy, segment, place);
  return copy;
}

/** The places of the removed documents of a segment. */
function removedOf(segment: Segment): Uint32Array {
  const places: number[] = [];
  if (segment.removed > 0)
    for (let place = 0; place < documentsOf(segment); place++) if (isRemoved(segment, place)) places.push(place);
  return Uint32Array.from(places);
}

/** A segment as if nothing had been removed of it: a part of it never changes. */
function asAdded(segment: Segment): Segment {
  const norms = float64List(segment.norms.values.slice(0, documentsOf(segment)));
  const readEntries = entryReader();
  for (const place of removedOf(segment)) {
    const { codes, length } = readEntries(segment, place);
    norms.set(place, normOf(codes.subarray(0, length)));
  }
  return { ...segment, norms };
}
