import { BACKGROUND_COUNTS, BACKGROUND_DOCUMENTS, BACKGROUND_STEMS } from "./background-list.js";
import type { DocumentFrequencies } from "./document-frequencies.js";

/**
 * How the table is packed. Stems stand in order, each as a capital for the letters it shares with the one before (A for none) and
 * the rest of it; the sign of its count says which power of two, from the least count that the table holds, is nearest.
 */
export const BACKGROUND_CODE = Object.freeze({ shareSigns: 26, firstShare: 65, firstCount: 97, leastCount: 4 });

/** Counts by stem, from the two strings of the table. */
export function unpackBackground(stems: string, counts: string): ReadonlyMap<string, number> {
  const { firstShare, shareSigns, firstCount, leastCount } = BACKGROUND_CODE;
  const isShare = (code: number): boolean => code >= firstShare && code < firstShare + shareSigns;
  const table = new Map<string, number>();
  let stem = "";
  let start = 0;
  for (let i = 0; i < counts.length; i++) {
    let end = start + 1;
    while (end < stems.length && !isShare(stems.charCodeAt(end))) end++;
    stem = stem.slice(0, stems.charCodeAt(start) - firstShare) + stems.slice(start + 1, end);
    table.set(stem, leastCount * 2 ** (counts.charCodeAt(i) - firstCount));
    start = end;
  }
  return table;
}

function makeBackground(): DocumentFrequencies {
  let table: ReadonlyMap<string, number> | null = null;
  return Object.freeze({
    size: BACKGROUND_DOCUMENTS,
    documentFrequency(stem: string, language: string): number | null {
      if (language !== "en") return null;
      table ??= unpackBackground(BACKGROUND_STEMS, BACKGROUND_COUNTS);
      return table.get(stem) ?? 0;
    },
  });
}

/**
 * In how many of 37,554 English news articles stems stand, to the nearest power of two from 4; 0 for rarer ones, null for languages
 * other than English. The table is unpacked when it is first asked.
 */
export const background: DocumentFrequencies = /* @__PURE__ */ makeBackground();
