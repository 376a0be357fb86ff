/** Parameters of an address that say where a reader came from, and never which page it is. */
const TRACKING: ReadonlySet<string> = new Set([
  "fbclid",
  "gclid",
  "dclid",
  "msclkid",
  "yclid",
  "igshid",
  "mc_cid",
  "mc_eid",
  "_ga",
]);
const CAMPAIGN = "utm_";

/**
 * What tells the pages of a site apart in their addresses: host without `www.`, path and query, without the fragment, the
 * parameters of campaigns and a closing slash. The text itself where it is no address.
 */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !name.startsWith(CAMPAIGN) && !TRACKING.has(name));
  return siteHost(url) + pathname.replace(/\/$/, "") + (query.length === 0 ? "" : `?${new URLSearchParams(query)}`);
}

/** The host of an address without `www.`, which sites use with and without; null where it has none. */
export function siteHost(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  return host === "" ? null : host;
}
