// Made by training/split/fit.py (see training/README.md). Do not edit.
import type { VocabularyWeights } from "./word-odds.js";

export const WORD_WEIGHTS: VocabularyWeights = { text: {}, names: {} };
