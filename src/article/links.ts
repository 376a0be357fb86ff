import { FIELD_LIMITS } from "./clean-text.js";

const WEB = new Set(["http:", "https:"]);
const LINK = new Set(["http:", "https:", "mailto:"]);

function resolve(address: string | null, base: string | null, protocols: ReadonlySet<string>): string | null {
  const trimmed = address?.trim() ?? "";
  // "#" alone is a button.
  if (trimmed === "" || trimmed === "#" || trimmed.length > FIELD_LIMITS.url) return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return protocols.has(url.protocol) ? url.href : null;
  } catch {
    return null; // not an address, or a relative one without a base
  }
}

/** The address made absolute, where it is one of http or https; null for all others, also relative ones without a base. */
export function webUrl(address: string | null, base: string | null): string | null {
  return resolve(address, base, WEB);
}

/** The address of a link in the body, made absolute: http, https or mailto; null for all others. */
export function linkUrl(address: string | null, base: string | null): string | null {
  return resolve(address, base, LINK);
}

/** Lower-case host of an address without `www.`; null where it has none. */
export function hostOf(address: string | null): string | null {
  const url = webUrl(address, null);
  return url === null ? null : new URL(url).hostname.replace(/^www\d?\./u, "");
}
