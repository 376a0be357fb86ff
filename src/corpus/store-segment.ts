import { toBytes, toFloat64, toUint32 } from "./number-bytes.js";
import { byteList, float64List, uint32List } from "./number-list.js";
import { fileError, type Sections } from "./section-file.js";
import { documentsOf, MORE, MOST_DOCUMENTS, type Segment } from "./segment.js";
import { TextPool } from "./text-pool.js";

/** Numbers of the corpus that a segment refers to are below these. */
export interface Limits {
  readonly forms: number;
  readonly names: number;
}

/** Whole numbers, each at least the one before, from 0 to `last`. */
function ascend(numbers: Uint32Array, last: number): boolean {
  if (numbers[0] !== 0 || numbers[numbers.length - 1] !== last) return false;
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] ?? 0) < (numbers[i - 1] ?? 0)) return false;
  return true;
}

/** Reads sections by name. Each function throws `InvalidFileError` where the section is missing or not what it must be. */
export class SectionReader {
  readonly #sections: Sections;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  /** A copy, which whoever gave the bytes of the file does not change. */
  bytes(name: string): Uint8Array {
    return this.#view(name).slice();
  }

  #view(name: string): Uint8Array {
    const bytes = this.#sections.get(name);
    if (bytes === undefined) throw fileError(`section ${name}`, "found nothing, wanted a section of this name");
    return bytes;
  }

  /** @param length how many numbers; undefined for any */
  uint32(name: string, length?: number): Uint32Array {
    const numbers = toUint32(this.#view(name));
    if (numbers === null || (length !== undefined && numbers.length !== length))
      throw fileError(`section ${name}`, `${this.#view(name).length} bytes, wanted ${length ?? "a number of times"} 4`);
    return numbers;
  }

  float64(name: string, length: number): Float64Array {
    const numbers = toFloat64(this.#view(name));
    if (numbers === null || numbers.length !== length)
      throw fileError(`section ${name}`, `${this.#view(name).length} bytes, wanted ${length} times 8`);
    return numbers;
  }

  /** Numbers below `limit`. */
  numbersBelow(name: string, length: number | undefined, limit: number): Uint32Array {
    const numbers = this.uint32(name, length);
    const at = numbers.findIndex((number) => number >= limit);
    if (at >= 0) throw fileError(`section ${name}`, `entry ${at}: ${numbers[at]}, wanted a number below ${limit}`);
    return numbers;
  }

  /** Where `length` parts of `whole` numbers begin, and the whole. */
  starts(name: string, length: number, whole: number): Uint32Array {
    const starts = this.uint32(name, length + 1);
    if (!ascend(starts, whole)) throw fileError(`section ${name}`, `found no ascending numbers from 0 to ${whole}`);
    return starts;
  }

  /** @param size how many texts; undefined for any number */
  pool(name: string, size?: number): TextPool {
    const bytes = this.bytes(`${name}.bytes`);
    const starts = this.starts(`${name}.starts`, size ?? this.uint32(`${name}.starts`).length - 1, bytes.length);
    const pool = new TextPool(byteList(bytes), uint32List(starts));
    if (!pool.isSound()) throw fileError(`section ${name}.bytes`, "found bytes that are no texts");
    return pool;
  }
}

export function poolSections(name: string, pool: TextPool, first = 0): [string, Uint8Array][] {
  pool.trim();
  const from = pool.starts.at(first);
  return [
    [`${name}.bytes`, pool.bytes.values.subarray(from)],
    [`${name}.starts`, toBytes(pool.starts.values.subarray(first).map((start) => start - from))],
  ];
}

/** What a segment holds, by the names of sections that begin with `name`. Postings are made again when it is read. */
export function segmentSections(name: string, segment: Segment): [string, Uint8Array][] {
  return [
    ...poolSections(`${name}.ids`, segment.ids),
    ...poolSections(`${name}.records`, segment.records),
    [`${name}.entryStarts`, toBytes(trimmed(segment.entryStarts))],
    [`${name}.entries`, trimmed(segment.entries)],
    [`${name}.norms`, toBytes(trimmed(segment.norms))],
    [`${name}.words`, toBytes(trimmed(segment.words))],
    [`${name}.published`, toBytes(trimmed(segment.published))],
    [`${name}.languages`, toBytes(trimmed(segment.languages))],
    [`${name}.sections`, toBytes(trimmed(segment.sections))],
  ];
}

function trimmed<Kind>(list: { trim(): void; readonly values: Kind }): Kind {
  list.trim();
  return list.values;
}

/** The segment whose sections begin with `name`; every number in it is checked. Throws `InvalidFileError`. */
export function readSegment(sections: Sections, name: string, documents: number, limits: Limits): Segment {
  if (documents > MOST_DOCUMENTS) throw fileError(name, `${documents} documents, wanted at most ${MOST_DOCUMENTS}`);
  const read = new SectionReader(sections);
  const entries = read.bytes(`${name}.entries`);
  const segment: Segment = {
    ids: read.pool(`${name}.ids`, documents),
    records: read.pool(`${name}.records`, documents),
    entryStarts: uint32List(read.starts(`${name}.entryStarts`, documents, entries.length)),
    entries: byteList(entries),
    norms: float64List(read.float64(`${name}.norms`, documents)),
    words: uint32List(read.uint32(`${name}.words`, documents)),
    published: float64List(read.float64(`${name}.published`, documents)),
    languages: uint32List(read.numbersBelow(`${name}.languages`, documents, limits.names)),
    sections: uint32List(read.numbersBelow(`${name}.sections`, documents, limits.names)),
    removed: 0,
    postings: null,
  };
  for (let place = 0; place < documentsOf(segment); place++)
    if (!hasSoundEntries(segment, place, limits.forms)) throw fileError(`section ${name}.entries`, `document ${place}`);
  return segment;
}

/** True where the entries of a document are whole, their forms ascend and the corpus knows them, and its norm is that of such entries. */
function hasSoundEntries({ entries, entryStarts, norms }: Segment, place: number, forms: number): boolean {
  const bytes = entries.values;
  const end = entryStarts.at(place + 1);
  const first = entryStarts.at(place);
  let at = first;
  let form = -1;
  while (at < end) {
    let distance = 0;
    let byte = MORE;
    for (let power = 1; byte >= MORE && at < end; power *= MORE) {
      byte = bytes[at++] ?? 0;
      distance += (byte % MORE) * power;
    }
    if (byte >= MORE || at >= end || (form >= 0 && distance === 0)) return false;
    form = Math.max(0, form) + distance;
    if (form >= forms || bytes[at++] === 0) return false;
  }
  const norm = norms.at(place);
  return first === end ? norm === 0 : norm >= 1 && Number.isFinite(norm);
}
