import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "../src/checksum.js";

/** CRC-32 bit by bit, as its definition reads. */
function slowChecksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return ~remainder >>> 0;
}

test("checksum is CRC-32: its published check value is 0xcbf43926", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array(0))).toBe(0);
});

test("checksum is that of its definition for bytes of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(checksum(bytes)).toBe(slowChecksum(bytes));
    }),
  );
});
