import type { TextCounts } from "../counts.js";
import { automatedReadability } from "./automated-readability.js";
import { colemanLiau } from "./coleman-liau.js";
import { fleschKincaidGrade } from "./flesch-kincaid-grade.js";
import { fleschReadingEase } from "./flesch-reading-ease.js";
import { gunningFog } from "./gunning-fog.js";
import { lix } from "./lix.js";
import { rix } from "./rix.js";
import { FLESCH_BANDS, FLESCH_GRADES, gradeOfScore, LIX_BANDS, LIX_GRADES, RIX_GRADES, readScale } from "./scales.js";
import { smog } from "./smog.js";

/** A readability formula, where it holds, and how its score is read. */
export interface Formula {
  /** Key of `Readability.scores`. */
  readonly name: string;
  /** Primary language subtags it was made for; "spaced" for every language with spaces between words. */
  readonly languages: readonly string[] | "spaced";
  readonly measure: (counts: TextCounts) => number | null;
  /** US school grade of a score; null where its author gives none. */
  readonly gradeOf: (score: number) => number | null;
  /** What its author calls a score; null where there are no names. */
  readonly bandOf: (score: number) => string | null;
}

const ENGLISH = Object.freeze(["en"]);
const noBand = (): null => null;

/** Every formula, in the order of `Readability.scores`. */
export const FORMULAS: readonly Formula[] = Object.freeze([
  {
    name: "fleschReadingEase",
    languages: ENGLISH,
    measure: fleschReadingEase,
    gradeOf: (score) => readScale(FLESCH_GRADES, score),
    bandOf: (score) => readScale(FLESCH_BANDS, score),
  },
  {
    name: "fleschKincaidGrade",
    languages: ENGLISH,
    measure: fleschKincaidGrade,
    gradeOf: gradeOfScore,
    bandOf: noBand,
  },
  { name: "gunningFog", languages: ENGLISH, measure: gunningFog, gradeOf: gradeOfScore, bandOf: noBand },
  { name: "smog", languages: ENGLISH, measure: smog, gradeOf: gradeOfScore, bandOf: noBand },
  { name: "colemanLiau", languages: ENGLISH, measure: colemanLiau, gradeOf: gradeOfScore, bandOf: noBand },
  {
    name: "automatedReadability",
    languages: ENGLISH,
    measure: automatedReadability,
    gradeOf: gradeOfScore,
    bandOf: noBand,
  },
  {
    name: "lix",
    languages: "spaced",
    measure: lix,
    gradeOf: (score) => readScale(LIX_GRADES, score),
    bandOf: (score) => readScale(LIX_BANDS, score),
  },
  { name: "rix", languages: "spaced", measure: rix, gradeOf: (score) => readScale(RIX_GRADES, score), bandOf: noBand },
] satisfies readonly Formula[]);

/** Languages written without spaces between words, where long words cannot be counted; the undetermined one may be of them. */
const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja", "th", "lo", "km", "my", "yue", "wuu", "und"]);

/** True where the formula holds for a primary language subtag. */
export function appliesTo({ languages }: Formula, language: string): boolean {
  return languages === "spaced" ? !UNSPACED_LANGUAGES.has(language) : languages.includes(language);
}
