import { describe, expect, test } from "vitest";
import { readPage } from "../../src/page/read-page.js";
import { encoderFor, encodeUtf16, joinBytes } from "../oracles/encode.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const GERMAN = "<p>Die Fähre fährt nicht, sagte die Behörde. „Wir müssen warten“ – so heißt es überall für lange.</p>";
const RUSSIAN = "<p>Паром в гавани не будет ходить всю зиму, сообщила в понедельник администрация острова.</p>";
const JAPANESE =
  "<p>港の渡し船は冬のあいだ動かないと、島の役場が月曜日に発表した。乗客は隣の町まで歩くことになる。</p>";
const KOREAN = "<p>항구의 나룻배는 겨울 동안 운항하지 않는다고 섬 사무소가 월요일에 밝혔다. 승객들은 걸어야 한다.</p>";
const CHINESE = "<p>岛上的办公室星期一说，港口的渡船整个冬天都不会开。乘客必须走到邻近的镇上去坐车。</p>";

const LEGACY = [
  ["windows-1252", GERMAN],
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN],
  ["shift_jis", JAPANESE],
  ["euc-kr", KOREAN],
  ["gb18030", CHINESE],
] as const;

function read(html: Uint8Array, encoding?: string): { readonly source: string; readonly encoding: string } {
  const page = readPage({ html }, { encoding });
  return { source: page.source, encoding: page.encoding };
}

describe.each(LEGACY)("a page in %s", (encoding, text) => {
  const bytes = encoderFor(encoding)(text);

  test("is recognized without a declaration", () => {
    expect(read(bytes)).toEqual({ source: text, encoding });
  });

  test("is read as the caller says", () => {
    expect(read(bytes, encoding.toUpperCase())).toEqual({ source: text, encoding });
  });

  test("is read as its meta element says", () => {
    const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`;
    expect(read(joinBytes(utf8(meta), bytes))).toEqual({ source: meta + text, encoding });
  });

  test("is read as its XML declaration says", () => {
    const declaration = `<?xml version="1.0" encoding='${encoding}'?>`;
    expect(read(joinBytes(utf8(declaration), bytes))).toEqual({ source: declaration + text, encoding });
  });
});

describe("the encoding of a page", () => {
  test("the windows-1252 bytes 0x80 to 0x9F are quotes, dashes and letters", () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(read(bytes, "iso-8859-1").source.replace(/[\u0080-\u009f]/gu, "")).toBe("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
  });

  test.each([
    ["utf-16le", encodeUtf16(RUSSIAN, false)],
    ["utf-16be", encodeUtf16(RUSSIAN, true)],
    ["utf-8", utf8(`\ufeff${RUSSIAN}`)],
  ])("a byte order mark of %s wins over the caller's word and is no text", (encoding, bytes) => {
    expect(read(bytes, "windows-1252")).toEqual({ source: RUSSIAN, encoding });
  });

  test("the caller's word wins over the meta element", () => {
    const text = "<meta charset=koi8-r><p>Fähre</p>";
    expect(read(encoderFor("windows-1252")(text), "windows-1252")).toEqual({ source: text, encoding: "windows-1252" });
  });

  test("a label that no decoder knows is passed over", () => {
    expect(read(utf8(GERMAN), "no-such-encoding")).toEqual({ source: GERMAN, encoding: "utf-8" });
    const declared = `<meta charset=no-such-encoding>${GERMAN}`;
    expect(read(utf8(declared))).toEqual({ source: declared, encoding: "utf-8" });
  });

  test.each(["iso-8859-1", "shift_jis", "utf-16"])("UTF-8 is read as UTF-8 though its meta element says %s", (lie) => {
    const text = `<meta charset="${lie}">${GERMAN}`;
    expect(read(utf8(text))).toEqual({ source: text, encoding: "utf-8" });
  });

  test("windows-1252 is read as windows-1252 though its meta element says UTF-8", () => {
    const text = `<meta charset=utf-8>${GERMAN}`;
    expect(read(encoderFor("windows-1252")(text))).toEqual({ source: text, encoding: "windows-1252" });
  });

  test.each([GERMAN, `<meta charset=utf-8>${GERMAN}`])(
    "one broken byte does not spoil the UTF-8 around it: %s",
    (text) => {
      expect(read(joinBytes(utf8(text), Uint8Array.of(0xe9), utf8("end")))).toEqual({
        source: `${text}\ufffdend`,
        encoding: "utf-8",
      });
    },
  );

  test("escape sequences of iso-2022-jp are read where the page declares it", () => {
    const meta = "<meta charset=iso-2022-jp>";
    const harbor = Uint8Array.of(0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42);
    expect(read(joinBytes(utf8(meta), harbor))).toEqual({ source: `${meta}港`, encoding: "iso-2022-jp" });
  });

  test("a string needs no decoding", () => {
    expect(readPage({ html: GERMAN }).encoding).toBe("utf-16");
  });

  test("plain ASCII and no bytes at all are UTF-8", () => {
    expect(read(utf8("<p>ferry</p>")).encoding).toBe("utf-8");
    expect(read(new Uint8Array())).toEqual({ source: "", encoding: "utf-8" });
  });
});
