import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

/** Files of the package are as small as this, in bytes; a word list that slips into the bundle is larger. */
const LARGEST_FILE = 1_200_000;

const PAGE = resolve("fixtures/split/html-read-also/page.html");

const packed = z.array(
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string(), size: z.number() })) }),
);

const scratch = mkdtempSync(join(tmpdir(), "nutgraf-package-"));
const options: ExecFileSyncOptionsWithStringEncoding = { cwd: scratch, encoding: "utf8", stdio: "pipe" };

interface PackedFile {
  readonly path: string;
  readonly size: number;
}

function pack(): { readonly tarball: string; readonly files: readonly PackedFile[] } {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch];
  const [result] = packed.parse(JSON.parse(execFileSync("npm", args, { encoding: "utf8", stdio: "pipe" })));
  if (result === undefined) throw new Error("npm pack made nothing");
  return { tarball: join(scratch, result.filename), files: result.files };
}

const package_ = pack();

beforeAll(() => {
  cpSync("tests/package/project", scratch, { recursive: true });
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
  execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", package_.tarball], options);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function compile(module: string, moduleResolution: string): string {
  const flags = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2022",
    "--skipLibCheck",
    "false",
  ];
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const args = [tsc, ...flags, "--types", "", "--module", module, "--moduleResolution", moduleResolution, "use.ts"];
  return execFileSync(process.execPath, args, options);
}

describe("the packed package", () => {
  test("holds the built files, the notices and no source", () => {
    const paths = package_.files.map(({ path }) => path);
    const entries = ["index", "node", "schemas", "entities"].flatMap((name) =>
      ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${name}.${ending}`),
    );
    expect(paths).toEqual(
      expect.arrayContaining([...entries, "dist/cli.js", "LICENSE", "THIRD-PARTY-NOTICES.md", "README.md"]),
    );
    expect(paths.filter((path) => /^(src|tests|fixtures|training|scripts)\//.test(path))).toEqual([]);
    expect(package_.files.filter(({ size }) => size > LARGEST_FILE)).toEqual([]);
  });

  test("holds no stop-word collection or tokenizer of natural", () => {
    const code = package_.files
      .filter(({ path }) => /^dist\/.*\.c?js$/.test(path))
      .map(({ path }) => readFileSync(join(scratch, "node_modules/nutgraf", path), "utf8"))
      .join("\n");
    expect(code).not.toMatch(/stopwords-iso|aggressive_tokenizer|tokenizers\/tokenizer/);
  });

  test("brings no other package than its two dependencies and theirs", () => {
    const installed = z
      .object({ packages: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(readFileSync(join(scratch, "node_modules/.package-lock.json"), "utf8")));
    const names = Object.keys(installed.packages).map((path) => path.replace(/^node_modules\//, ""));
    expect(names.filter((name) => name === "natural" || name.startsWith("htmlparser2"))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["compromise", "nutgraf", "zod"]));
  });

  test("works from an ES module", () => {
    execFileSync(process.execPath, ["use.mjs", PAGE], options);
  });

  test("works from CommonJS", () => {
    execFileSync(process.execPath, ["use.cjs", PAGE], options);
  });

  test("prints nothing when it is loaded", () => {
    const load = 'await import("nutgraf"); await import("nutgraf/node"); await import("nutgraf/entities")';
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", load], options)).toBe("");
  });

  test.for([
    ["node16", "node16"],
    ["esnext", "bundler"],
  ] as const)("has types that compile with module %s and moduleResolution %s", ([module, resolution]) => {
    expect(compile(module, resolution)).toBe("");
  });

  test("has a command that tells how it is used", () => {
    expect(execFileSync("npx", ["--no-install", "nutgraf", "--help"], options)).toMatch(/nutgraf (analyze|split)/);
    expect(existsSync(join(scratch, "node_modules/.bin/nutgraf"))).toBe(true);
  });

  test("has a command that splits a page", () => {
    const out = execFileSync("npx", ["--no-install", "nutgraf", "split", PAGE, "--format", "json"], options);
    expect(z.object({ status: z.string() }).parse(JSON.parse(out)).status).toBe("ok");
  });
});
