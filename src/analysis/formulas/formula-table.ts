import type { TextCounts } from "../counts.js";
import { amstad } from "./amstad.js";
import { automatedReadability } from "./automated-readability.js";
import { colemanLiau } from "./coleman-liau.js";
import { crawford } from "./crawford.js";
import { daleChall } from "./dale-chall.js";
import { douma } from "./douma.js";
import { fernandezHuerta } from "./fernandez-huerta.js";
import { fleschKincaidGrade } from "./flesch-kincaid-grade.js";
import { fleschPortuguese } from "./flesch-portuguese.js";
import { fleschReadingEase } from "./flesch-reading-ease.js";
import { fleschRussian } from "./flesch-russian.js";
import { fogPl } from "./fog-pl.js";
import { forcast } from "./forcast.js";
import { gulpease } from "./gulpease.js";
import { gunningFog } from "./gunning-fog.js";
import { gutierrez } from "./gutierrez.js";
import { kandelMoles } from "./kandel-moles.js";
import { linsearWrite } from "./linsear-write.js";
import { lix } from "./lix.js";
import { newDaleChall } from "./new-dale-chall.js";
import { rix } from "./rix.js";
import {
  DALE_CHALL_BANDS,
  DALE_CHALL_GRADES,
  FERNANDEZ_HUERTA_GRADES,
  FLESCH_BANDS,
  FLESCH_GRADES,
  GULPEASE_BANDS,
  gradeOfScore,
  INFLESZ_BANDS,
  LIX_BANDS,
  LIX_GRADES,
  MARTINS_BANDS,
  NEW_DALE_CHALL_BANDS,
  NEW_DALE_CHALL_GRADES,
  READING_EASE_BANDS,
  RIX_GRADES,
  readScale,
  type Scale,
  VACCA_BANDS,
} from "./scales.js";
import { smog } from "./smog.js";
import { spache } from "./spache.js";
import { szigrisztPazos } from "./szigriszt-pazos.js";
import { vacca } from "./vacca.js";
import { type WienerVariant, wienerSachtextformel } from "./wiener-sachtextformel.js";

type Measure = (counts: TextCounts) => number | null;

/** A readability formula, where it holds, and how its score is read. */
export interface Formula {
  /** Key of `Readability.scores`. */
  readonly name: string;
  /** Primary language subtag it was made for; "spaced" for every language with spaces between words. */
  readonly language: string;
  readonly measure: Measure;
  /** US school grade of a score; null where its author gives none. */
  readonly gradeOf: (score: number) => number | null;
  /** What its author calls a score; null where there are no names. */
  readonly bandOf: (score: number) => string | null;
}

const nothing = (): null => null;

/** A formula whose score is a grade itself, or years of schooling. */
function gradeFormula(name: string, language: string, measure: Measure): Formula {
  return { name, language, measure, gradeOf: gradeOfScore, bandOf: nothing };
}

interface Scales {
  readonly grades?: Scale<number>;
  readonly bands?: Scale<string>;
}

/** A formula whose score is read by tables of its author's. */
function scaleFormula(name: string, language: string, measure: Measure, { grades, bands }: Scales): Formula {
  return {
    name,
    language,
    measure,
    gradeOf: grades === undefined ? nothing : (score) => readScale(grades, score),
    bandOf: bands === undefined ? nothing : (score) => readScale(bands, score),
  };
}

function wiener(variant: WienerVariant): Formula {
  const name = `wienerSachtextformel${variant}`;
  return gradeFormula(name, "de", (counts) => wienerSachtextformel(counts, variant));
}

function makeFormulas(): readonly Formula[] {
  return Object.freeze([
    scaleFormula("fleschReadingEase", "en", fleschReadingEase, { grades: FLESCH_GRADES, bands: FLESCH_BANDS }),
    gradeFormula("fleschKincaidGrade", "en", fleschKincaidGrade),
    gradeFormula("gunningFog", "en", gunningFog),
    gradeFormula("smog", "en", smog),
    gradeFormula("colemanLiau", "en", colemanLiau),
    gradeFormula("automatedReadability", "en", automatedReadability),
    scaleFormula("daleChall", "en", daleChall, { grades: DALE_CHALL_GRADES, bands: DALE_CHALL_BANDS }),
    scaleFormula("newDaleChall", "en", newDaleChall, { grades: NEW_DALE_CHALL_GRADES, bands: NEW_DALE_CHALL_BANDS }),
    gradeFormula("spache", "en", spache),
    gradeFormula("linsearWrite", "en", linsearWrite),
    gradeFormula("forcast", "en", forcast),
    scaleFormula("amstad", "de", amstad, { bands: READING_EASE_BANDS }),
    wiener(1),
    wiener(2),
    wiener(3),
    wiener(4),
    scaleFormula("kandelMoles", "fr", kandelMoles, { bands: READING_EASE_BANDS }),
    scaleFormula("fernandezHuerta", "es", fernandezHuerta, {
      grades: FERNANDEZ_HUERTA_GRADES,
      bands: READING_EASE_BANDS,
    }),
    scaleFormula("szigrisztPazos", "es", szigrisztPazos, { bands: INFLESZ_BANDS }),
    scaleFormula("gutierrez", "es", gutierrez, {}),
    gradeFormula("crawford", "es", crawford),
    scaleFormula("vacca", "it", vacca, { bands: VACCA_BANDS }),
    scaleFormula("gulpease", "it", gulpease, { bands: GULPEASE_BANDS }),
    scaleFormula("douma", "nl", douma, { bands: READING_EASE_BANDS }),
    gradeFormula("fogPl", "pl", fogPl),
    scaleFormula("fleschPortuguese", "pt", fleschPortuguese, { bands: MARTINS_BANDS }),
    scaleFormula("fleschRussian", "ru", fleschRussian, { bands: READING_EASE_BANDS }),
    scaleFormula("lix", "spaced", lix, { grades: LIX_GRADES, bands: LIX_BANDS }),
    scaleFormula("rix", "spaced", rix, { grades: RIX_GRADES }),
  ]);
}

/** Every formula, in the order of `Readability.scores`. */
export const FORMULAS: readonly Formula[] = /* @__PURE__ */ makeFormulas();

/** Languages written without spaces between words, where long words cannot be counted; the undetermined one may be of them. */
const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja", "th", "lo", "km", "my", "yue", "wuu", "und"]);

/** True where the formula holds for a primary language subtag. */
export function appliesTo({ language: madeFor }: Formula, language: string): boolean {
  return madeFor === "spaced" ? !UNSPACED_LANGUAGES.has(language) : madeFor === language;
}
