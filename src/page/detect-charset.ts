import { detect } from "chardet";

/**
 * The encoding of bytes that say nothing about it, by letter statistics; null where the detector knows none.
 *
 * @param bytes the start of the page is enough; markup in it does no harm
 */
export function detectCharset(bytes: Uint8Array): string | null {
  return detect(bytes);
}
