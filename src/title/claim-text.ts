import { type TokenizerOptions, tokenize } from "../blocks/tokenizer.js";
import { collapseSpace } from "../text/collapse-space.js";

const NO_ATTRIBUTES: TokenizerOptions = Object.freeze({
  attributes: new Set<string>(),
  longestAttribute: 0,
  isXml: false,
});

/** Elements that words of a title are marked up with. */
const MARKUP: ReadonlySet<string> = new Set(
  "a abbr b big cite code del em font i ins mark q s small span strike strong sub sup u".split(" "),
);
/** Those without an end. */
const BREAKS: ReadonlySet<string> = new Set(["br", "wbr"]);
/** Elements whose text is no title. */
const UNREAD: ReadonlySet<string> = new Set(["script", "style", "iframe", "noscript", "svg"]);

/** Soft hyphens and spaces without width: where a line may break, and nothing that readers see. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
/** A separator behind which a template had nothing to say. */
const DANGLING = /\s[-\u2013\u2014|\u00b7\u2022\u00bb]$/;

/** A run of text with its references decoded, or a tag as it is written. */
interface Piece {
  readonly text: string;
  /** Name of a tag; null for text. */
  readonly tag: string | null;
  readonly isEnd: boolean;
}

function piecesOf(claim: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, tag: string | null = null, isEnd = false): void => void pieces.push({ text, tag, isEnd });
  tokenize(
    claim,
    {
      open: (tag, _, start, end) => add(claim.slice(start, end), tag),
      close: (tag, start, end) => add(claim.slice(start, end), tag, true),
      text: (start, end) => add(claim.slice(start, end)),
      entity: (codePoint) => add(String.fromCodePoint(codePoint)),
    },
    NO_ATTRIBUTES,
  );
  return pieces;
}

/** Names of the elements that begin and end in a claim. */
function endedElements(pieces: readonly Piece[]): ReadonlySet<string> {
  const begun = new Set<string>();
  const ended = new Set<string>();
  for (const { tag, isEnd } of pieces) {
    if (tag === null) continue;
    if (!isEnd) begun.add(tag);
    else if (begun.has(tag)) ended.add(tag);
  }
  return ended;
}

/** A text without the marks that no reader sees. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, "");
}

function ownText(text: string): string {
  return seenText(collapseSpace(text)).trimEnd().replace(DANGLING, "");
}

/**
 * What a claim says as plain text: publishing systems write markup and character references into title tags, meta elements and
 * JSON-LD, where they mean nothing. Elements that titles are marked up with go where their end is there too, tags with
 * attributes always, scripts with what they hold, and a separator at the end. Other tags are what the title is about (`Vec<T>`, `The <video> element`) and
 * stay. Linear; empty for empty text.
 */
export function claimText(claim: string): string {
  if (!/[<&]/.test(claim)) return ownText(claim);
  const pieces = piecesOf(claim);
  const ended = endedElements(pieces);
  const isMarkup = ({ tag, text }: Piece): boolean =>
    tag !== null && (BREAKS.has(tag) || text.includes("=") || ((MARKUP.has(tag) || UNREAD.has(tag)) && ended.has(tag)));
  let plain = "";
  let unread: string | null = null;
  for (const piece of pieces) {
    const { tag, text, isEnd } = piece;
    if (unread !== null) {
      if (isEnd && tag === unread) unread = null;
    } else if (!isMarkup(piece)) plain += text;
    else if (tag === "br") plain += " ";
    else if (tag !== null && !isEnd && UNREAD.has(tag) && ended.has(tag)) unread = tag;
  }
  return ownText(plain);
}
