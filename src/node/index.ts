export type { LockHolder, SaveCorpusOptions, UpdateCorpusOptions } from "../store-options.js";
export { type AnalyzeFilesOptions, analyzeFiles } from "./analyze-files.js";
export { FileLockedError } from "./file-lock.js";
export { loadCorpus } from "./load-corpus.js";
export type { WithId } from "./page-results.js";
export type { ByteSource } from "./read-bytes.js";
export { type PageSource, type ReadPagesOptions, readPages } from "./read-pages.js";
export { RECORDS, type ReadRecordsOptions, readRecords } from "./read-records.js";
export { saveCorpus } from "./save-corpus.js";
export { loadSiteMemories, saveSiteMemories, siteOf } from "./site-memories.js";
export type {
  ErrorRecord,
  InputRecord,
  PageRecord,
  ReadRecord,
  RecordArticle,
  RecordError,
  RecordErrorCode,
  RecordId,
} from "./types.js";
export { updateCorpus } from "./update-corpus.js";
