import type { BlockEvidence } from "./block-evidence.js";
import { isPointerLine } from "./line-signs.js";
import { PHRASE_ROLES, type Put, putFlag, putStep, WORD_ROLES, WORD_STEPS } from "./role-columns.js";

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

/** A command, comment, tag or statement at the start of a line of code. */
const CODE_START =
  /^(?:[$#>]\s|\/\/|#!|<\/?\w|(?:git|npm|npx|pip|sudo|cd|curl|docker|import|const|let|var|def|return)\s)/;
const CODE_INSIDE = /[{};]$|\(\)|=>|\s--?\w|[=!]=|<\/\w/;

/** Columns of the block's own text, those of `TEXT_COLUMNS`. */
export function putText(put: Put, own: BlockEvidence, wordBits: number): void {
  const { block, shape } = own;
  const text = block.text.slice(0, ROLE_TEXT.charactersRead);
  putStep(put, WORD_STEPS, block.words);
  putFlag(put, shape.endsSentence);
  for (let sign = 1; sign <= 6; sign++) putFlag(put, shape.lastSign === sign);
  put(shape.capitalShare);
  put(shape.shoutedShare);
  put(Math.min(1, 3 * shape.digitShare));
  putFlag(put, !/\p{L}/u.test(text));
  put(Math.min(3, shape.separators) / 3);
  putFlag(put, shape.startsSmall);
  putFlag(put, /^["\u201c\u201e\u00ab\u00bb]/.test(text));
  putFlag(put, /^[-\u2013\u2014\u2022]/.test(text));
  putFlag(put, /\p{Ll}\p{Lu}/u.test(text));
  putFlag(put, text.includes("@"));
  putFlag(put, text.startsWith("#"));
  putFlag(put, text.slice(0, 60).includes("*"));
  putFlag(put, own.isDateLine);
  putFlag(put, own.isCountLine);
  putFlag(put, own.hasCredit);
  putFlag(put, isPointerLine(block.text));
  putFlag(put, own.startsWithAuthor);
  put(Math.min(1, 10 * own.consentShare));
  putFlag(put, own.isProse);
  const networks = block.text.length > text.length ? 0 : (text.match(NETWORKS)?.length ?? 0);
  putFlag(put, networks > 0);
  putFlag(put, networks > 1);
  putFlag(put, block.words < ROLE_TEXT.mostWordsOfAgo && AGO.test(text));
  putFlag(put, hasCopyright(text));
  putFlag(put, PRICE.test(text));
  putFlag(put, CODE_START.test(text) || CODE_INSIDE.test(text));
  putFlag(put, block.kind === "list-item");
  putFlag(put, /^(?:\d{1,3}[.):]|step \d|#\d)/i.test(text));
  putFlag(put, hasLabel(text));
  putFlag(put, block.words > ROLE_TEXT.fewestWordsWithoutStop && !shape.endsSentence);
  putFlag(put, isNameLike(own));
  putPhrase(put, own);
  for (let role = 0; role < WORD_ROLES.length; role++) putFlag(put, (wordBits & (1 << role)) !== 0);
}

function putPhrase(put: Put, { phrase }: BlockEvidence): void {
  for (const role of PHRASE_ROLES) {
    const isIt = phrase?.role === role;
    putFlag(put, isIt && phrase.isStart);
    putFlag(put, isIt && !phrase.isStart);
    putFlag(put, isIt && phrase.isWhole);
  }
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
