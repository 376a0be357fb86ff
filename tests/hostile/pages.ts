/** A page that is built to hurt, of a given size; its visible text carries `MARKER` where it is said to keep it. */
export interface HostilePage {
  readonly name: string;
  /** Size given where nothing is doubled: characters, tags or records, as the builder takes it. */
  readonly size: number;
  readonly build: (size: number) => string | Uint8Array;
  /** True where a reader of the page would see `MARKER`, so that a block must hold it. */
  readonly hasMarker: boolean;
}

/** A word that stands in the visible text of the pages that have any. */
export const MARKER = "Quillfeather";

const MEGABYTE = 1 << 20;
const SENTENCE = `${MARKER} crossed the harbor at noon, and nobody on the quay looked up. `;
const P = `<p>${SENTENCE}</p>`;

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

function head(markup: string): string {
  return `<html><head>${markup}</head><body>${P}`;
}

function jsonLd(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

/** Pages whose text a reader would see. */
const VISIBLE: readonly Omit<HostilePage, "hasMarker">[] = [
  { name: "1 MB of one line", size: MEGABYTE, build: (size) => fill(SENTENCE, size) },
  { name: "1 MB of one word", size: MEGABYTE, build: (size) => SENTENCE + "x".repeat(size) },
  { name: "1 MB of short lines", size: MEGABYTE, build: (size) => SENTENCE + fill("\nab", size) },
  { name: "100,000 nested tags", size: 100_000, build: (size) => `${"<div>".repeat(size)}${P}` },
  { name: "20,000 unclosed <b><i>", size: 20_000, build: (size) => `<html><body>${P}${"<b><i>".repeat(size)}` },
  { name: "20,000 unclosed <p><b>", size: 20_000, build: (size) => `<html><body>${P}${"<p><b>x".repeat(size)}` },
  { name: "20,000 unclosed links", size: 20_000, build: (size) => `<html><body>${P}${"<a href=x>y ".repeat(size)}` },
  { name: "closing tags that close nothing", size: 100_000, build: (size) => `<body>${P}${"</div></p>".repeat(size)}` },
  {
    name: "100,000 attributes",
    size: 100_000,
    build: (size) => `<html><body><div ${Array.from({ length: size }, (_, i) => `a${i}=b`).join(" ")}>${P}</div>`,
  },
  { name: "1 MB in one attribute", size: MEGABYTE, build: (size) => `<body><div class="${fill("a b ", size)}">${P}` },
  { name: "1 MB of <", size: MEGABYTE, build: (size) => `<html><body>${P}${"<".repeat(size)}` },
  { name: "1 MB of &", size: MEGABYTE, build: (size) => `<html><body>${P}<p>${"&".repeat(size)}` },
  {
    name: "entities",
    size: MEGABYTE,
    build: (size) => `<html><body>${P}<p>${fill("&amp;&#0;&#xD800;&nbsp;&bogus;", size)}`,
  },
  { name: "1 MB in one numeric entity", size: MEGABYTE, build: (size) => `<html><body>${P}<p>&#${"9".repeat(size)};` },
  { name: "unclosed comment", size: MEGABYTE, build: (size) => `<html><body>${P}<!--${fill("- ", size)}` },
  { name: "unclosed script", size: MEGABYTE, build: (size) => `<html><body>${P}<script>${fill("</scrip ", size)}` },
  { name: "unclosed CDATA", size: MEGABYTE, build: (size) => `<html><body>${P}<![CDATA[${fill("]] ", size)}` },
  { name: "unclosed title", size: MEGABYTE, build: (size) => `<html><body>${P}<title>${fill("t ", size)}` },
  {
    name: "broken JSON-LD",
    size: MEGABYTE,
    build: (size) => `<html><body>${P}<script type="application/ld+json">${fill('{"a":[', size)}</script>`,
  },
  { name: "nested lists", size: 50_000, build: (size) => `<html><body>${P}${"<ul><li>item ".repeat(size)}` },
  { name: "nested tables", size: 20_000, build: (size) => `<html><body>${P}${"<table><tr><td>cell ".repeat(size)}` },
  { name: "nested quotes", size: 50_000, build: (size) => `<html><body>${P}${"<blockquote>said ".repeat(size)}` },
  { name: "200,000 <br>", size: 200_000, build: (size) => `<html><body>${P}${"<br>".repeat(size)}` },
  { name: "200,000 <br> amid words", size: 200_000, build: (size) => `<html><body>${P}<p>${"a<br>".repeat(size)}` },
  { name: "50,000 headings", size: 50_000, build: (size) => `<html><body>${P}${"<h1>Harbor</h1>".repeat(size)}` },
  { name: "50,000 time elements", size: 50_000, build: (size) => `<body>${P}${"<time>1 May</time>".repeat(size)}` },
  {
    name: "20,000 articles in JSON-LD",
    size: 20_000,
    build: (size) =>
      head(
        jsonLd(
          `[${fill('{"@type":"NewsArticle","headline":"Ferry runs again","author":{"name":"Ann Ek"}},', 82 * size)}{"@type":"Person"}]`,
        ),
      ),
  },
  {
    name: "1 MB of headline in JSON-LD",
    size: MEGABYTE,
    build: (size) => head(jsonLd(`{"@type":"NewsArticle","headline":"${fill("Ferry: runs | again - ", size)}"}`)),
  },
  {
    name: "JSON-LD in 50,000 brackets",
    size: 50_000,
    build: (size) => head(jsonLd(`{"@graph":${"[".repeat(size)}{"@type":"Article"}${"]".repeat(size)}}`)),
  },
  {
    name: "1 MB of title tag",
    size: MEGABYTE,
    build: (size) => head(`<title>${fill("Ferry | runs: again - ", size)}</title>`),
  },
  {
    name: "50,000 headings of one headline's parts",
    size: 50_000,
    build: (size) =>
      head("<title>Ferry: runs | again - Post</title>") + "<h1>Ferry</h1><h2>runs | again</h2>".repeat(size / 2),
  },
  {
    name: "1 MB of canonical address",
    size: MEGABYTE,
    build: (size) => head(`<link rel="canonical" href="https://fjord.example/${fill("a-b/", size)}">`),
  },
  {
    name: "50,000 meta elements",
    size: 50_000,
    build: (size) => `<head>${'<meta name="author" content="A B">'.repeat(size)}</head><body>${P}`,
  },
  { name: "dots and capitals", size: MEGABYTE, build: (size) => `${SENTENCE}\n${fill("A.A.A.", size)}` },
  { name: "quotes and brackets", size: MEGABYTE, build: (size) => `${SENTENCE}\n${fill("(\"'([“‘ ", size)}` },
  { name: "digits and commas", size: MEGABYTE, build: (size) => `${SENTENCE}\n${fill("1,2.3-", size)}` },
  { name: "spaces inside a line", size: MEGABYTE, build: (size) => `${SENTENCE}${" ".repeat(size)}end` },
  { name: "combining marks", size: MEGABYTE, build: (size) => `${SENTENCE}e${"\u0301".repeat(size)}` },
  { name: "lone surrogates", size: 100_000, build: (size) => SENTENCE + fill("a\ud800 \udc00b ", size) },
  {
    name: "object keys as words",
    size: 100_000,
    build: (size) => SENTENCE + fill("constructor __proto__ toString. ", size),
  },
];

/** A page that shows nothing, so that its scripts are read. */
function shell(script: string, attributes = ""): string {
  return `<html><body><div id="app"></div><script${attributes}>${script}</script></body></html>`;
}

/** Shells whose script holds the marked text, or hides it in something built to hurt. */
const SHELLS: readonly HostilePage[] = [
  {
    name: "1 MB of text in a script's string",
    size: MEGABYTE,
    build: (size) => shell(`x={"body":"${fill(SENTENCE, size)}"}`),
    hasMarker: true,
  },
  {
    name: "1 MB of text in articleBody that breaks off",
    size: MEGABYTE,
    build: (size) => shell(`{"articleBody":"${fill(`${SENTENCE}\\n`, size)}`, ' type="application/ld+json"'),
    hasMarker: true,
  },
  {
    name: "escapes in a script's string",
    size: MEGABYTE,
    build: (size) => shell(`x={"body":"${SENTENCE.repeat(20)}${fill("\\u003cp\\u003e\\ud800 so \\x41. ", size)}"}`),
    hasMarker: true,
  },
  {
    name: "50,000 brackets around a script's text",
    size: 50_000,
    build: (size) => shell(`x=${'[{"a":'.repeat(size)}"${SENTENCE.repeat(20)}"`),
    hasMarker: true,
  },
  {
    name: "__proto__ and constructor as names in a script",
    size: 20_000,
    build: (size) => shell(`x={"body":"${SENTENCE.repeat(20)}",${'"__proto__":{"constructor":['.repeat(size)}`),
    hasMarker: true,
  },
  {
    name: "posts in a script",
    size: 4_000,
    build: (size) => shell(`x=[${`{"title":"a","url":"b","body":"${SENTENCE.repeat(10)}"},`.repeat(size)}]`),
    hasMarker: false,
  },
  {
    name: "lists in a script",
    size: 2_000,
    build: (size) => shell(`x=[${`[[{"text":"${SENTENCE.repeat(8)}"},{"text":"${SENTENCE}"}]],`.repeat(size)}]`),
    hasMarker: true,
  },
  {
    name: "quotes, comments and backslashes in a script",
    size: MEGABYTE,
    build: (size) => shell(fill("'\\'\n/*//`\"\\", size)),
    hasMarker: false,
  },
  {
    name: "names and white space in a script",
    size: MEGABYTE,
    build: (size) => shell(`{${fill("a   b\t\n", size)}`),
    hasMarker: false,
  },
  {
    name: "scripts inside strings inside scripts",
    size: 10_000,
    build: (size) => shell(`x="${fill('{\\"a\\":[\\"{\\\\\\"b', 300)}",`.repeat(size / 10)),
    hasMarker: false,
  },
  {
    name: "20,000 scripts of markup",
    size: 20_000,
    build: (size) => `<body>${`<script type=text/template>${SENTENCE}</script>`.repeat(size)}`,
    hasMarker: false,
  },
  {
    name: "20,000 hidden parts",
    size: 20_000,
    build: (size) => `<body>${P}${`<div hidden>${SENTENCE}</div><i>x</i>`.repeat(size)}`,
    hasMarker: true,
  },
];

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const GZIP = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** The head of a binary format, then bytes without a pattern, the same on every run. */
function binary(head: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 12345;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 16;
  }
  bytes.set(head);
  return bytes;
}

/** Pages with nothing to read. */
const UNREADABLE: readonly Omit<HostilePage, "hasMarker">[] = [
  { name: "white space", size: MEGABYTE, build: (size) => fill(" \n\t\u00a0\u200b\r", size) },
  { name: "white space in tags", size: MEGABYTE, build: (size) => `<html><body>${fill("<p> \n</p>", size)}` },
  { name: "NUL characters", size: MEGABYTE, build: (size) => "\0".repeat(size) },
  { name: "PNG bytes", size: MEGABYTE, build: (size) => binary(PNG, size) },
  { name: "gzip bytes", size: MEGABYTE, build: (size) => binary(GZIP, size) },
  { name: "bytes of no format", size: MEGABYTE, build: (size) => binary(new Uint8Array(), size) },
  {
    name: "JSON",
    size: MEGABYTE,
    build: (size) => JSON.stringify({ list: Array.from({ length: size / 32 }, (_, i) => ({ i })) }),
  },
];

/** Every hostile page. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...VISIBLE.map((page) => ({ ...page, hasMarker: true })),
  ...SHELLS,
  ...UNREADABLE.map((page) => ({ ...page, hasMarker: false })),
];
