import { build, type Metafile, type Plugin } from "esbuild";

/** What can be imported from the package, by the name of the file in `dist`. */
export const LIBRARY_ENTRIES = {
  index: "src/index.ts",
  node: "src/node/index.ts",
  schemas: "src/schemas.ts",
  entities: "src/entities.ts",
  background: "src/background.ts",
};

/** Everything that is built: the library and the command. */
export const ENTRIES = { ...LIBRARY_ENTRIES, cli: "src/cli/main.ts" };

/** Packages that become part of our files, so that who installs us does not install them. */
export const BUNDLED = ["htmlparser2", "entities", "natural", "stopword", "chardet", "dale-chall", "spache"];

/** Packages that are installed beside us. */
export const EXTERNAL = ["compromise", "zod"];

/** Files of bundled packages that ours never reach: they get an empty module in their place. */
const UNUSED = [
  // natural's stemmers load stop-word lists (one of 1 MB) and tokenizers for a method we never call.
  { importer: /natural[\\/]lib/, path: /^(stopwords-iso$|\.\.\/util\/stopwords|\.\.\/tokenizers\/)/ },
  // chardet can read files with `fs`, which browsers lack.
  { importer: /chardet[\\/]lib/, path: /^\.\/fs\/node$/ },
];

/** Leaves the unused files out of the bundle. */
export const leaveOutUnused: Plugin = {
  name: "leave-out-unused",
  setup(build) {
    build.onResolve({ filter: /^\.|^stopwords-iso$/ }, ({ path, importer }) =>
      UNUSED.some((unused) => unused.importer.test(importer) && unused.path.test(path))
        ? { path, namespace: "unused" }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = function () {}" }));
  },
};

/** esbuild's account of our entries bundled as in the package: which files went in, and what is left to import. */
export async function inspectBundle(entries: Readonly<Record<string, string>>): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: entries,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: [...EXTERNAL, "node:*"],
    plugins: [leaveOutUnused],
    metafile: true,
    write: false,
    outdir: "dist",
    logLevel: "error",
  });
  return metafile;
}
