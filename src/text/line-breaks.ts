/** True for a line feed, a carriage return, and the line and paragraph separators. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Code units of the line break at `index`: 2 for a carriage return with its line feed. */
export function lineBreakLength(text: string, index: number): number {
  return text.charCodeAt(index) === 0x0d && text.charCodeAt(index + 1) === 0x0a ? 2 : 1;
}
