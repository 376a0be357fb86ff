import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type AnalysisOf, analyzePage } from "../../src/index.js";

const CASES = "fixtures/split";

const expectedSchema = z.strictObject({
  status: z.enum(["ok", "empty", "not-text", "no-article", "consent-wall"]),
  title: z.string().nullable(),
  body: z.array(z.string()),
  byline: z.array(z.string()).optional(),
  published: z.string().nullable().optional(),
  siteName: z.string().nullable().optional(),
  language: z.string().nullable().optional(),
  /** Role of the first block that starts with each key. */
  roles: z.record(z.string(), z.string()).optional(),
});

/** What a careful reader says about a page; what is left out is not judged. */
export type Expected = z.infer<typeof expectedSchema>;

const aboutSchema = z.looseObject({
  url: z.string().optional(),
  knownMisses: z.record(z.string(), z.string()).optional(),
});

export interface SplitCase {
  readonly name: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
  readonly url: string | null;
  /** Judged fields that we get wrong, with the reason: `title`, `body`, `roles/PREFIX`, ... */
  readonly knownMisses: Readonly<Record<string, string>>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** One case of fixtures/split. Throws where a file of it is missing. */
export function loadCase(name: string): SplitCase {
  const folder = join(CASES, name);
  const isHtml = existsSync(join(folder, "page.html"));
  const bytes = new Uint8Array(readFileSync(join(folder, isHtml ? "page.html" : "page.txt")));
  const { url = null, knownMisses = {} } = aboutSchema.parse(readJson(join(folder, "about.json")));
  return { name, folder, bytes, isHtml, url, knownMisses };
}

/** All cases of fixtures/split, by name. */
export function loadCases(): SplitCase[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadCase(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The judged answer of a case. Throws where it is missing or has a field that is not known. */
export function readExpected({ folder }: SplitCase): Expected {
  return expectedSchema.parse(readJson(join(folder, "expected.json")));
}

/** Our analysis of a case's page, as bytes, with its URL where the case has one. */
export function analyzeCase({ bytes, isHtml, url }: SplitCase): AnalysisOf<"article"> {
  const address = url === null ? {} : { url };
  return analyzePage(isHtml ? { html: bytes, ...address } : { text: bytes, ...address }, { parts: ["article"] });
}

/** Our answer in the shape of `expected`: only the fields and the role keys that it has. */
export function answerLike(expected: Expected, { status, article, blocks, language }: AnalysisOf<"article">): Expected {
  const all: Required<Expected> = {
    status,
    title: article.title,
    body: blocks.filter(({ isBody }) => isBody).map(({ text }) => text),
    byline: [...article.byline],
    published: article.published,
    siteName: article.siteName,
    language,
    roles: Object.fromEntries(
      Object.keys(expected.roles ?? {}).map((prefix) => [
        prefix,
        blocks.find(({ text }) => text.startsWith(prefix))?.role ?? "no such block",
      ]),
    ),
  };
  return expectedSchema.parse(Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)));
}

/** The fields of an answer one by one, each role under `roles/PREFIX`. */
export function fieldsOf({ roles = {}, ...fields }: Expected): Readonly<Record<string, unknown>> {
  return { ...fields, ...Object.fromEntries(Object.entries(roles).map(([prefix, role]) => [`roles/${prefix}`, role])) };
}
