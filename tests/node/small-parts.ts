import type { PartLimits } from "../../src/corpus/store-plan.js";
import type { CorpusDocument } from "../../src/corpus/types.js";

/** Limits that put a corpus that a test makes in a moment into parts. */
export const SMALL: PartLimits = { documents: 80, segment: 70, forms: 20, join: 4 };

const SUBJECTS = [
  "harbor ferry crew",
  "bridge river toll",
  "wheat flour bread",
  "chess rook pawn",
  "orchard apple cider",
];

/** Articles of these numbers. */
export function documents(from: number, to: number): CorpusDocument[] {
  return Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    const text = `${SUBJECTS[number % SUBJECTS.length]} word${number % 17} name${number}`;
    return { id: `id-${number}`, title: `Article ${number}`, text, section: `s${number % 3}`, language: "en" };
  });
}
