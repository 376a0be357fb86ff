/** The text with composed letters and no soft hyphens, as a reader would write it. */
export function composed(text: string): string {
  return text.normalize("NFC").replaceAll("\u00ad", "");
}
