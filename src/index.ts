export type { DocumentFrequencies } from "./analysis/document-frequencies.js";
export type { KeyTermMode, KeyTermOptions } from "./analysis/key-terms.js";
export type { ReadabilityOptions } from "./analysis/readability.js";
export type { CountName, Entities, Entity, KeyTerm, Readability, Score } from "./analysis/types.js";
export {
  type Analysis,
  type AnalysisOf,
  type AnalysisPart,
  type AnalyzeOptions,
  type AnalyzePartsOptions,
  analyzePage,
  type SplitOptions,
  splitPage,
} from "./analyze.js";
export type { Article, Evidence } from "./article/types.js";
export type { BlockKind } from "./blocks/types.js";
export type {
  CorpusDocument,
  CorpusFunctions,
  CorpusOptions,
  DocumentRecord,
  StemWord,
  StopWords,
  UnseenDocument,
} from "./corpus/types.js";
export { InvalidFileError, InvalidOptionsError, type Issue } from "./errors.js";
export type { PageInput } from "./page/types.js";
export { Corpus } from "./related/corpus.js";
export type {
  Cluster,
  ClusterArticle,
  ClustersOptions,
  DocumentTerm,
  DuplicateGroup,
  DuplicatesOptions,
  GraphNode,
  GraphOptions,
  KeyTermsOptions,
  Reader,
  Recommended,
  Related,
  RelatedOptions,
  RelatedScore,
  SharedTerm,
  Similarity,
  Trend,
  TrendingOptions,
} from "./related/types.js";
export type { RuleBlock, SplitRule } from "./split/caller-rules.js";
export type { Favor } from "./split/decode.js";
export type { BodyRole, BoilerplateRole, Role } from "./split/role-lists.js";
export { type LearnOptions, SiteMemory } from "./split/site-memory.js";
export type { LabelledBlock, Split, Status } from "./split/types.js";
export type { SentenceOptions } from "./text/sentence-rules.js";
export type { SyllableOptions } from "./text/syllables.js";
export type { Sentence, Span } from "./text/types.js";
export { countSyllables, extractKeyTerms, measureReadability, splitSentences } from "./text-functions.js";
