/** Encodes text in a legacy encoding by trying every byte sequence of up to two bytes against the platform's decoder. */
export function encoderFor(encoding: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    const text = decodeStrict(encoding, bytes);
    if ([...text].length === 1 && !bytesOf.has(text)) bytesOf.set(text, bytes);
  };
  for (let lead = 0; lead < 0x100; lead++) learn([lead]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const bytes = bytesOf.get(character);
        if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
        return bytes;
      }),
    );
}

/** Empty where the bytes are wrong or not complete. A stream, because a one-shot decoder of Node 20 errs on 0x80 to 0x9F. */
function decodeStrict(encoding: string, bytes: readonly number[]): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes), { stream: true });
  } catch {
    return "";
  }
}

/** UTF-16 with its byte order mark. */
export function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (_, i) => `\ufeff${text}`.charCodeAt(i));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit, !isBigEndian);
  return new Uint8Array(view.buffer);
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
