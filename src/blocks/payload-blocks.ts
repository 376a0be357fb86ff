import type { Page } from "../page/types.js";
import { countWords } from "../text/words.js";
import { HTML_BLOCKS, parseHtml } from "./html-blocks.js";
import { joinMapped, MappedBuilder, type MappedText, sliceMapped } from "./mapped-text.js";
import type { Candidate } from "./payload-candidates.js";
import { contentOf, hasEscapedMarkup, hasMarkup } from "./payload-strings.js";
import { plainText } from "./plain-text.js";
import type { ScriptNode } from "./script-strings.js";
import { tokenize } from "./tokenizer.js";
import type { Block, BlockKind, BlockOrigin, Container, ParsedPage } from "./types.js";

/** A text of a payload and what the payload says it is. */
interface Piece {
  readonly content: MappedText;
  readonly kind: BlockKind;
  readonly level: number;
}

/** Words by which editors name a block that stands alone, in their order of precedence. */
const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/head|\bh[1-6]\b/, "heading"],
  [/list-?_?item|\bli\b/, "list-item"],
  [/quote/, "quote"],
  [/para|\bp\b|block|unstyled|normal/, "paragraph"],
];

/** Levels of headings, as numbers or words (`header-two` is Draft.js). */
const LEVELS = ["one", "two", "three", "four", "five", "six"];

/**
 * The page with the blocks of a payload's article in their places, as children of a container `script`. Markup in strings is
 * parsed as HTML is; a text without it gives a block a line. Spans are those of the text inside the script.
 */
export function addPayload(parsed: ParsedPage, candidate: Candidate, origin: BlockOrigin): ParsedPage {
  const containers: Container[] = [...parsed.containers];
  const root = containers.push({ tag: "script", parent: -1, depth: 0, names: "" }) - 1;
  const blocks: Block[] = [];
  for (const piece of piecesOf(candidate)) {
    const found = hasMarkup(piece.content.text)
      ? parseMarkup(piece, parsed.page, containers, root)
      : toLines(piece, root);
    for (const block of found) blocks.push({ ...block, origin });
  }
  const room = HTML_BLOCKS.mostBlocks - parsed.blocks.length;
  const limits = blocks.length > room ? [...new Set([...parsed.limits, "blocks"])] : parsed.limits;
  return { ...mergeBlocks(parsed, blocks.slice(0, room)), containers, limits };
}

/** The page with further blocks, all in source order, and its signals counted in the new order. */
function mergeBlocks(parsed: ParsedPage, added: readonly Block[]): ParsedPage {
  const kept = added.filter(({ start, end }, i) => end > start && start >= (added[i - 1]?.end ?? 0));
  const before = parsed.blocks.map(({ start }) => start);
  const placeOf = (beforeBlock: number): number => {
    const start = before[beforeBlock] ?? Number.POSITIVE_INFINITY;
    return beforeBlock + kept.filter((block) => block.start < start).length;
  };
  const shift = new Map<number, number>();
  const moved = <T extends { readonly beforeBlock: number }>(items: readonly T[]): readonly T[] =>
    items.map((item) => {
      const place = shift.get(item.beforeBlock) ?? placeOf(item.beforeBlock);
      shift.set(item.beforeBlock, place);
      return { ...item, beforeBlock: place };
    });
  const { signals } = parsed;
  return {
    ...parsed,
    blocks: [...parsed.blocks, ...kept].sort((a, b) => a.start - b.start),
    signals: {
      ...signals,
      times: moved(signals.times),
      authors: moved(signals.authors),
      images: moved(signals.images),
    },
  };
}

/** The texts of a candidate: its one string, or the strings of each paragraph of its list joined. */
function piecesOf(candidate: Candidate): readonly Piece[] {
  const { payload, list } = candidate;
  const { strings, nodes } = payload.tree;
  const pieces: Piece[] = [];
  let last = Number.NaN;
  let open: MappedText[] = [];
  const finish = (): void => {
    if (open.length > 0) pieces.push({ content: decodeMarkup(joinMapped(open, "")), ...kindOf(nodes[last]) });
    open = [];
  };
  for (const index of candidate.strings) {
    const string = strings[index];
    if (string === undefined) continue;
    const unit = list < 0 ? -1 : unitOf(nodes, string.node, list);
    // Strings directly in the list are paragraphs of their own.
    if (unit !== last || unit === list) finish();
    last = unit;
    open.push(contentOf(payload, string));
  }
  finish();
  return pieces;
}

/** The object of a string that stands alone in its list: the innermost that is named a block, else the list's item. */
function unitOf(nodes: readonly ScriptNode[], from: number, list: number): number {
  let item = from;
  for (let at = from; at >= 0 && at !== list; at = nodes[at]?.parent ?? -1) {
    const type = nodes[at]?.type ?? "";
    if (type !== "" && KINDS.some(([names]) => names.test(type))) return at;
    item = at;
  }
  return item;
}

function kindOf(node: ScriptNode | undefined): Pick<Piece, "kind" | "level"> {
  const type = node?.type ?? "";
  const kind = KINDS.find(([names]) => names.test(type))?.[1] ?? "paragraph";
  if (kind === "list-item") return { kind, level: 1 };
  if (kind !== "heading") return { kind, level: 0 };
  const digit = /[1-6]/.exec(type)?.[0];
  const word = LEVELS.findIndex((level) => type.includes(level)) + 1;
  return { kind, level: digit === undefined ? word || 2 : Number(digit) };
}

/** Markup whose signs were written as entities, as markup. */
function decodeMarkup(content: MappedText): MappedText {
  if (!hasEscapedMarkup(content.text)) return content;
  const builder = new MappedBuilder(content);
  let at = 0;
  tokenize(
    content.text,
    {
      open() {},
      close() {},
      text(start, end) {
        builder.copy(start, end);
        at = end;
      },
      entity(codePoint, end) {
        builder.put(String.fromCodePoint(codePoint), at);
        at = end;
      },
    },
    { attributes: new Set(), longestAttribute: 0, isXml: false },
  );
  return builder.finish(content.text.length);
}

/** Blocks of a piece of HTML; its containers are added to those of the page. */
function parseMarkup(piece: Piece, page: Page, containers: Container[], root: number): readonly Block[] {
  const { text } = piece.content;
  const fragment = parseHtml({ ...page, source: text, limits: [] });
  const offset = containers.length;
  for (const { parent, depth, ...container } of fragment.containers)
    containers.push({ ...container, parent: parent < 0 ? root : parent + offset, depth: depth + 1 });
  return fragment.blocks
    .filter(({ isHidden }) => isHidden !== true)
    .map((block) => ({
      ...block,
      ...(block.kind === "paragraph" ? { kind: piece.kind, level: piece.level } : {}),
      start: piece.content.placeOf(block.start),
      end: piece.content.placeOf(block.end),
      container: block.container < 0 ? root : block.container + offset,
    }));
}

/** Blocks of a piece without markup: its lines. Entities in it are resolved. */
function toLines({ content, kind, level }: Piece, container: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of content.text.split("\n")) {
    const own = sliceMapped(content, at + line.length - line.trimStart().length, at + line.trimEnd().length);
    at += line.length + 1;
    const text = plainText(own.text);
    if (text === "") continue;
    blocks.push({
      text,
      start: own.placeOf(0),
      end: own.placeOf(own.text.length),
      kind,
      level,
      words: countWords(text),
      linkDensity: 0,
      inlines: [],
      container,
      inlineNames: "",
      isHidden: false,
    });
  }
  return blocks;
}
