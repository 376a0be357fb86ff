import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

/** Files of the package are as small as this, in bytes: the largest holds 1,230,000 of our own. A stop-word collection that slips into the bundle has another million. */
const LARGEST_FILE = 1_300_000;

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

/** Exit code and everything that a program printed, run in the scratch project. */
function run(program: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    env: { ...process.env, npm_config_loglevel: "error" },
  });
  return { status, output: stdout + stderr };
}

const QUIET_SUCCESS = { status: 0, output: "" };

/** Type-checks `use.ts` as a user with the strictest settings would, declarations of packages included. */
function compile(module: string, moduleResolution: string) {
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  return run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "--project", "."]);
}

describe("the packed package", () => {
  test("holds the built files, the notices and no source", () => {
    const paths = package_.files.map(({ path }) => path);
    const entries = ["index", "node", "schemas", "entities", "background"].flatMap((name) =>
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
    expect(code.match(/(Aggressive|Regexp|Word)\w*Tokenizer|require\(["']natural/g)).toBeNull();
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
    expect(run(process.execPath, ["use.mjs", PAGE])).toEqual(QUIET_SUCCESS);
  });

  test("works from CommonJS", () => {
    expect(run(process.execPath, ["use.cjs", PAGE])).toEqual(QUIET_SUCCESS);
  });

  test("prints nothing when it is loaded", () => {
    const load =
      'await import("nutgraf"); await import("nutgraf/node"); await import("nutgraf/entities"); await import("nutgraf/background")';
    expect(run(process.execPath, ["--input-type=module", "-e", load])).toEqual(QUIET_SUCCESS);
  });

  test.for([
    ["node16", "node16"],
    ["esnext", "bundler"],
  ] as const)("has types that compile with module %s and moduleResolution %s", ([module, resolution]) => {
    expect(compile(module, resolution)).toEqual(QUIET_SUCCESS);
  });

  test("has a command that tells how it is used", () => {
    const { status, output } = run("npx", ["--no-install", "nutgraf", "--help"]);
    expect(output).toMatch(/^Usage: nutgraf /);
    expect(status).toBe(0);
  });

  test("has a command that splits a page", () => {
    const { output } = run("npx", ["--no-install", "nutgraf", "split", PAGE, "--format", "json"]);
    expect(z.object({ status: z.string() }).parse(JSON.parse(output)).status).toBe("ok");
  });
});
