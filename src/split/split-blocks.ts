import type { ParsedPage } from "../blocks/types.js";
import type { Title } from "../title/types.js";
import { findRulings, overrule, type SplitRule } from "./caller-rules.js";
import { findConsentDialogs } from "./consent-dialogs.js";
import { decodeLabels, type Favor } from "./decode.js";
import { gatherEvidence, type PageEvidence } from "./evidence.js";
import { EVIDENCE_NAMES } from "./evidence-columns.js";
import { TOPICS } from "./evidence-topics.js";
import { HTML_WEIGHTS } from "./html-weights.js";
import { compileModel, type Model } from "./model.js";
import { unpackTrees } from "./packed-trees.js";
import { explain, REASONS } from "./reasons.js";
import type { BodyRole, Role } from "./role-lists.js";
import { assignRoles } from "./roles.js";
import { weighSite } from "./site-evidence.js";
import type { SitePages } from "./site-pages.js";
import { pageStatus } from "./status.js";
import { TEXT_WEIGHTS } from "./text-weights.js";
import { scoreRow, type Trees } from "./trees.js";
import type { LabelledBlock, Status } from "./types.js";
import { unshownReason, weighUnshown } from "./unshown.js";
import { compileVocabulary } from "./word-odds.js";
import { WORD_WEIGHTS } from "./word-weights.js";

const VOCABULARY = /* @__PURE__ */ compileVocabulary(WORD_WEIGHTS);

/** The shipped models. */
const MODELS: Readonly<Record<"html" | "text", Model>> = {
  html: /* @__PURE__ */ compileModel(VOCABULARY, unpackTrees(HTML_WEIGHTS)),
  text: /* @__PURE__ */ compileModel(VOCABULARY, unpackTrees(TEXT_WEIGHTS)),
};

/**
 * From the F1 to be expected to the probability that it is at least .9, `1 / (1 + exp(-(slope * -ln(1 - F1) + offset)))`, and how
 * often the rules that overrule the model are right: both from pages of held-out hosts, see `training/README.md`.
 */
export const CONFIDENCE = Object.freeze({ slope: 1.88, offset: -3.79, leastLoss: 1e-3, ofRule: 0.6 });

export interface SplitBlocksOptions {
  readonly favor: Favor;
  /** A model in place of the shipped one; cross-validation gives that of a fold. */
  readonly model?: Model;
  /** Other pages of the same site, as evidence of what repeats. */
  readonly site?: SitePages;
  /** What the caller knows of the blocks of sites; it overrules everything else. */
  readonly rules?: readonly SplitRule[];
  /** Roles of the body whose blocks are not wanted in it. */
  readonly leaveOut?: readonly BodyRole[];
}

export interface SplitBlocks {
  readonly status: Status;
  readonly blocks: readonly LabelledBlock[];
  /** Probability that the body is right as a whole. */
  readonly confidence: number;
}

/**
 * Labels every block of a page as body or boilerplate, with its role, the probability and the reasons. The whole sequence
 * is labeled, so that split containers, inserted boxes and appended pages are no special cases. A page without an article
 * has no body block.
 */
export function splitBlocks(parsed: ParsedPage, title: Title | null, options: SplitBlocksOptions): SplitBlocks {
  const model = options.model ?? MODELS[parsed.page.format];
  const evidence = gatherEvidence(parsed, title, model.vocabulary);
  const { probabilities, contributions } = scoreBlocks(evidence, model.trees);
  const repeats = options.site === undefined ? [] : weighSite(probabilities, parsed, evidence, options.site);
  weighUnshown(probabilities, parsed);
  if (title !== null && title.block !== null) probabilities[title.block] = 0;
  if (evidence.containers !== null) {
    const dialogs = findConsentDialogs(parsed, evidence.blocks, evidence.containers.groups);
    for (const [i, isDialog] of dialogs.entries()) if (isDialog) probabilities[i] = 0;
  }
  const decisions = decodeLabels(probabilities, evidence.blocks, title?.block ?? null, options.favor);
  const judged = pageStatus(parsed, title, evidence.blocks, decisions, probabilities);
  const labels = decisions.map((decision) => judged === "ok" && decision.isBody);
  const rulings = findRulings(parsed, options.rules ?? []);
  const { status, isBody } = overrule(judged, labels, rulings, probabilities);
  const cutRoles = decisions.map(({ role }, i) => (status === "ok" && isBody[i] !== true ? role : null));
  const roles = assignRoles(parsed, status === "ok" ? title : null, evidence, isBody, { known: cutRoles });
  const leftOut = new Set<Role>(options.leaveOut);
  const width = EVIDENCE_NAMES.length;
  const blocks = evidence.blocks.map((own, i) => {
    const label = isBody[i] === true;
    const probability = label ? (probabilities[i] ?? 0) : 1 - (probabilities[i] ?? 0);
    const decided = status === "ok" ? (decisions[i]?.rule ?? null) : probability < 0.5 ? STATUS_REASONS[status] : null;
    const rule = rulings[i]?.reason ?? decided;
    const role = rulings[i]?.role ?? roles[i] ?? "other";
    const titled = role === "title" ? "it is the headline" : null;
    const isLeftOut = label && leftOut.has(role) && rulings[i]?.isBody !== true;
    const repeat = label ? null : repeats[i];
    const evident = explain(
      label,
      contributions.subarray(i * TOPICS.length, (i + 1) * TOPICS.length),
      evidence.rows.subarray(i * width, (i + 1) * width),
      own,
      evidence.leastWords[i] ?? "",
    );
    return {
      text: own.block.text,
      start: own.block.start,
      end: own.block.end,
      isBody: label && !isLeftOut,
      role,
      confidence: rule === null ? probability : Math.max(probability, CONFIDENCE.ofRule),
      reasons: isLeftOut
        ? [`left out: ${role}`]
        : distinctReasons([titled, unshownReason(own.block, label), rule, repeat ?? null], evident),
    };
  });
  return { status, blocks, confidence: pageConfidence(probabilities, isBody, evidence) };
}

/** What was decided about a block, if anything, before what is evident of it; each reason once, and no more than of others. */
function distinctReasons(decided: readonly (string | null)[], evident: readonly string[]): readonly string[] {
  if (decided.every((reason) => reason === null)) return evident;
  return [...new Set([...decided.filter((reason) => reason !== null), ...evident])].slice(0, REASONS.most);
}

/** Why a block that reads as an article's is none. */
const STATUS_REASONS: Readonly<Record<Exclude<Status, "ok">, string>> = {
  empty: "the page is empty",
  "not-text": "the page is no text",
  "no-article": "the page has no article",
  "consent-wall": "the page is a consent dialog",
};

/** The probability of each block to be body as the page alone tells, before any rule. */
export function bodyProbabilities(parsed: ParsedPage, title: Title | null): Float32Array {
  const model = MODELS[parsed.page.format];
  return scoreBlocks(gatherEvidence(parsed, title, model.vocabulary), model.trees).probabilities;
}

/** The probability of each block to be body, and what each of `TOPICS` contributed to it, `TOPICS.length` numbers a block. */
function scoreBlocks(
  { rows, blocks }: PageEvidence,
  trees: Trees,
): { readonly probabilities: Float32Array; readonly contributions: Float32Array } {
  const contributions = new Float32Array(blocks.length * TOPICS.length);
  const probabilities = new Float32Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    const odds = scoreRow(trees, rows, i * EVIDENCE_NAMES.length, contributions, i * TOPICS.length);
    probabilities[i] = 1 / (1 + Math.exp(-odds));
  }
  return { probabilities, contributions };
}

/**
 * The F1 to be expected if each block's probability is right, and how many pages with it reached .9. A page without body has
 * the share of its words that the model takes for boilerplate.
 */
function pageConfidence(probabilities: Float32Array, isBody: readonly boolean[], { blocks }: PageEvidence): number {
  let [both, said, wanted, all] = [0, 0, 0, 0];
  blocks.forEach(({ block }, i) => {
    const expected = (probabilities[i] ?? 0) * block.words;
    all += block.words;
    wanted += expected;
    if (isBody[i] !== true) return;
    said += block.words;
    both += expected;
  });
  if (said === 0) return all === 0 ? 1 : 1 - wanted / all;
  const loss = Math.max(CONFIDENCE.leastLoss, 1 - (2 * both) / (said + wanted));
  return 1 / (1 + Math.exp(CONFIDENCE.slope * Math.log(loss) - CONFIDENCE.offset));
}
