const INVISIBLE = /^[\p{M}\p{Cf}\p{Cs}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;

/** What a terminal would obey instead of show: control characters, and marks that reorder the text around them. */
const NOT_PRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text that is safe on a terminal. A page could hold escape sequences that clear the screen or rewrite what was printed;
 * their first character becomes a space. Tabs and line feeds are kept.
 */
export function printable(text: string): string {
  return text.replace(NOT_PRINTABLE, " ");
}

/** Columns a text takes on a terminal: two for wide East Asian characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character < "\u0300") return 1;
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text cut to a number of columns, with an ellipsis where something is left out. */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return `${takeColumns(text, Math.max(0, columns - 1)).trimEnd()}…`;
}

/** The longest start of a text that fits into a number of columns. */
export function takeColumns(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** A text padded with spaces to a number of columns; a wider one is kept as it is. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
