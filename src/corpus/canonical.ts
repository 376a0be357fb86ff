import { addEntries, addTerm, type CorpusIndex, emptyIndex, recordAt, segmentAt } from "./corpus-index.js";
import { numbersIn, placeOf } from "./id-table.js";
import { entryReader } from "./segment.js";
import { compareText } from "./term-vector.js";
import type { TextTable } from "./text-table.js";

/** Numbers of the used texts of a table in the order of their text. */
function usedInOrder(table: TextTable, isUsed: Uint8Array): number[] {
  const used = Array.from(isUsed.keys()).filter((number) => isUsed[number] === 1);
  const texts = new Map(used.map((number) => [number, table.text(number)]));
  return used.sort((a, b) => compareText(texts.get(a) ?? "", texts.get(b) ?? ""));
}

/**
 * The same corpus without removed documents and what only they had, in one order whatever the history: documents by id, terms and forms by
 * their text.
 */
export function canonicalIndex(index: CorpusIndex): CorpusIndex {
  const readEntries = entryReader();
  const numbers = [...numbersIn(index.segments)];
  const ids = new Map(numbers.map((number) => [number, segmentAt(index, number).ids.text(placeOf(number))]));
  numbers.sort((a, b) => compareText(ids.get(a) ?? "", ids.get(b) ?? ""));
  const isUsed = new Uint8Array(index.forms.size);
  const isTermUsed = new Uint8Array(index.terms.size);
  for (const number of numbers) {
    const { forms, length } = readEntries(segmentAt(index, number), placeOf(number));
    for (const form of forms.subarray(0, length)) {
      isUsed[form] = 1;
      isTermUsed[index.termOf.at(form)] = 1;
    }
  }
  const canonical = emptyIndex(index.background);
  for (const term of usedInOrder(index.terms, isTermUsed)) {
    canonical.terms.intern(index.terms.text(term));
    addTerm(canonical, index.terms.text(term));
  }
  const formNumbers = new Uint32Array(index.forms.size);
  for (const form of usedInOrder(index.forms, isUsed)) {
    formNumbers[form] = canonical.forms.intern(index.forms.text(form));
    canonical.termOf.push(canonical.terms.find(index.terms.text(index.termOf.at(form))));
  }
  for (const number of numbers) {
    const segment = segmentAt(index, number);
    const place = placeOf(number);
    const { forms, codes, length } = readEntries(segment, place);
    const renumbered = Array.from(forms.subarray(0, length), (form, i) => ({
      form: formNumbers[form] ?? 0,
      code: codes[i] ?? 0,
    })).sort((a, b) => a.form - b.form);
    const entries = {
      forms: Uint32Array.from(renumbered, ({ form }) => form),
      codes: Uint8Array.from(renumbered, ({ code }) => code),
      length,
    };
    const language = index.names.text(segment.languages.at(place));
    addEntries(canonical, recordAt(index, number), entries, { language, words: segment.words.at(place) });
  }
  return canonical;
}
