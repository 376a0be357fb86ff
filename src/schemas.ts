import { z } from "zod";
import { type DocumentFrequencies, isDocumentFrequencies } from "./analysis/document-frequencies.js";
import type { DocumentRecord } from "./corpus/types.js";
import { count, howMany, moment, period, probability, text, textOrNull } from "./schema-parts.js";
import type { SplitRule } from "./split/caller-rules.js";
import { BODY_ROLES, ROLE_NAMES } from "./split/role-lists.js";
import type { SiteMemory } from "./split/site-memory.js";

export { graphNodeSchema, graphOptionsSchema, relatedScoreSchema } from "./graph-schemas.js";
export { errorRecordSchema, recordSchema } from "./record-schemas.js";
export {
  clusterArticleSchema,
  clusterSchema,
  clustersOptionsSchema,
  documentTermSchema,
  duplicateGroupSchema,
  duplicatesOptionsSchema,
  keyTermsOptionsSchema,
  trendingOptionsSchema,
  trendSchema,
} from "./story-schemas.js";

/**
 * Schemas of the public results, records and options, for those who keep or exchange them as JSON. A test holds each of
 * them equal to its TypeScript type. Unknown keys are accepted and left out, because later releases add fields.
 * The same as JSON Schema: `nutgraf/schema/<name>.json`.
 */
/** The class itself is not loaded here. */
const isSiteMemory = (value: unknown) => typeof value === "object" && value !== null && "learn" in value;

const isFunction = (value: unknown) => typeof value === "function";
const functionOption = { description: "A function; cannot be given as JSON." };

const spanShape = { start: count, end: count };
export const spanSchema = z.object(spanShape).readonly();

export const statusSchema = z.enum(["ok", "empty", "not-text", "no-article", "consent-wall"]);

export const roleSchema = z.enum(ROLE_NAMES);

export const labelledBlockSchema = z
  .object({
    text,
    ...spanShape,
    isBody: z.boolean(),
    role: roleSchema,
    confidence: probability,
    reasons: z.array(text).readonly(),
  })
  .readonly();

const pageShape = {
  status: statusSchema,
  limits: z.array(text).readonly(),
  format: z.enum(["html", "text"]),
  encoding: text,
  language: textOrNull,
  blocks: z.array(labelledBlockSchema).readonly(),
  confidence: probability,
  source: z.exactOptional(text),
};

/** What `splitPage` gives. */
export const splitSchema = z.object({ ...pageShape, body: text, boilerplate: text }).readonly();

export const evidenceSchema = z.object({ source: text, confidence: probability }).readonly();

export const articleSchema = z
  .object({
    url: textOrNull,
    canonicalUrl: textOrNull,
    title: textOrNull,
    byline: z.array(text).readonly(),
    published: textOrNull,
    modified: textOrNull,
    siteName: textOrNull,
    description: textOrNull,
    image: textOrNull,
    section: textOrNull,
    tags: z.array(text).readonly(),
    language: textOrNull,
    direction: z.enum(["ltr", "rtl"]),
    text,
    markdown: text,
    html: text,
    wordCount: count,
    excerpt: text,
    evidence: z.partialRecord(text, evidenceSchema).readonly(),
  })
  .readonly();

export const sentenceSchema = z.object({ text, ...spanShape }).readonly();

const keyTermShape = { term: text, surface: text, score: probability, count, spans: z.array(spanSchema).readonly() };
export const keyTermSchema = z.object(keyTermShape).readonly();

/** What `nutgraf terms` gives of each page; `why` and `text` with `--explain`. */
export const pageTermsSchema = z
  .object({
    status: statusSchema,
    title: textOrNull,
    language: textOrNull,
    keyTerms: z
      .array(z.object({ ...keyTermShape, why: z.exactOptional(z.array(text).readonly()) }).readonly())
      .readonly(),
    text: z.exactOptional(text),
  })
  .readonly();

export const scoreSchema = z.object({ value: z.number(), grade: z.number().nullable(), band: textOrNull }).readonly();

const countNames = z.enum([
  "characters",
  "letters",
  "words",
  "sentences",
  "syllables",
  "monosyllables",
  "polysyllables",
  "fourSyllableWords",
  "complexWords",
  "longWords",
  "difficultWords",
  "unfamiliarWords",
  "looseWords",
]);

const ratioNames = z.enum([
  "wordsPerSentence",
  "syllablesPerWord",
  "charactersPerWord",
  "lettersPer100Words",
  "sentencesPer100Words",
  "polysyllablesPerSentence",
  "longWordsPerSentence",
  "monosyllableShare",
  "polysyllableShare",
  "fourSyllableShare",
  "longWordShare",
  "complexWordShare",
  "difficultWordShare",
  "unfamiliarWordShare",
]);

export const readabilitySchema = z
  .object({
    language: text,
    counts: z.record(countNames, z.number().nullable()).readonly(),
    ratios: z.record(ratioNames, z.number().min(0).nullable()).readonly(),
    scores: z.record(text, scoreSchema.nullable()).readonly(),
    consensusGrade: z.number().nullable(),
    difficulty: z.number().min(0).max(100).nullable(),
    readingMinutes: z.number().min(0),
    hardestSentences: z.array(z.object({ text, ...spanShape, why: text }).readonly()).readonly(),
    notes: z.array(z.enum(["no-punctuation", "little-punctuation", "short-text"])).readonly(),
  })
  .readonly();

const entitySchema = z.object({ name: text, count }).readonly();
const entityListSchema = z.array(entitySchema).readonly();

export const entitiesSchema = z
  .object({ people: entityListSchema, places: entityListSchema, organizations: entityListSchema })
  .readonly();

/** What `analyzePage` gives. */
export const analysisSchema = z
  .object({
    ...pageShape,
    article: articleSchema,
    entities: z.exactOptional(entitiesSchema),
    sentences: z.array(sentenceSchema).readonly(),
    keyTerms: z.array(keyTermSchema).readonly(),
    readability: readabilitySchema,
  })
  .readonly();

/** One of the option `rules` of `splitPage` and `analyzePage`. */
export const splitRuleSchema = z
  .strictObject({
    match: z.union([
      text,
      z.instanceof(RegExp).meta({ description: "A RegExp; cannot be given as JSON." }),
      z.custom<Extract<SplitRule["match"], CallableFunction>>(isFunction).meta(functionOption),
    ]),
    isBody: z.exactOptional(z.boolean()),
    role: z.exactOptional(roleSchema.exclude(["title"])),
    host: z.exactOptional(text),
    name: z.exactOptional(text),
  })
  .readonly();

/** What `splitPage` takes beside the page. */
const splitOptions = {
  favor: z.exactOptional(z.enum(["balanced", "precision", "recall"])),
  encoding: z.exactOptional(text),
  maxLength: z.exactOptional(count.min(1)),
  source: z.exactOptional(z.boolean()),
  siteMemory: z.exactOptional(
    z.custom<SiteMemory>(isSiteMemory).meta({ description: "A SiteMemory; cannot be given as JSON." }),
  ),
  rules: z.exactOptional(z.array(splitRuleSchema).readonly()),
  leaveOut: z.exactOptional(z.array(z.enum(BODY_ROLES)).readonly()),
};
export const splitOptionsSchema = z.strictObject(splitOptions).readonly();

const collection = z.exactOptional(
  z
    .custom<DocumentFrequencies>(isDocumentFrequencies)
    .meta({ description: "A Corpus or the background of nutgraf/background; cannot be given as JSON." }),
);

const keyTermMode = z.enum(["phrases", "words", "both"]);

/** What `analyzePage` takes beside the page. */
export const analyzeOptionsSchema = z
  .strictObject({
    ...splitOptions,
    keyTerms: z.exactOptional(
      z.strictObject({ mode: z.exactOptional(keyTermMode), limit: z.exactOptional(count) }).readonly(),
    ),
    background: collection,
    corpus: collection,
    entities: z.exactOptional(
      z
        .custom<(text: string, options?: { readonly language?: string }) => z.output<typeof entitiesSchema>>(isFunction)
        .meta(functionOption),
    ),
    now: z.exactOptional(z.date().meta({ description: "A Date; cannot be given as JSON." })),
    images: z.exactOptional(z.boolean()),
    parts: z.exactOptional(z.array(z.enum(["article", "sentences", "keyTerms", "readability"])).readonly()),
  })
  .readonly();

/** What `splitSentences` takes beside the text. */
export const sentenceOptionsSchema = z
  .strictObject({ language: z.exactOptional(text), abbreviations: z.exactOptional(z.array(text).readonly()) })
  .readonly();

/** What `measureReadability`, `countSyllables` and `extractEntities` take beside the text. */
export const languageOptionsSchema = z.strictObject({ language: z.exactOptional(text) }).readonly();

/** What `extractKeyTerms` takes beside the text. */
export const keyTermOptionsSchema = z
  .strictObject({
    mode: z.exactOptional(keyTermMode),
    title: z.exactOptional(text),
    language: z.exactOptional(text),
    limit: z.exactOptional(count),
    background: collection,
    corpus: collection,
  })
  .readonly();

/** What goes into a corpus. */
export const corpusDocumentSchema = z
  .object({
    id: text,
    title: z.exactOptional(textOrNull),
    text,
    url: z.exactOptional(textOrNull),
    published: z.exactOptional(textOrNull),
    section: z.exactOptional(textOrNull),
    tags: z.exactOptional(z.array(text).readonly()),
    language: z.exactOptional(textOrNull),
  })
  .readonly();

export const sharedTermSchema = z.object({ term: text, surface: text, contribution: z.number() }).readonly();

export const relatedSchema = z
  .object({
    id: text,
    title: textOrNull,
    score: probability,
    terms: z.array(sharedTermSchema).readonly(),
    duplicates: z.array(text).readonly(),
  })
  .readonly();

/** What `Corpus.related` and `Corpus.recommend` take beside the article or reader. */
export const relatedOptionsSchema = z
  .strictObject({
    limit: z.exactOptional(howMany),
    filter: z.exactOptional(z.custom<(document: DocumentRecord) => boolean>((value) => typeof value === "function")),
    ...period,
    language: z.exactOptional(text),
    section: z.exactOptional(z.union([text, z.array(text).readonly()])),
    minScore: z.exactOptional(probability),
    recency: z.exactOptional(z.strictObject({ halfLifeDays: z.number().positive(), now: moment }).readonly()),
    diversity: z.exactOptional(probability),
    duplicates: z.exactOptional(z.enum(["fold", "keep", "drop"])),
    explain: z.exactOptional(z.boolean()),
  })
  .readonly();
