import { type CorpusIndex, segmentAt } from "../corpus/corpus-index.js";
import { placeOf } from "../corpus/id-table.js";
import { entryReader } from "../corpus/segment.js";
import { betterSurface } from "../corpus/term-counter.js";
import { languageOf, withoutLanguage } from "../corpus/term-rules.js";
import { compareText } from "../corpus/term-vector.js";
import { isWord } from "./is-word.js";
import { expectedIn, logLikelihoodRatio } from "./log-likelihood.js";
import type { TrendingSettings } from "./options.js";
import { numbersOfPeriod } from "./selection.js";
import type { Trend } from "./types.js";

/** What the documents of a span hold. */
interface SpanCounts {
  /** Documents that have each term. */
  readonly terms: Uint32Array;
  /** The form in which most of them write it, plus 1. */
  readonly forms: Uint32Array;
  /** Documents by primary language. */
  readonly languages: ReadonlyMap<string, number>;
}

/** Linear in the entries of the span's documents, and in the forms and terms of the corpus. */
function countSpan(index: CorpusIndex, settings: TrendingSettings): SpanCounts {
  const readEntries = entryReader();
  const perForm = new Uint32Array(index.forms.size);
  const languages = new Map<string, number>();
  for (const number of numbersOfPeriod(index, settings)) {
    const segment = segmentAt(index, number);
    const place = placeOf(number);
    const { forms, length } = readEntries(segment, place); // one form of each term
    for (let i = 0; i < length; i++) perForm[forms[i] ?? 0] = (perForm[forms[i] ?? 0] ?? 0) + 1;
    const language = index.names.text(segment.languages.at(place));
    languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  const terms = new Uint32Array(index.terms.size);
  const forms = new Uint32Array(index.terms.size);
  for (const [form, count] of perForm.entries()) {
    if (count === 0) continue;
    const term = index.termOf.at(form);
    terms[term] = (terms[term] ?? 0) + count;
    const best = (forms[term] ?? 0) - 1;
    if (best < 0 || isBetter(index, form, count, best, perForm[best] ?? 0)) forms[term] = form + 1;
  }
  return { terms, forms, languages };
}

function isBetter({ forms }: CorpusIndex, form: number, count: number, best: number, countOfBest: number): boolean {
  if (count !== countOfBest) return count > countOfBest;
  const text = forms.text(form);
  return betterSurface(text, forms.text(best)) === text;
}

/**
 * The terms that stand in a larger share of the documents of a span than of all others, those first that chance explains least, then by the term. A term is
 * counted among the documents of its language, so that a span of more German articles does not make all German words trends; documents without a
 * date are outside of every span. Terms without a letter are left out. Empty where a span has no documents, or all.
 */
export function trendingTerms(index: CorpusIndex, settings: TrendingSettings): readonly Trend[] {
  const { limit, minCount, minScore } = settings;
  const { terms, forms, languages } = countSpan(index, settings);
  const trends: Trend[] = [];
  for (const [term, count] of terms.entries()) {
    if (count < minCount) continue;
    const text = index.terms.text(term);
    const language = languageOf(text);
    const ofPart = languages.get(language) ?? 0;
    const countElsewhere = index.frequencies.at(term) - count;
    const ofRest = (index.languageCounts.get(language) ?? 0) - ofPart;
    const counts = { inPart: count, ofPart, inRest: countElsewhere, ofRest };
    const score = logLikelihoodRatio(counts);
    if (score <= 0 || score < minScore) continue;
    const surface = withoutLanguage(index.forms.text((forms[term] ?? 0) - 1));
    if (!isWord(surface)) continue;
    trends.push({
      term: withoutLanguage(text),
      surface,
      language: language === "" ? null : language,
      count,
      countElsewhere,
      expected: expectedIn(counts),
      score,
    });
  }
  return trends.sort(byScore).slice(0, limit);
}

function byScore(a: Trend, b: Trend): number {
  return b.score - a.score || compareText(a.term, b.term) || compareText(a.language ?? "", b.language ?? "");
}
