import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import type { PageInput } from "../../src/page/types.js";

/** A labelled page, as far as training reads it. */
export interface Gold {
  readonly id: string;
  readonly url?: string;
  readonly lang?: string;
  readonly html?: string;
  readonly text?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly lines?: readonly { readonly text: string; readonly label: string }[];
}

/** The sets that weights are fitted on, as task and name. */
export const SETS = [
  ["article", "fundus-parsers"],
  ["article", "wcxb-dev-article"],
  ["article", "trafilatura-snippets"],
  ["lines", "fundus-parsers"],
  ["lines", "wcxb-dev-article"],
  ["lines", "fundus-parsers-sentences"],
  ["lines", "wcxb-dev-article-sentences"],
] as const;

/** The set whose pages are flattened as well, so that the text model learns from what the HTML model says of them. */
export const FLATTENED = ["article", "trafilatura-snippets"] as const;

/** The sets whose pages stand a second time with less around the article. */
export const TRIMMED = [
  ["lines", "fundus-parsers"],
  ["lines", "wcxb-dev-article"],
] as const;

/** The pages of a set under `folder/data/TASK/NAME.jsonl.gz`. */
export function readSet(folder: string, task: string, name: string): Gold[] {
  const bytes = fs.readFileSync(path.join(folder, "data", task, `${name}.jsonl.gz`));
  const lines = zlib.gunzipSync(bytes).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line): Gold => JSON.parse(line));
}

/** What `splitPage` is given for a labelled page: its HTML, or its lines as flattened text. */
export function inputOf({ html, lines = [], url }: Gold): PageInput {
  const address = url === undefined ? {} : { url };
  return html === undefined ? { text: lines.map(({ text }) => text).join("\n"), ...address } : { html, ...address };
}

/** The host that decides a page's fold; a page without an address is a site of its own. */
export function hostOf({ url = "", id }: Gold, name: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : `${name}-${id}`;
}

/** Where each line starts in the flattened text. */
export function lineStarts({ lines = [] }: Gold): number[] {
  let at = 0;
  return lines.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}
