import { readFile } from "node:fs/promises";
import { parseBlocks } from "../blocks/parse-blocks.js";
import { InvalidFileError } from "../errors.js";
import { readPage } from "../page/read-page.js";
import type { PageInput } from "../page/types.js";
import { siteHost } from "../split/page-address.js";
import type { SiteMemory } from "../split/site-memory.js";
import { fileReason } from "./file-errors.js";
import { readSites, writeSites } from "./site-memories-file.js";
import { writeWholeFile } from "./write-whole-file.js";

/** The site of pages that do not say which they are of. */
const NAMELESS = "";

/**
 * The site of a page: the host of its URL, else of the canonical URL that the page states, without `www.`; an empty text where
 * there is neither. Pages without a site are one site together, which does no harm where they are of several: what repeats over
 * different sites is boilerplate all the more.
 */
export function siteOf(page: PageInput): string {
  const url = typeof page === "string" || page instanceof Uint8Array ? undefined : page.url;
  const host = url === undefined ? null : siteHost(url);
  if (host !== null) return host;
  const { canonicalUrl } = parseBlocks(readPage(page)).signals;
  return (canonicalUrl === null ? null : siteHost(canonicalUrl)) ?? NAMELESS;
}

/**
 * The memories of sites, by host, that `saveSiteMemories` wrote. Throws `InvalidFileError` that names the file where it cannot be
 * read, is damaged, or was made by another format version.
 */
export async function loadSiteMemories(file: string): Promise<Map<string, SiteMemory>> {
  const fail = (message: string) => new InvalidFileError(`site memory ${file}`, [{ path: "", message }]);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fail(fileReason(error));
  });
  try {
    return readSites(bytes);
  } catch (error) {
    if (error instanceof InvalidFileError) throw new InvalidFileError(`site memory ${file}`, error.issues);
    throw error;
  }
}

/**
 * Writes memories of sites, by host, to a file, for `loadSiteMemories`: whole or not at all, as `saveCorpus` does. Equal memories give equal
 * bytes. Throws an Error that names the file and says why it cannot be written, with the `code` of the file system.
 */
export async function saveSiteMemories(memories: ReadonlyMap<string, SiteMemory>, file: string): Promise<void> {
  await writeWholeFile(file, writeSites(memories));
}
