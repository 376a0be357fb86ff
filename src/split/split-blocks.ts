import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import { findConsentDialogs } from "./consent-dialogs.js";
import { decodeLabels, type Favor } from "./decode.js";
import { gatherEvidence, type PageEvidence } from "./evidence.js";
import { EVIDENCE_NAMES } from "./evidence-columns.js";
import { HTML_WEIGHTS } from "./html-weights.js";
import { explain } from "./reasons.js";
import { assignRoles } from "./roles.js";
import { pageStatus } from "./status.js";
import { TEXT_WEIGHTS } from "./text-weights.js";
import { compileTrees, scoreRow, type Trees } from "./trees.js";
import type { LabelledBlock, Status } from "./types.js";

/** One set of weights a format, in the form that rows are scored with. */
const MODELS: Readonly<Record<"html" | "text", Trees>> = {
  html: /* @__PURE__ */ compileTrees(HTML_WEIGHTS, EVIDENCE_NAMES),
  text: /* @__PURE__ */ compileTrees(TEXT_WEIGHTS, EVIDENCE_NAMES),
};

/** How sure a page's blocks make its body: fitted on held-out pages, see `training/README.md`. */
export const PAGE_CONFIDENCE = Object.freeze({ slope: 12, middle: 0.88 });

export interface SplitBlocksOptions {
  readonly favor: Favor;
  /** Trees in place of the shipped ones; cross-validation gives those of a fold. */
  readonly model?: Trees;
}

export interface SplitBlocks {
  readonly status: Status;
  readonly blocks: readonly LabelledBlock[];
  /** Probability that the body is right as a whole. */
  readonly confidence: number;
}

/**
 * Labels every block of a page as body or boilerplate, with its role, the probability and the reasons. The whole sequence
 * is labelled, so that split containers, inserted boxes and appended pages are no special cases. A page without an article
 * has no body block.
 */
export function splitBlocks(parsed: ParsedPage, title: Title | null, options: SplitBlocksOptions): SplitBlocks {
  const evidence = gatherEvidence(parsed, title);
  const model = options.model ?? MODELS[parsed.page.format];
  const { probabilities, contributions } = scoreBlocks(evidence, model);
  if (title !== null && title.block !== null) probabilities[title.block] = 0;
  if (evidence.containers !== null) {
    const dialogs = findConsentDialogs(parsed, evidence.blocks, evidence.containers.groups);
    for (const [i, isDialog] of dialogs.entries()) if (isDialog) probabilities[i] = 0;
  }
  const decoded = decodeLabels(probabilities, evidence.blocks, title?.block ?? null, options.favor);
  const status = pageStatus(parsed, title, evidence.blocks, decoded);
  const isBody = status === "ok" ? decoded : decoded.map(() => false);
  const roles = assignRoles(parsed, title, evidence, isBody);
  const width = EVIDENCE_NAMES.length;
  const blocks = evidence.blocks.map((own, i) => {
    const probability = probabilities[i] ?? 0;
    const label = isBody[i] === true;
    const { text, start, end } = own.block;
    const at = i * width;
    const reasons = explain(label, contributions.subarray(at, at + width), evidence.rows.subarray(at, at + width), own);
    return {
      text,
      start,
      end,
      isBody: label,
      role: roles[i] ?? "other",
      confidence: label ? probability : 1 - probability,
      reasons,
    };
  });
  return { status, blocks, confidence: pageConfidence(probabilities, isBody, evidence) };
}

function scoreBlocks(
  { rows, blocks }: PageEvidence,
  model: Trees,
): { readonly probabilities: Float32Array; readonly contributions: Float32Array } {
  const width = EVIDENCE_NAMES.length;
  const probabilities = new Float32Array(blocks.length);
  const contributions = new Float32Array(rows.length);
  for (let i = 0; i < blocks.length; i++) {
    const odds = scoreRow(model, rows, i * width, contributions.subarray(i * width, (i + 1) * width));
    probabilities[i] = 1 / (1 + Math.exp(-odds));
  }
  return { probabilities, contributions };
}

/** The F1 to be expected if each block's probability is right, and what share of pages with it reach .9. */
function pageConfidence(probabilities: Float32Array, isBody: readonly boolean[], { blocks }: PageEvidence): number {
  let both = 0;
  let said = 0;
  let wanted = 0;
  for (const [i, { block }] of blocks.entries()) {
    const expected = (probabilities[i] ?? 0) * block.words;
    wanted += expected;
    if (isBody[i] !== true) continue;
    said += block.words;
    both += expected;
  }
  const expectedF1 = said + wanted === 0 ? 0 : (2 * both) / (said + wanted);
  return 1 / (1 + Math.exp(-PAGE_CONFIDENCE.slope * (expectedF1 - PAGE_CONFIDENCE.middle)));
}
