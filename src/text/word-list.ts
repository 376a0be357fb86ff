/** The words of lists in the source, several a line. Its calls carry `@__PURE__`, so that who does not use a list is not given it. */
export function listOfWords(lines: readonly string[], separator = " "): readonly string[] {
  return lines.flatMap((line) => line.split(separator));
}

export function setOfWords(lines: readonly string[], separator = " "): ReadonlySet<string> {
  return new Set(listOfWords(lines, separator));
}
