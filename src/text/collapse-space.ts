/** White space that a single space would stand for: a run of it, or another sign than a space. */
const LOOSE = /\s{2}|[^\S ]/;

/** A text with every run of white space as one space, and none at its ends. */
export function collapseSpace(text: string): string {
  const trimmed = text.trim();
  return LOOSE.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}
