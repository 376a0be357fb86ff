/** The primary subtag of a BCP 47 tag, lower case: `en` of `en-GB` and of `EN_us`. Empty for an empty tag. */
export function primarySubtag(language: string): string {
  return (language.split(/[-_]/u, 1)[0] ?? "").toLowerCase();
}
