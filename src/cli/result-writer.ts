import { isErrorRecord } from "../node/error-record.js";
import type { WithId } from "../node/page-results.js";
import type { ErrorRecord } from "../node/types.js";
import type { Status } from "../split/types.js";
import type { Output } from "./io.js";
import type { Style } from "./layout/style.js";
import { printable } from "./layout/text-width.js";
import type { Sink } from "./sink.js";

/** Formats that can be asked for. `layout`, for reading at a terminal, is only ever the default. */
export const FORMATS = ["json", "jsonl", "text", "markdown"] as const;
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
  write(result: WithId<Result> | ErrorRecord): Promise<void>;
  /** Writes what has to stand after the last result. */
  close(): Promise<void>;
}

/** Writes results in one format to a sink. Errors go among the results in the JSON formats of several, else to standard error. */
export function resultWriter<Result extends PageResult>(
  sink: Sink,
  stderr: Output,
  writing: Writing<Result>,
): ResultWriter<Result> {
  const isArray = writing.format === "json" && !writing.isOnePage;
  const keepsErrors = writing.format === "jsonl" || isArray;
  let written = 0;
  return {
    async write(result) {
      if (isErrorRecord(result) && !keepsErrors) {
        stderr.write(`nutgraf: ${printable(result.error.message)}\n`);
        return;
      }
      const reason = isErrorRecord(result) ? null : reasonOfNoText(result, writing);
      if (reason !== null) stderr.write(`nutgraf: ${printable(reason)}\n`);
      const item = isArray ? (written === 0 ? "[\n" : ",\n") + JSON.stringify(result) : render(result, writing);
      written++;
      await sink.write(item);
    },
    async close() {
      if (isArray) await sink.write(written === 0 ? "[]\n" : "\n]\n");
    },
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

function render<Result extends PageResult>(result: WithId<Result> | ErrorRecord, writing: Writing<Result>): string {
  const { format, views, style } = writing;
  if (isErrorRecord(result) || format === "jsonl") return `${JSON.stringify(result)}\n`;
  if (format === "json" || views === null) return `${JSON.stringify(withoutId(result), null, 2)}\n`;
  if (format === "layout")
    return writing.isOnePage ? views.layout(result, style) : layoutOneOfSeveral(result, views, style);
  const content = views[format](result).trimEnd();
  const text = content === "" ? "" : `${content}\n`;
  const shown = writing.isTerminal ? printable(text) : text;
  return writing.isOnePage ? shown : `==> ${printable(String(result.id))} <==\n${shown}\n`;
}

function layoutOneOfSeveral<Result>(result: WithId<Result>, views: Views<Result>, style: Style): string {
  const rule = style.dim("─".repeat(style.width));
  return `${rule}\n${style.dim(printable(String(result.id)))}\n\n${views.layout(result, style)}\n`;
}

function withoutId<Result extends PageResult>(result: WithId<Result>): Omit<WithId<Result>, "id"> {
  const { id, ...rest } = result;
  return rest;
}
