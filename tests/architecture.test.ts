import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectBundle } from "../scripts/bundle.js";

/** Folders of src from the first stage to the last; a file imports from its own or from an earlier one. */
const FOLDERS = [
  "text",
  "page",
  "blocks",
  "title",
  "split",
  "article",
  "analysis",
  "corpus",
  "related",
  "",
  "node",
  "report",
  "cli",
];

/** Folders that run on Node only. */
const NODE_ONLY: ReadonlySet<string> = new Set(["node", "cli"]);

/** May be imported by every folder. */
const EVERYWHERE: ReadonlySet<string> = new Set(["checksum.ts", "errors.ts", "validation.ts"]);

/** Where unknown data enters, and so where zod checks it. */
const ZOD_FILES: ReadonlySet<string> = new Set([
  "page/check-page.ts",
  "graph-schemas.ts",
  "corpus/document.ts",
  "corpus/options.ts",
  "corpus/section-file.ts",
  "corpus/snapshot.ts",
  "validation.ts",
  "page-options.ts",
  "related/options.ts",
  "record-schemas.ts",
  "rule-options.ts",
  "schema-parts.ts",
  "schemas.ts",
  "store-options.ts",
  "story-schemas.ts",
  "text-options.ts",
]);

const MOST_LINES = 300;

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Import statements at the head of a line, re-exports, and dynamic imports. */
const IMPORT = /^(?:import|export)\b[^"';=]*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

const files: readonly SourceFile[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(join("src", path), "utf8");
    return { path, folder: folderOf(path), text, imports: importsOf(text) };
  });

/** Every import in src as `file imports target`, the target relative to src, or a package. */
const edges = files.flatMap(({ path, folder, imports }) =>
  imports.map((specifier) => ({
    path,
    folder,
    isOurs: specifier.startsWith("."),
    target: specifier.startsWith(".")
      ? posix.normalize(posix.join(dirname(path), specifier)).replace(/\.js$/, ".ts")
      : specifier,
  })),
);

const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
const isBuiltin = (specifier: string) => specifier.startsWith("node:") || builtinModules.includes(packageOf(specifier));
const say = ({ path, target }: { readonly path: string; readonly target: string }) => `${path} imports ${target}`;

describe("source tree", () => {
  test("has no folder but the stages", () => {
    expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
  });

  test("a file imports from its own folder or an earlier one", () => {
    const later = edges.filter(
      ({ folder, isOurs, target }) =>
        isOurs &&
        !EVERYWHERE.has(target) &&
        (target.startsWith("..") || FOLDERS.indexOf(folderOf(target)) > FOLDERS.indexOf(folder)),
    );
    expect(later.map(say)).toEqual([]);
  });

  test("relative imports end in .js", () => {
    const imports = files.flatMap(({ path, imports }) => imports.map((target) => ({ path, target })));
    expect(imports.filter(({ target }) => target.startsWith(".") && !target.endsWith(".js")).map(say)).toEqual([]);
  });

  test("each package is imported by one file", () => {
    const importers = new Map<string, Set<string>>();
    for (const { path, isOurs, target } of edges) {
      if (isOurs || isBuiltin(target) || packageOf(target) === "zod") continue;
      importers.set(packageOf(target), (importers.get(packageOf(target)) ?? new Set()).add(path));
    }
    expect([...importers].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths])).toEqual([]);
  });

  test("zod is imported only where unknown data enters", () => {
    const imports = edges.filter(({ path, target }) => packageOf(target) === "zod" && !ZOD_FILES.has(path));
    expect(imports.map(say)).toEqual([]);
  });

  test("a file has at most 300 lines, lists and weights apart", () => {
    const long = files.filter(({ text }) => text.split("\n").length > MOST_LINES + 1).map(({ path }) => path);
    expect(long.filter((path) => !/-(list|weights)\.ts$/.test(path))).toEqual([]);
  });

  test("has no folder of mixed helpers", () => {
    expect(files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(path))).toEqual([]);
  });
});

describe("core", () => {
  test("imports no Node built-in", () => {
    const imports = edges.filter(({ folder, target }) => !NODE_ONLY.has(folder) && isBuiltin(target));
    expect(imports.map(say)).toEqual([]);
  });

  test("needs no Node built-in through its packages either", async () => {
    const { outputs } = await inspectBundle({
      index: "src/index.ts",
      schemas: "src/schemas.ts",
      entities: "src/entities.ts",
      background: "src/background.ts",
    });
    const left = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    expect([...new Set(left.map(({ path }) => packageOf(path)))].sort()).toEqual(["compromise", "zod"]);
  });

  test("uses no global that only Node has", () => {
    const pattern = /(?<![.\w"'])(process|Buffer|__dirname|__filename|require|setImmediate)\b(?=[.([])/;
    const core = files.filter(({ folder, path }) => !NODE_ONLY.has(folder) && !path.endsWith(".d.ts"));
    const uses = core.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, i) => {
        const isComment = /^\s*(\*|\/\/|\/\*)/.test(line);
        return !isComment && pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [];
      }),
    );
    expect(uses).toEqual([]);
  });
});
