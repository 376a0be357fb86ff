import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { compileModel, type Model } from "../../src/split/model.js";
import type { TreeWeights } from "../../src/split/trees.js";
import { compileVocabulary, type Vocabulary, type VocabularyWeights } from "../../src/split/word-odds.js";

export const FOLDS = 5;

/** The same hash as in fit.py, so that a page meets the model that left its host out. */
export function foldOf(host: string): number {
  return Number(BigInt(`0x${createHash("sha1").update(host).digest("hex")}`) % BigInt(FOLDS));
}

/** The tables of words, each counted without the hosts of its fold. */
export function loadVocabularies(folder: string): readonly Vocabulary[] {
  return folds((fold) => compileVocabulary(readWords(folder, fold)));
}

/** The models of one format, each fitted without the hosts of its fold. */
export function loadModels(folder: string, kind: "html" | "text"): readonly Model[] {
  const trees = (fold: number): TreeWeights =>
    JSON.parse(fs.readFileSync(path.join(folder, `trees-${kind}-${fold}.json`), "utf8"));
  return loadVocabularies(folder).map((vocabulary, fold) => compileModel(vocabulary, trees(fold)));
}

function readWords(folder: string, fold: number): VocabularyWeights {
  return JSON.parse(fs.readFileSync(path.join(folder, `words-${fold}.json`), "utf8"));
}

function folds<T>(make: (fold: number) => T): readonly T[] {
  return Array.from({ length: FOLDS }, (_, fold) => make(fold));
}
