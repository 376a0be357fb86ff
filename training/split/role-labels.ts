import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseBlocks } from "../../src/blocks/parse-blocks.js";
import type { Block, ParsedPage } from "../../src/blocks/types.js";
import { readPage } from "../../src/page/read-page.js";
import { gatherEvidence, type PageEvidence } from "../../src/split/evidence.js";
import type { Model } from "../../src/split/model.js";
import type { Role } from "../../src/split/role-lists.js";
import { BODY_ROLES } from "../../src/split/role-lists.js";
import { compileRoleModel, type RoleModel } from "../../src/split/role-model.js";
import { splitBlocks } from "../../src/split/split-blocks.js";
import { compileVocabulary } from "../../src/split/word-odds.js";
import { WORD_WEIGHTS } from "../../src/split/word-weights.js";
import { findTitle } from "../../src/title/find-title.js";
import { titleKey } from "../../src/title/title-text.js";
import type { Title } from "../../src/title/types.js";
import { foldOf } from "./folds.js";
import { type Gold, hostOf, inputOf, lineStarts, readSet } from "./sets.js";

/** Roles given by hand to the lines of a flattened page, as first line, last line and role; lines count from 1. */
interface LabelledPage {
  readonly set: string;
  readonly id: string;
  readonly roles: readonly (readonly [number, number, Role])[];
}

/** A page whose lines have roles, flattened and as HTML. */
export interface RolePage {
  readonly name: string;
  readonly text: Gold;
  readonly html: Gold;
  /** The role of each line. */
  readonly roles: readonly Role[];
}

/** Where the roles given by hand stand; the lines themselves stand in the labeled sets. */
export const ROLES_FILE = "tests/quality/roles.json";

/** The pages with roles, with their text from a folder of labeled sets. Throws where a page is missing. */
export function readRolePages(folder: string): readonly RolePage[] {
  const labelled: readonly LabelledPage[] = JSON.parse(fs.readFileSync(ROLES_FILE, "utf8"));
  const sets = new Map<string, ReadonlyMap<string, Gold>>();
  const find = (task: string, name: string, id: string): Gold => {
    const key = `${task}/${name}`;
    const pages = sets.get(key) ?? new Map(readSet(folder, task, name).map((gold) => [gold.id, gold]));
    sets.set(key, pages);
    const page = pages.get(id);
    if (page === undefined) throw new Error(`${key} has no page ${id}`);
    return page;
  };
  return labelled.map(({ set, id, roles }) => {
    const name = set.replace(/^lines\//, "");
    const lines = roles.flatMap(([first, last, role]) => Array<Role>(last - first + 1).fill(role));
    return { name, text: find("lines", name, id), html: find("article", name, id), roles: lines };
  });
}

/** Body and boilerplate as the splitter tells them apart, or as the roles given by hand do. */
export type LabelKind = "own" | "given";

interface Labels {
  readonly isBody: readonly boolean[];
  /** Null where the page is said to have no article. */
  readonly title: Title | null;
}

/** A page with roles, split. */
export interface SplitRolePage {
  readonly parsed: ParsedPage;
  readonly evidence: PageEvidence;
  readonly labels: Readonly<Record<LabelKind, Labels>>;
}

const SHIPPED_WORDS = compileVocabulary(WORD_WEIGHTS);
const OF_BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Splits a page with the model that never saw its host; with the shipped one where no models are given. */
export function splitRolePage(page: RolePage, format: "html" | "text", models: readonly Model[]): SplitRolePage {
  const parsed = parseBlocks(readPage(inputOf(page[format])));
  const split = splitParsed(parsed, models[foldOf(hostOf(page.text, page.name))]);
  const given = [...split.labels.own.isBody];
  for (const [line, block] of blockOfLines(parsed, page.text).entries()) {
    const role = page.roles[line];
    if (block >= 0 && role !== undefined) given[block] = OF_BODY.has(role);
  }
  return { ...split, labels: { ...split.labels, given: { isBody: given, title: findTitle(parsed) } } };
}

/** Splits any page, by the shipped model where none is given. */
export function splitParsed(parsed: ParsedPage, model: Model | undefined): SplitRolePage {
  const title = findTitle(parsed);
  const { blocks, status } = splitBlocks(parsed, title, {
    favor: "balanced",
    ...(model === undefined ? {} : { model }),
  });
  const own = { isBody: blocks.map(({ isBody }) => isBody), title: status === "ok" ? title : null };
  return {
    parsed,
    evidence: gatherEvidence(parsed, title, model?.vocabulary ?? SHIPPED_WORDS),
    labels: { own, given: own },
  };
}

/** Parts that the hosts of the pages with roles fall into: more than those of the splitter, because the pages are few. */
const ROLE_FOLDS = 10;

/** The same hash as in fit-roles.py. */
export function roleFoldOf(host: string): number {
  return Number(BigInt(`0x${createHash("sha1").update(`roles ${host}`).digest("hex")}`) % BigInt(ROLE_FOLDS));
}

/** The models of roles of one format, each fitted without the hosts of its fold. */
export function loadRoleModels(folder: string, format: "html" | "text"): readonly RoleModel[] {
  const read = (fold: number) => JSON.parse(fs.readFileSync(path.join(folder, `roles-${format}-${fold}.json`), "utf8"));
  return Array.from({ length: ROLE_FOLDS }, (_, fold) => compileRoleModel(read(fold)));
}

/** For each line of a flattened page the index of the block that shows it; -1 where the parsed page has none. */
export function blockOfLines(parsed: ParsedPage, text: Gold): readonly number[] {
  return parsed.page.format === "html" ? alignLines(parsed.blocks, text) : coverLines(parsed.blocks, text);
}

function coverLines(blocks: readonly Block[], text: Gold): number[] {
  const starts = lineStarts(text);
  let at = 0;
  return starts.map((start, i) => {
    const end = start + (text.lines?.[i]?.text.length ?? 0);
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++;
    const block = blocks[at];
    return block !== undefined && block.start < end ? at : -1;
  });
}

/** Lines matched with blocks of the same letters, in order: the chain of matches that holds most characters. */
function alignLines(blocks: readonly Block[], { lines = [] }: Gold): number[] {
  const a = lines.map(({ text }) => titleKey(text));
  const b = blocks.map(({ text }) => titleKey(text));
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const worth = (i: number, j: number): number => matchWorth(a[i] ?? "", b[j] ?? "");
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const own = worth(i, j);
      // A block may hold several lines, so that the next line may match it again.
      const both =
        own === 0
          ? 0
          : own +
            Math.max(best[(i + 1) * width + j + 1] ?? 0, isPart(a[i], b[j]) ? (best[(i + 1) * width + j] ?? 0) : 0);
      best[i * width + j] = Math.max(skip, both);
    }
  }
  const found = new Array<number>(a.length).fill(-1);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0;
    const below = best[(i + 1) * width + j] ?? 0;
    const own = worth(i, j);
    const diagonal = best[(i + 1) * width + j + 1] ?? 0;
    if (own > 0 && here === own + diagonal) [found[i], i, j] = [j, i + 1, j + 1];
    else if (own > 0 && isPart(a[i], b[j]) && here === own + below) [found[i], i] = [j, i + 1];
    else if (here === below) i++;
    else j++;
  }
  return found;
}

/** Characters that a line and a block share: all of the line, where they are the same or the line is part of the block. */
function matchWorth(line: string, block: string): number {
  if (line === "") return 0;
  if (line === block) return line.length + 1;
  return isPart(line, block) || isPart(block, line) ? Math.min(line.length, block.length) / 2 : 0;
}

/** Shorter parts stand in other blocks by chance. */
const SHORTEST_PART = 12;

function isPart(part = "", whole = ""): boolean {
  return part.length >= SHORTEST_PART && part.length < whole.length && whole.includes(part);
}
