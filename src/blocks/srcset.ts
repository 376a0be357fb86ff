/** Widths worth showing: the narrowest candidate that has as many pixels is taken, and no denser one than for twice the pixels. */
export const SRCSET = Object.freeze({ width: 1_024, density: 2 });

interface Candidate {
  readonly src: string;
  /** Pixels of width, or of each pixel of the layout; null where it is not said. */
  readonly width: number | null;
  readonly density: number | null;
}

/**
 * The addresses in a `srcset` attribute. An address ends at white space, so that the commas in it stay, and a descriptor at
 * a comma.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
function readCandidates(srcset: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let src = "";
  const add = (descriptor: string): void => {
    const size = /^(\d{1,9}(?:\.\d{1,9})?)([wx])$/.exec(descriptor);
    const value = size === null ? null : Number(size[1]);
    if (src !== "")
      candidates.push({ src, width: size?.[2] === "w" ? value : null, density: size?.[2] === "x" ? value : null });
    src = "";
  };
  for (const token of srcset.split(/\s+/)) {
    if (src === "") {
      src = trimCommas(token);
      if (token.endsWith(",")) add("");
      continue;
    }
    const comma = token.indexOf(",");
    if (comma < 0) {
      add(token);
      continue;
    }
    add(token.slice(0, comma));
    src = trimCommas(token.slice(comma + 1));
  }
  add("");
  return candidates;
}

function trimCommas(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && token[start] === ",") start++;
  while (end > start && token[end - 1] === ",") end--;
  return token.slice(start, end);
}

/** True where a candidate is nearer to what is worth showing than another. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.width !== null && other.width !== null) {
    if (one.width >= SRCSET.width && other.width >= SRCSET.width) return one.width < other.width;
    return one.width > other.width;
  }
  if (one.width !== null || other.width !== null) return one.width !== null;
  const [a, b] = [one.density ?? 1, other.density ?? 1];
  if (a > SRCSET.density || b > SRCSET.density) return a < b;
  return a > b;
}

/** The address of a `srcset` that is worth showing, as written; an empty string where there is none. Linear. */
export function bestOfSrcset(srcset: string): string {
  let best: Candidate | null = null;
  for (const candidate of readCandidates(srcset)) {
    if (candidate.src.startsWith("data:")) continue;
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best?.src ?? "";
}
