/** A link as written, made absolute where a base is known; null unless the result is an http or https address. */
export function absoluteUrl(href: string, base: string | null): string | null {
  const written = href.trim();
  if (written === "") return null;
  try {
    const url = base === null ? new URL(written) : new URL(written, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
