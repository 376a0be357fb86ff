import { isErrorRecord } from "../node/error-record.js";
import type { WithId } from "../node/page-results.js";
import type { ErrorRecord } from "../node/types.js";
import type { HtmlDocument } from "../report/document.js";
import type { Status } from "../split/types.js";
import type { Output } from "./io.js";
import type { Style } from "./layout/style.js";
import { printable } from "./layout/text-width.js";
import type { ResultFolder } from "./result-folder.js";
import type { Sink } from "./sink.js";

/** Formats that can be asked for. `layout`, for reading at a terminal, is only ever the default. */
export const FORMATS = ["json", "jsonl", "text", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number] | "layout";

/** What every result says of its page. */
export interface PageResult {
  readonly status: Status;
}

/** A result in the formats that are not JSON. */
export interface Views<Result> {
  layout(result: Result, style: Style): string;
  text(result: Result): string;
  markdown(result: Result): string;
  /** Null where there is no page for reading. */
  readonly html: HtmlDocument<WithId<Result> | ErrorRecord> | null;
}

export interface Writing<Result> {
  readonly format: Format;
  /** One page in, one result out: plain JSON without an id, and no heading over text. */
  readonly isOnePage: boolean;
  /** Null where the format is one of JSON. */
  readonly views: Views<Result> | null;
  readonly style: Style;
  /** True where the results go to a terminal, which must not obey what a page holds. */
  readonly isTerminal: boolean;
}

export interface ResultWriter<Result> {
  /** @param name below a folder of results; empty for an error */
  write(result: WithId<Result> | ErrorRecord, name: readonly string[]): Promise<void>;
  /** Writes what has to stand after the last result. */
  close(): Promise<void>;
}

/**
 * Writes results in one format to a sink. Errors go among the results in HTML and in the JSON formats of several, and to
 * standard error in all but these of JSON.
 */
export function resultWriter<Result extends PageResult>(
  sink: Sink,
  stderr: Output,
  writing: Writing<Result>,
): ResultWriter<Result> {
  const frame = frameOf(writing);
  const isSilent = writing.format === "jsonl" || (writing.format === "json" && !writing.isOnePage);
  let written = 0;
  return {
    async write(result) {
      const message = isErrorRecord(result) ? result.error.message : reasonOfNoText(result, writing);
      if (message !== null && !isSilent) stderr.write(`nutgraf: ${printable(message)}\n`);
      if (isErrorRecord(result) && !isSilent && writing.format !== "html") return;
      await sink.write(frame.before(written) + render(result, writing, ++written));
    },
    async close() {
      await sink.write(frame.end(written));
    },
  };
}

const ENDINGS = Object.freeze({ json: ".json", text: ".txt", markdown: ".md", html: ".html" });

/** Formats of one file a page. */
export type FileFormat = keyof typeof ENDINGS;

/** True for a format that one file a page can have: JSON Lines are for several. */
export function isFileFormat(format: Format): format is FileFormat {
  return format in ENDINGS;
}

/**
 * Writes each result into a file of its own. Its id stands in JSON, since the name of the file may differ from it. Errors have no file
 * and go to standard error.
 */
export function folderWriter<Result extends PageResult>(
  folder: ResultFolder,
  stderr: Output,
  writing: Writing<Result> & { readonly format: FileFormat },
): ResultWriter<Result> {
  const { format, views } = writing;
  const frame = frameOf({ ...writing, isOnePage: true });
  return {
    async write(result, name) {
      const message = isErrorRecord(result) ? result.error.message : reasonOfNoText(result, writing);
      if (message !== null) stderr.write(`nutgraf: ${printable(message)}\n`);
      if (isErrorRecord(result)) return;
      const isData = format === "json" || views === null;
      const content = isData
        ? `${JSON.stringify(result, null, 2)}\n`
        : frame.before(0) + render(result, { ...writing, isOnePage: true }, 1) + frame.end(1);
      await folder.write(name, ENDINGS[format], content);
    },
    async close() {},
  };
}

/** What stands around results. */
interface Frame {
  /** Before a result that has so many before it. */
  before(written: number): string;
  /** Behind all of them. */
  end(written: number): string;
}

function frameOf<Result>({ format, isOnePage, views }: Writing<Result>): Frame {
  if (format === "json" && !isOnePage)
    return {
      before: (written) => (written === 0 ? "[\n" : ",\n"),
      end: (written) => (written === 0 ? "[]\n" : "\n]\n"),
    };
  const html = views?.html ?? null;
  if (format !== "html" || html === null) return { before: () => "", end: () => "" };
  const start = () => html.start(isOnePage);
  return {
    before: (written) => (written === 0 ? start() : ""),
    end: (written) => (written === 0 ? start() : "") + html.end(written),
  };
}

/** Why a result has no text; null where it has, and in formats that say so themselves. */
function reasonOfNoText<Result extends PageResult>(
  { id, status }: WithId<Result>,
  { format }: Writing<Result>,
): string | null {
  const isSilent = format === "text" || format === "markdown";
  return isSilent && status !== "ok" ? `${id}: no article (${status})` : null;
}

function render<Result extends PageResult>(
  result: WithId<Result> | ErrorRecord,
  writing: Writing<Result>,
  number: number,
): string {
  const { format, isOnePage, views } = writing;
  const html = views?.html ?? null;
  if (format === "html" && html !== null) return safe(html.page(result, number, isOnePage), writing);
  if (format === "json" && !isOnePage) return JSON.stringify(result);
  if (isErrorRecord(result) || format === "jsonl") return `${JSON.stringify(result)}\n`;
  if (format === "json" || format === "html" || views === null)
    return `${JSON.stringify(withoutId(result), null, 2)}\n`;
  return renderText(result, format, views, writing);
}

function renderText<Result extends PageResult>(
  result: WithId<Result>,
  format: "layout" | "text" | "markdown",
  views: Views<Result>,
  writing: Writing<Result>,
): string {
  const { isOnePage, style } = writing;
  if (format === "layout") return isOnePage ? views.layout(result, style) : layoutOneOfSeveral(result, views, style);
  const content = views[format](result).trimEnd();
  const shown = safe(content === "" ? "" : `${content}\n`, writing);
  return isOnePage ? shown : `==> ${printable(String(result.id))} <==\n${shown}\n`;
}

/** Text as it may go where results go. */
function safe<Result>(text: string, { isTerminal }: Writing<Result>): string {
  return isTerminal ? printable(text) : text;
}

function layoutOneOfSeveral<Result>(result: WithId<Result>, views: Views<Result>, style: Style): string {
  const rule = style.dim("─".repeat(style.width));
  return `${rule}\n${style.dim(printable(String(result.id)))}\n\n${views.layout(result, style)}\n`;
}

function withoutId<Result extends PageResult>(result: WithId<Result>): Omit<WithId<Result>, "id"> {
  const { id, ...rest } = result;
  return rest;
}
