import { dirname } from "node:path";

/** What codes of the file system and of gzip mean to someone who named a file. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file or folder"],
  ["ENOTDIR", "a part of the path is a file, wanted a folder"],
  ["EISDIR", "is a folder, wanted a file"],
  ["EEXIST", "is there already"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EFBIG", "the file would be too large"],
  ["EMFILE", "too many open files"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ELOOP", "links lead in a circle"],
  ["EBUSY", "is in use"],
  ["ETXTBSY", "is in use"],
  ["EIO", "the disk does not answer"],
  ["Z_BUF_ERROR", "breaks off inside of gzip"],
  ["Z_DATA_ERROR", "damaged gzip"],
]);

/** The code of an error of Node (`ENOENT`), or null where it has none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Why a file cannot be used, without its name: a sentence for the codes that are known, else the error's own message. */
export function fileReason(error: unknown): string {
  const known = REASONS.get(errorCode(error) ?? "");
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** True for an error of the file system or of gzip whose reason is known. */
export function hasFileReason(error: unknown): boolean {
  return REASONS.has(errorCode(error) ?? "");
}

/** The error for a file that cannot be written. It says so in a sentence, and keeps the `code` of the file system. */
export function writeError(file: string, error: unknown): Error {
  const code = errorCode(error);
  const reason = code === "ENOENT" ? `no such folder: ${dirname(file)}` : fileReason(error);
  const wrapped = new Error(`${file} cannot be written: ${reason}`, { cause: error });
  return code === null ? wrapped : Object.assign(wrapped, { code });
}
