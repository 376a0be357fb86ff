/**
 * Subpath `nutgraf/background`: which English words are rare at large, for key terms. It is apart because it is large: hand it in where it is wanted,
 * `extractKeyTerms(text, { background })` or `analyzePage(page, { background })`.
 */
export { background } from "./analysis/background.js";
export type { DocumentFrequencies } from "./analysis/document-frequencies.js";
