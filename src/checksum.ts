/** The reflected polynomial of CRC-32 as in PNG, gzip and IEEE 802.3. */
const POLYNOMIAL = 0xedb88320;

/** Bytes that are read in one step. */
const STEP = 16;
const BYTES = 256;

/**
 * For each byte, what it leaves of the remainder when it stands at the end of a step, then for each when it stands one before the end, and so on.
 * Source: M. Kounavis and F. Berry, "A systematic approach to building high performance software-based CRC generators", ISCC 2005.
 */
function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * BYTES);
  for (let byte = 0; byte < BYTES; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    tables[byte] = remainder;
  }
  for (let at = BYTES; at < tables.length; at++) {
    const before = tables[at - BYTES] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

const TABLES = /* @__PURE__ */ makeTables();

/** The remainder after `STEP` bytes from `at`. */
function step(bytes: Uint8Array, at: number, remainder: number): number {
  const t = TABLES;
  const b = bytes;
  return (
    (t[0xf00 | ((b[at] ?? 0) ^ (remainder & 0xff))] ?? 0) ^
    (t[0xe00 | ((b[at + 1] ?? 0) ^ ((remainder >>> 8) & 0xff))] ?? 0) ^
    (t[0xd00 | ((b[at + 2] ?? 0) ^ ((remainder >>> 16) & 0xff))] ?? 0) ^
    (t[0xc00 | ((b[at + 3] ?? 0) ^ (remainder >>> 24))] ?? 0) ^
    (t[0xb00 | (b[at + 4] ?? 0)] ?? 0) ^
    (t[0xa00 | (b[at + 5] ?? 0)] ?? 0) ^
    (t[0x900 | (b[at + 6] ?? 0)] ?? 0) ^
    (t[0x800 | (b[at + 7] ?? 0)] ?? 0) ^
    (t[0x700 | (b[at + 8] ?? 0)] ?? 0) ^
    (t[0x600 | (b[at + 9] ?? 0)] ?? 0) ^
    (t[0x500 | (b[at + 10] ?? 0)] ?? 0) ^
    (t[0x400 | (b[at + 11] ?? 0)] ?? 0) ^
    (t[0x300 | (b[at + 12] ?? 0)] ?? 0) ^
    (t[0x200 | (b[at + 13] ?? 0)] ?? 0) ^
    (t[0x100 | (b[at + 14] ?? 0)] ?? 0) ^
    (t[b[at + 15] ?? 0] ?? 0)
  );
}

/** CRC-32 of bytes, 0 to 2^32 - 1; finds every change of up to 32 bits in a row. 0 for no bytes. */
export function checksum(bytes: Uint8Array): number {
  let remainder = -1;
  let at = 0;
  for (const end = bytes.length - STEP; at <= end; at += STEP) remainder = step(bytes, at, remainder);
  for (; at < bytes.length; at++) remainder = (TABLES[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}
