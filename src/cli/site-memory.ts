import { stat } from "node:fs/promises";
import type { SplitOptions } from "../analyze.js";
import { pageResults } from "../node/page-results.js";
import { type PageSource, type ReadPagesOptions, readPages } from "../node/read-pages.js";
import { loadSiteMemories, saveSiteMemories, siteOf } from "../node/site-memories.js";
import type { PageInput } from "../page/types.js";
import { SiteMemory } from "../split/site-memory.js";
import { withoutLeftovers } from "./interrupt.js";
import type { Io } from "./io.js";
import { countOf } from "./layout/rows.js";
import { printable } from "./layout/text-width.js";
import { pageWork, startProgress } from "./progress.js";

/** The memories of sites that a run reads, learns and leaves behind. */
export interface RunMemory {
  /** What a page is split with: the memory of its site. */
  optionsFor(page: PageInput): Pick<SplitOptions, "siteMemory">;
  /** Writes the file, and says what it holds. */
  save(): Promise<void>;
}

/** What a run without a memory has. */
const NO_MEMORY: RunMemory = { optionsFor: () => ({}), save: async () => {} };

/**
 * The memory in a file, which need not exist yet, with the pages of the run learned, so that the results do not depend on
 * their order. Pages of standard input, and of a run that reads it, are learned as they come. Throws InvalidFileError for a file that
 * is none.
 */
export async function openRunMemory(
  file: string | undefined,
  sources: readonly PageSource[],
  reading: ReadPagesOptions,
  io: Io,
): Promise<RunMemory> {
  if (file === undefined) return NO_MEMORY;
  const memories = await loadOrStart(file);
  const isLearnedFirst = (await Promise.all(sources.map(canBeReadTwice))).every(Boolean);
  if (isLearnedFirst) await learnAll(memories, sources, reading, io);
  return {
    optionsFor: (page) => ({ siteMemory: isLearnedFirst ? memoryOf(memories, page) : learn(memories, page) }),
    async save() {
      await withoutLeftovers(() => saveSiteMemories(memories, file));
      const pages = [...memories.values()].reduce((sum, memory) => sum + memory.pages, 0);
      io.stderr.write(`${printable(file)}: holds ${countOf(pages, "article")} of ${countOf(memories.size, "site")}\n`);
    },
  };
}

async function loadOrStart(file: string): Promise<Map<string, SiteMemory>> {
  return (await stat(file).catch(() => null)) === null ? new Map() : loadSiteMemories(file);
}

/** False for streams and pipes, which are gone once they are read. */
async function canBeReadTwice(source: PageSource): Promise<boolean> {
  if (typeof source !== "string") return false;
  const info = await stat(source).catch(() => null);
  return info?.isFile() === true || info?.isDirectory() === true;
}

/** Pages that cannot be read are passed over: the run that follows says so of each. */
async function learnAll(
  memories: Map<string, SiteMemory>,
  sources: readonly PageSource[],
  reading: ReadPagesOptions,
  io: Io,
): Promise<void> {
  const progress = await startProgress(io, pageWork(sources, reading, false));
  for await (const _ of pageResults(readPages(sources, reading), (page) => learn(memories, page))) progress.step();
  progress.clear();
}

function learn(memories: Map<string, SiteMemory>, page: PageInput): SiteMemory {
  const memory = memoryOf(memories, page);
  memory.learn(page);
  return memory;
}

function memoryOf(memories: Map<string, SiteMemory>, page: PageInput): SiteMemory {
  const site = siteOf(page);
  const memory = memories.get(site) ?? new SiteMemory();
  memories.set(site, memory);
  return memory;
}
