import type { BlockEvidence } from "./block-evidence.js";

/** Where an article ends although prose goes on. Shares are of the body's words. */
export const ARTICLE_END = Object.freeze({
  longestHeading: 8,
  /** What stands before an author box, with and without a heading. */
  authorHeadingFrom: 0.5,
  authorBoxFrom: 0.85,
  /** Body words before another article can follow, and how near its byline or date stands behind the section heading. */
  fewestWordsBefore: 100,
  bylineDistance: 6,
  /** Paragraphs of the body before a heading of comments, and comments behind it. */
  paragraphsBeforeComments: 2,
  fewestComments: 2,
  longestCommentsHeading: 25,
  /** How long the line is that says who wrote a comment and when, and how near the comment stands behind it. */
  longestCommentHead: 12,
  commentDistance: 2,
});

/**
 * What starts with the author's name behind nearly all of the body tells about the author, and so does all that follows a
 * heading such as "About the author": behind one, 1 block of prose in 100 was body.
 */
export function dropAuthorBoxes(labels: boolean[], blocks: readonly BlockEvidence[]): void {
  let words = 0;
  for (const [i, { block }] of blocks.entries()) if (labels[i] === true) words += block.words;
  let before = 0;
  let isBehind = false;
  blocks.forEach(({ block, startsWithAuthor, phrase }, i) => {
    const isHeading = phrase?.role === "author-bio" && phrase.isStart && block.words <= ARTICLE_END.longestHeading;
    isBehind ||= isHeading && before > words * ARTICLE_END.authorHeadingFrom;
    if (labels[i] !== true) return;
    before += block.words;
    if (isBehind || (startsWithAuthor && before > words * ARTICLE_END.authorBoxFrom)) labels[i] = false;
  });
}

/** Headings over comments: a count and perhaps the headline behind it ("7 responses to ..."), or the word for them alone. */
const COUNTED_COMMENTS =
  /^\d{1,6}\s(?:\p{L}+\s)?(?:comm?ent|kommentar|koment|coment|reactie|reaction|reakti|repl(?:y|ies)|respon[sd]|thoughts?\son|\u043a\u043e\u043c\u043c\u0435\u043d\u0442)/iu;
const NAMED_COMMENTS =
  /^(?:\p{L}+\s){0,2}(?:comments?|kommentarer?|kommentare?|commentaires?|comentarios|commenti|coment\u00e1rios|reacties|komentarze|koment\u00e1\u0159e|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|discussion|diskussion|discusi\u00f3n|discussione)(?:\s?\(?\d{1,6}\)?)?:?$/iu;

/** A clock time as it stands behind the day of a comment. */
const CLOCK = /\d[:h]\d\d(?!\d)/;

/**
 * Cuts off a thread of comments: behind a heading that names them, lines with a day or a time and what was written then follow each
 * other. An article has one such line, and its heading has no paragraphs before it.
 */
export function cutComments(labels: boolean[], blocks: readonly BlockEvidence[]): void {
  let paragraphs = 0;
  for (const [i, own] of blocks.entries()) {
    if (labels[i] === true && own.isProse) paragraphs++;
    if (paragraphs < ARTICLE_END.paragraphsBeforeComments || !isCommentsHeading(own)) continue;
    if (countComments(blocks, i + 1) < ARTICLE_END.fewestComments) continue;
    labels.fill(false, i);
    return;
  }
}

function isCommentsHeading({ block: { text, words } }: BlockEvidence): boolean {
  return words <= ARTICLE_END.longestCommentsHeading && (COUNTED_COMMENTS.test(text) || NAMED_COMMENTS.test(text));
}

/** How many short lines with a day or a time have prose soon behind them. */
function countComments(blocks: readonly BlockEvidence[], from: number): number {
  let count = 0;
  for (let i = from; i < blocks.length && count < ARTICLE_END.fewestComments; i++) {
    const block = blocks[i]?.block;
    if (block === undefined || block.words > ARTICLE_END.longestCommentHead) continue;
    if (blocks[i]?.isDateLine !== true && !CLOCK.test(block.text)) continue;
    if (blocks.slice(i + 1, i + 1 + ARTICLE_END.commentDistance).some(({ isProse }) => isProse)) count++;
  }
  return count;
}

/** Headings that announce one article, not a list of them. */
const NEXT_ARTICLE: ReadonlySet<string> = new Set([
  "up next",
  "read next",
  "next article",
  "next story",
  "what to read next",
  "n\u00e4chster artikel",
  "article suivant",
  "siguiente art\u00edculo",
  "prossimo articolo",
  "pr\u00f3ximo artigo",
  "volgend artikel",
]);

/**
 * Cuts off an article that a page appends to the one it was opened for: behind a heading such as "Up next" another byline or
 * date resets what is read. A live blog repeats dates too, but under no such heading.
 */
export function cutNextArticle(labels: boolean[], blocks: readonly BlockEvidence[]): void {
  let words = 0;
  let heading = Number.NEGATIVE_INFINITY;
  for (const [i, own] of blocks.entries()) {
    if (labels[i] === true) {
      words += own.block.words;
      heading = Number.NEGATIVE_INFINITY;
      continue;
    }
    const { phrase } = own;
    const isHeading = phrase?.isWhole === true && NEXT_ARTICLE.has(phrase.phrase);
    if (isHeading && words >= ARTICLE_END.fewestWordsBefore) heading = i;
    const isByline = own.isDateLine || own.startsWithAuthor || (phrase?.role === "byline" && phrase.isStart);
    if (isByline && i - heading <= ARTICLE_END.bylineDistance && isFollowedByBody(labels, i)) {
      labels.fill(false, i);
      return;
    }
  }
}

/** True where body comes soon behind a byline, as it does in an article and not in a list of teasers. */
function isFollowedByBody(labels: readonly boolean[], index: number): boolean {
  return labels.slice(index + 1, index + 4).includes(true);
}
