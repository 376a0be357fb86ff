type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** True where the machine keeps the low byte of a number first, as nearly all do. */
const IS_LITTLE_ENDIAN = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ Uint16Array.of(1).buffer)[0] === 1;

/** The bytes of each number in the opposite order. */
function reversed(bytes: Uint8Array, bytesOfNumber: number): Uint8Array {
  const copy = bytes.slice();
  for (let start = 0; start < copy.length; start += bytesOfNumber)
    copy.subarray(start, start + bytesOfNumber).reverse();
  return copy;
}

/** Numbers as bytes, the low byte of each first. Shares their memory where the machine keeps them so. */
export function toBytes(numbers: Numbers): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return IS_LITTLE_ENDIAN ? bytes : reversed(bytes, numbers.BYTES_PER_ELEMENT);
}

/** A copy of bytes in memory of its own, as the machine keeps numbers of so many bytes; null where they are not whole numbers. */
function numberBuffer(bytes: Uint8Array, bytesOfNumber: number): ArrayBuffer | null {
  if (bytes.length % bytesOfNumber !== 0) return null;
  const copy = new Uint8Array(bytes.length);
  copy.set(IS_LITTLE_ENDIAN ? bytes : reversed(bytes, bytesOfNumber));
  return copy.buffer;
}

/** The numbers that `toBytes` gave; null where the bytes are no whole number of them. */
export function toUint32(bytes: Uint8Array): Uint32Array | null {
  const buffer = numberBuffer(bytes, Uint32Array.BYTES_PER_ELEMENT);
  return buffer && new Uint32Array(buffer);
}
export function toFloat64(bytes: Uint8Array): Float64Array | null {
  const buffer = numberBuffer(bytes, Float64Array.BYTES_PER_ELEMENT);
  return buffer && new Float64Array(buffer);
}
