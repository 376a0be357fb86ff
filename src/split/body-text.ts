import type { LabelledBlock } from "./types.js";

/** Roles whose blocks follow each other on lines, without a blank line between them. */
const LINE_BY_LINE: ReadonlySet<LabelledBlock["role"]> = new Set(["list-item", "table"]);

/**
 * The body as text: a blank line between paragraphs, none between the items of a list or the rows of a table, and none on
 * pages of a sentence a line, whose lines are no paragraphs. Empty where no block is body.
 */
export function joinBody(blocks: readonly LabelledBlock[], isSentencePerLine: boolean): string {
  let body = "";
  let before: LabelledBlock["role"] | null = null;
  for (const { isBody, role, text } of blocks) {
    if (!isBody) continue;
    const isNextLine = isSentencePerLine || (before === role && LINE_BY_LINE.has(role));
    body += before === null ? text : isNextLine ? `\n${text}` : `\n\n${text}`;
    before = role;
  }
  return body;
}

/** The text of all blocks that are not body, one a line. */
export function joinBoilerplate(blocks: readonly LabelledBlock[]): string {
  return blocks
    .filter(({ isBody }) => !isBody)
    .map(({ text }) => text)
    .join("\n");
}
