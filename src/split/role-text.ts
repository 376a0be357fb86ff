import { PHRASE_ROLES } from "../blocks/phrases-list.js";
import type { BlockEvidence } from "./block-evidence.js";
import { isPointerLine } from "./line-signs.js";
import { WORD_ROLES, WORD_STEPS } from "./role-columns.js";
import type { SparseRows } from "./sparse-rows.js";

/** How much of a block is looked at for signs, and how many words a line with a time ago or without a stop has. */
export const ROLE_TEXT = Object.freeze({
  charactersRead: 300,
  mostWordsOfAgo: 12,
  fewestWordsWithoutStop: 10,
  fewestWordsOfName: 2,
  mostWordsOfName: 4,
});

const NETWORKS =
  /facebook|twitter|whatsapp|linkedin|pinterest|instagram|youtube|telegram|tiktok|bluesky|mastodon|reddit|flipboard|messenger|threads|tumblr/gi;

/** How long ago something was written: "3 hours ago", "vor 2 Std.", "il y a 5 min". */
const AGO =
  /\b(?:ago|vor \d|hace \d|il y a|h\u00e1 \d|geleden|temu|sedan|siden|\d+ ?(?:h|hrs?|mins?|d|std)\b)|\u00f6nce|\u043d\u0430\u0437\u0430\u0434|\u5206\u524d|\u6642\u9593\u524d/i;

const PRICE = /[$\u20ac\u00a3]\s?\d|\d\s?[$\u20ac\u00a3]/;

/** Without one of these there is neither a price nor code inside a text. */
const SIGNS_OF_PRICE_OR_CODE = /[$\u20ac\u00a3{};()=<>-]/;

/** A command, comment, tag or statement at the start of a line of code. */
const CODE_START =
  /^(?:[$#>]\s|\/\/|#!|<\/?\w|(?:git|npm|npx|pip|sudo|cd|curl|docker|import|const|let|var|def|return)\s)/;
const CODE_INSIDE = /[{};]$|\(\)|=>|\s--?\w|[=!]=|<\/\w/;

/**
 * Columns of the block's own text, those of `TEXT_COLUMNS`.
 *
 * @param wordBits what `roleWordBits` says of it
 * @param isCopyright what `hasCopyright` says of it
 */
export function putText(row: SparseRows, own: BlockEvidence, wordBits: number, isCopyright: boolean): void {
  const { block, shape } = own;
  const text = block.text.slice(0, ROLE_TEXT.charactersRead);
  row.step(WORD_STEPS, block.words);
  row.flag(shape.endsSentence);
  row.oneOf(6, shape.lastSign - 1);
  row.put(shape.capitalShare);
  row.put(shape.shoutedShare);
  row.put(Math.min(1, 3 * shape.digitShare));
  row.flag(!/\p{L}/u.test(text));
  row.put(Math.min(3, shape.separators) / 3);
  row.flag(shape.startsSmall);
  row.flag(/^["\u201c\u201e\u00ab\u00bb]/.test(text));
  row.flag(/^[-\u2013\u2014\u2022]/.test(text));
  row.flag(shape.isGlued);
  row.flag(text.includes("@"));
  row.flag(text.startsWith("#"));
  row.flag(text.slice(0, 60).includes("*"));
  row.flag(own.isDateLine);
  row.flag(own.isCountLine);
  row.flag(own.hasCredit);
  row.flag(isPointerLine(block.text));
  row.flag(own.startsWithAuthor);
  row.put(Math.min(1, 10 * own.consentShare));
  row.flag(own.isProse);
  const networks = block.text.length > text.length ? 0 : (text.match(NETWORKS)?.length ?? 0);
  row.flag(networks > 0);
  row.flag(networks > 1);
  row.flag(block.words < ROLE_TEXT.mostWordsOfAgo && AGO.test(text));
  row.flag(isCopyright);
  const hasSigns = SIGNS_OF_PRICE_OR_CODE.test(text);
  row.flag(hasSigns && PRICE.test(text));
  row.flag(CODE_START.test(text) || (hasSigns && CODE_INSIDE.test(text)));
  row.flag(block.kind === "list-item");
  row.flag(/^(?:\d{1,3}[.):]|step \d|#\d)/i.test(text));
  row.flag(hasLabel(text));
  row.flag(block.words > ROLE_TEXT.fewestWordsWithoutStop && !shape.endsSentence);
  row.flag(isNameLike(own));
  putPhrase(row, own);
  for (let role = 0; role < WORD_ROLES.length; role++) row.flag((wordBits & (1 << role)) !== 0);
}

/** For each role of phrases three columns: at the start, elsewhere, and all there is. */
function putPhrase(row: SparseRows, { phrase }: BlockEvidence): void {
  if (phrase === null) {
    row.skip(3 * PHRASE_ROLES.length);
    return;
  }
  const role = PHRASE_ROLES.indexOf(phrase.role);
  row.skip(3 * role);
  row.flag(phrase.isStart);
  row.flag(!phrase.isStart);
  row.flag(phrase.isWhole);
  row.skip(3 * (PHRASE_ROLES.length - role - 1));
}

/** True where a text names its copyright. */
export function hasCopyright(text: string): boolean {
  return /\u00a9|\u24d2|copyright|\(c\) ?(?:19|20)/i.test(text.slice(0, ROLE_TEXT.charactersRead));
}

/** "Tools: hammer and nails", "Tools – hammer and nails": a few words, a sign, and more behind it. */
export function hasLabel(text: string): boolean {
  return /^[^.!?:]{2,40}(?::|\s[\u2013\u2014-])\s\S/.test(text);
}

/** A few words that all start with a capital, as a name without its "By". */
export function isNameLike({ block, shape }: BlockEvidence): boolean {
  const isShort = block.words >= ROLE_TEXT.fewestWordsOfName && block.words <= ROLE_TEXT.mostWordsOfName;
  return isShort && shape.capitalShare === 1 && shape.digitShare === 0 && shape.stopsPerWord === 0;
}
