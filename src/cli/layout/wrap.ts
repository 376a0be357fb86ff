import { displayWidth, takeColumns } from "./text-width.js";

/**
 * The lines of a text set in a column of `width`: broken at spaces, or inside a word that is wider than the column or
 * belongs to a script without spaces. Its own line breaks are kept. Empty text gives one empty line.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const columns = displayWidth(word);
    if (used > 0 && used + 1 + columns <= width) {
      line += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = displayWidth(line);
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  let piece = takeColumns(rest, width);
  while (piece.length < rest.length) {
    pieces.push(piece);
    rest = rest.slice(piece.length);
    piece = takeColumns(rest, width);
  }
  pieces.push(rest);
  return pieces;
}
