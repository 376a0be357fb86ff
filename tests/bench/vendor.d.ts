declare module "sbd" {
  const sbd: { sentences(text: string, options?: { newline_boundaries: boolean }): string[] };
  export default sbd;
}

declare module "sentencex" {
  export function segment(language: string, text: string): string[];
}

declare module "natural/lib/natural/tokenizers/sentence_tokenizer.js" {
  const SentenceTokenizer: new (abbreviations: readonly string[]) => { tokenize(text: string): string[] };
  export default SentenceTokenizer;
}
