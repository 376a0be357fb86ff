import { type ImageElement, type PageImages, readImages } from "../blocks/image-elements.js";
import type { Block, ParsedPage } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import type { Title } from "../title/types.js";
import { cleanText } from "./clean-text.js";
import { letters } from "./context.js";
import { findCaptions } from "./figure-captions.js";
import { findHoldings, type Holdings } from "./figure-holdings.js";
import { FURNITURE_FILE, FURNITURE_HOST, FURNITURE_NAMES, FURNITURE_TAGS } from "./figure-list.js";
import { webUrl } from "./links.js";

/**
 * What an image of an article is like. Signs and dots are at most 32 pixels wide or high; `longestAlt` is in code units; without a
 * title, an image above the article is looked for so many blocks before it.
 */
export const FIGURES = Object.freeze({ smallest: 33, longestAlt: 500, blocksBefore: 8 });

/** What is known of the article. */
export interface FigureOptions {
  readonly title: Title | null;
  /** Their pictures stand beside the byline. */
  readonly authors: readonly string[];
  /** Address that relative ones resolve against. */
  readonly base: string | null;
}

/** An image of the body and where it stands. */
export interface Figure {
  /** Absolute, http or https. */
  readonly src: string;
  readonly alt: string;
  readonly captions: readonly Block[];
  /** How many blocks begin before it. */
  readonly beforeBlock: number;
  /** Whether it stands in a list item of the body: before that item's text, behind the beginning of it, or in none. */
  readonly item: "opens" | "within" | null;
}

/** What the body's formats are told of images. */
export interface Figures {
  /** In source order. */
  readonly figures: readonly Figure[];
  /** Indexes of the blocks that are captions of them. */
  readonly captions: ReadonlySet<number>;
}

export const NO_FIGURES: Figures = Object.freeze({ figures: [], captions: new Set<number>() });

/** The blocks between which an image belongs to the article: behind `from`, before the last of the body ends. */
interface Run {
  readonly from: number;
  readonly firstBody: number;
  readonly lastBody: number;
}

/** Roles that may stand between the image above an article and its first block, where no title says where it begins. */
const ABOVE: ReadonlySet<string> = new Set("title byline date caption share-count breadcrumb tags other".split(" "));

function findRun(labelled: readonly LabelledBlock[], title: Title | null): Run | null {
  const firstBody = labelled.findIndex(({ isBody }) => isBody);
  if (firstBody < 0) return null;
  const lastBody = labelled.findLastIndex(({ isBody }) => isBody);
  if (title?.block != null && title.block < firstBody) return { from: title.block, firstBody, lastBody };
  let from = firstBody;
  while (from > 0 && firstBody - from < FIGURES.blocksBefore && ABOVE.has(labelled[from - 1]?.role ?? "")) from--;
  return { from: from - 1, firstBody, lastBody };
}

function isFurnitureName(names: string): boolean {
  return names !== "" && names.split(/[^a-z]+/u).some((word) => FURNITURE_NAMES.has(word));
}

/** True where the elements around an image, up to the one that holds some of the body, are of something else. */
function isFurniture({ parent, names }: ImageElement, holdings: Holdings): boolean {
  if (isFurnitureName(names)) return true;
  for (let at = parent; at !== null; at = at.parent) {
    const holding = holdings.get(at);
    if (holding?.hasBody) return false;
    if (holding?.hasOther || at.isHidden || at.isLeftOut || FURNITURE_TAGS.has(at.tag)) return true;
    if (isFurnitureName(at.names) || /\bsponsored\b/iu.test(at.rel)) return true;
  }
  return false;
}

function isTooSmall({ width, height }: ImageElement): boolean {
  return (width ?? FIGURES.smallest) < FIGURES.smallest || (height ?? FIGURES.smallest) < FIGURES.smallest;
}

/** The address of an image that may be one of an article, absolute; null for others. */
function addressOf(image: ImageElement, base: string | null): string | null {
  const address = isTooSmall(image) || image.isHidden ? null : webUrl(image.src, base);
  if (address === null) return null;
  const { hostname, pathname } = new URL(address);
  const file = pathname.slice(pathname.lastIndexOf("/") + 1).toLowerCase();
  return FURNITURE_HOST.test(hostname) || FURNITURE_FILE.test(file) ? null : address;
}

/** What two sizes of one image have in common: address without the query and the size that WordPress puts behind names. */
function keyOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  const file = /(?:-\d{2,4}x\d{2,4}|-scaled)?(\.(?:jpe?g|png|gif|webp|avif))$/iu.exec(pathname);
  return file === null ? host + pathname + search : host + pathname.slice(0, file.index) + file[1];
}

function itemOf({ parent, beforeBlock }: ImageElement, holdings: Holdings): Figure["item"] {
  for (let at = parent; at !== null; at = at.parent) {
    if (at.tag !== "li") continue;
    const holding = holdings.get(at);
    if (holding?.hasBody) return holding.firstBlock >= beforeBlock ? "opens" : "within";
  }
  return null;
}

/** What the image shows, in the page's words; the name of a file is none. */
function altOf({ alt }: ImageElement): string {
  const text = cleanText(alt, FIGURES.longestAlt) ?? "";
  return /^\S+\.(?:jpe?g|png|gif|webp|avif)$/iu.test(text) ? "" : text;
}

/** An image that belongs to the article. */
interface Chosen {
  readonly image: ImageElement;
  readonly address: string;
}

function chooseImages({ images }: PageImages, holdings: Holdings, base: string | null): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  for (const image of images) {
    const address = addressOf(image, base);
    if (address === null || isFurniture(image, holdings)) continue;
    const key = keyOf(address);
    const last = chosen.at(-1)?.image;
    // The same picture for narrow and for wide screens.
    const isTwin = last !== undefined && last.parent === image.parent && last.alt !== "" && last.alt === image.alt;
    if (seen.has(key) || isTwin) continue;
    seen.add(key);
    chosen.push({ image, address });
  }
  return chosen;
}

/**
 * The images of the article's body, each once, with their captions: those between its blocks, and those between the title and its
 * first block. An image belongs to the body where the innermost element around it that holds anything but captions holds
 * some of the body. Signs, faces, ads and dots that count readers are none. Empty for flattened text, and for an article that was
 * taken from a script.
 *
 * @param labelled labels of the blocks, one each
 */
export function findFigures(
  { page, blocks }: Pick<ParsedPage, "page" | "blocks">,
  labelled: readonly LabelledBlock[],
  { title, authors, base }: FigureOptions,
): Figures {
  const run = page.format === "html" ? findRun(labelled, title) : null;
  if (run === null) return NO_FIGURES;
  const isFallback = blocks.some(({ origin }) => origin === "fallback");
  const range = { start: blocks[run.from]?.end ?? 0, end: blocks[run.lastBody]?.end ?? 0 };
  const pageImages = readImages(page, blocks, range, new Set(isFallback ? ["noscript", "template", "object"] : []));
  const holdings = findHoldings(pageImages, blocks, labelled, title?.block ?? -1);
  const faces = new Set(authors.map(letters));
  const chosen = chooseImages(pageImages, holdings, base).filter(({ image }) => !faces.has(letters(image.alt)));
  const captions = findCaptions(
    chosen.map(({ image }) => image),
    pageImages,
    blocks,
    labelled,
    holdings,
  );
  const figures = chosen.map(({ image, address }, index) => ({
    src: address,
    alt: altOf(image),
    captions: (captions.get(index) ?? []).flatMap((block) => blocks[block] ?? []),
    beforeBlock: image.beforeBlock,
    item: itemOf(image, holdings),
  }));
  return { figures, captions: new Set([...captions.values()].flat()) };
}
