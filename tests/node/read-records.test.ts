import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isErrorRecord } from "../../src/node/error-record.js";
import { type ReadRecordsOptions, readRecords } from "../../src/node/read-records.js";
import { collect, temporaryFolder } from "./temporary-folder.js";

/** Reads the bytes in pieces of the size given. */
function pieces(bytes: Uint8Array, size: number): Readable {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size)));
}

const read = (text: string | Uint8Array, options?: ReadRecordsOptions) =>
  collect(readRecords(pieces(Buffer.from(text), 1 << 16), options));

/** `ok:ID` or the error's code, a short account of a run. */
const outcomes = async (text: string | Uint8Array, options?: ReadRecordsOptions) =>
  (await read(text, options)).map((entry) => (isErrorRecord(entry) ? entry.error.code : `ok:${entry.id}`));

describe("readRecords", () => {
  test("gives each line's record in order, with its line number", async () => {
    expect(await read('{"id":"a","text":"one"}\n{"id":7,"html":"<p>two"}\n')).toEqual([
      { id: "a", line: 1, record: { id: "a", text: "one" } },
      { id: 7, line: 2, record: { id: 7, html: "<p>two" } },
    ]);
  });

  test("puts an error record in the place of a bad line and goes on", async () => {
    const text = '{"id":1,"text":"x"}\n{"id":2,\n[1]\n{"id":"c"}\n{"id":"d","html":5}\n"page"\n{"id":6,"text":"y"}';
    expect(await outcomes(text)).toEqual([
      "ok:1",
      "invalid-json",
      "invalid-record",
      "invalid-record",
      "invalid-record",
      "invalid-record",
      "ok:6",
    ]);
  });

  test("keeps the id of a record that is otherwise wrong, and says where and what is wrong", async () => {
    const [entry] = await read('\n{"id":"c","url":"https://example.com/"}');
    expect(entry).toEqual({
      id: "c",
      error: {
        code: "invalid-record",
        message: "line 2: found no page, wanted `html` or `text` (a URL is not fetched)",
      },
    });
  });

  test.for([
    ['{"html":"<p>","url":5}', "url: found 5, wanted a text"],
    ['{"html":["<p>"]}', "html: found an array, wanted a text"],
    ['{"id":{},"text":"x"}', "id: found an object, wanted a text or a number"],
    ['{"text":"x","tags":"a"}', 'tags: found "a", wanted a list of texts'],
    ['{"text":"x","tags":["a",1]}', "tags.1: found 1, wanted a text"],
    ['{"article":{"title":"T"}}', "article.text: found nothing, wanted a text"],
    ['{"article":"T"}', 'article: found "T", wanted an object with a text, as nutgraf analyze gives it'],
    ["[1]", "found an array, wanted an object { id?, url?, html? | text? }"],
    ['"page"', 'found "page", wanted an object { id?, url?, html? | text? }'],
    ['{"html":"<p>","text":"x"}', "found both html and text, wanted one: html, or text where there is no markup"],
    ['{"html":5,"url":6}', "html: found 5, wanted a text; url: found 6, wanted a text"],
    ['{"html":', "is not JSON: "],
  ] as const)("says of %s what was found and wanted, in words of our own", async ([line, message]) => {
    const [entry] = await read(line);
    expect(entry).toMatchObject({ error: { message: expect.stringContaining(`line 1: ${message}`) } });
    expect(JSON.stringify(entry)).not.toMatch(/invalid input|\bexpected|received/iu);
  });

  test("gives one error for HTML in the place of records", async () => {
    const html = "\n<!doctype html>\n<title>Harbor</title>\n<p>One\n<p>Two\n";
    expect(await read(html)).toMatchObject([
      { error: { code: "invalid-json", message: expect.stringContaining("line 2: looks like HTML, wanted one JSON") } },
    ]);
    expect(await read("<p>One line</p>")).toHaveLength(1);
  });

  test("goes on after a line of HTML among records", async () => {
    const text = '<html>502</html>\n{"id":1,"text":"x"}\n<p>\n<p>\n{"id":2,"text":"x"}';
    expect(await outcomes(text)).toEqual(["invalid-json", "ok:1", "invalid-json", "invalid-json", "ok:2"]);
  });

  test("takes nulls as absent and passes over keys it does not know", async () => {
    const [entry] = await read('{"id":null,"html":null,"url":null,"text":"x","__proto__":{"id":1},"constructor":2}');
    expect(entry).toMatchObject({ id: null, record: { text: "x" } });
  });

  test("reads CRLF, empty lines, a byte order mark and a last line without its end", async () => {
    expect(await outcomes('\ufeff{"id":1,"text":""}\r\n\r\n   \n\ufeff{"id":2,"text":""}')).toEqual(["ok:1", "ok:2"]);
  });

  test("replaces bytes that are not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a'), Buffer.of(0xff, 0xc3), Buffer.from('"}\n')]);
    expect(await read(bytes)).toMatchObject([{ record: { text: "a\ufffd\ufffd" } }]);
  });

  test("gives an empty input no record", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("\n\n")).toEqual([]);
  });

  test("passes over a line of 50 MB with an error record, and reads the next", async () => {
    const long = Buffer.alloc(50 * 1024 * 1024, "x");
    const text = Buffer.concat([Buffer.from('{"id":1,"text":""}\n'), long, Buffer.from('\n{"id":3,"text":""}')]);
    expect(await outcomes(text)).toEqual(["ok:1", "line-too-long", "ok:3"]);
  });

  test("holds a line to the limit to the byte", async () => {
    const line = '{"text":""}';
    expect(await outcomes(line, { maxLineBytes: line.length })).toEqual(["ok:null"]);
    expect(await outcomes(line, { maxLineBytes: line.length - 1 })).toEqual(["line-too-long"]);
  });

  test("gives the same records however the input is cut into pieces", async () => {
    const bytes = Buffer.from('{"id":1,"text":"Größe 漢字 😀"}\r\n\n{"id":2,\n{"id":3,"text":"z"}');
    const whole = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await collect(readRecords(pieces(bytes, size)))).toEqual(whole);
      }),
    );
  });

  test("reads on only as fast as records are taken", async () => {
    let asked = 0;
    async function* endless() {
      for (;;) yield Buffer.from(`{"id":${asked++},"text":"x"}\n`);
    }
    for await (const record of readRecords(endless())) if (record.id === 10) break;
    expect(asked).toBeLessThan(15);
  });

  test("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const entry of await read(bytes)) expect(entry).toHaveProperty("id");
      }),
    );
  });
});

describe("readRecords of a file", () => {
  const lines = '{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n';

  test("unpacks gzip, also of several members, whatever the name", async () => {
    const folder = temporaryFolder({ "pages.jsonl": Buffer.concat([gzipSync(lines), gzipSync(lines)]) });
    expect((await collect(readRecords(join(folder, "pages.jsonl")))).map(({ id }) => id)).toEqual([1, 2, 1, 2]);
  });

  test("ends with an error record where the file is cut off", async () => {
    const packed = gzipSync(lines.repeat(1000));
    const folder = temporaryFolder({ "pages.jsonl.gz": packed.subarray(0, packed.length - 20) });
    const records = await collect(readRecords(join(folder, "pages.jsonl.gz")));
    expect(records.at(-1)).toMatchObject({ id: null, error: { code: "unreadable" } });
    expect(records.slice(0, -1).filter(isErrorRecord)).toEqual([]);
  });

  test("gives one error record for a file that does not exist", async () => {
    const records = await collect(readRecords("no/such/file.jsonl"));
    expect(records).toEqual([{ id: null, error: { code: "unreadable", message: "no such file or folder" } }]);
  });
});
