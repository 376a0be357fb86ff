import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";

/**
 * natural's stemmers load stop-word lists (one of 1 MB) and tokenizers for a method we never call. The bundle
 * gets an empty module in their place.
 */
const leanStemmers: Plugin = {
  name: "lean-stemmers",
  setup(build) {
    build.onResolve({ filter: /^(stopwords-iso$|\.\.\/util\/stopwords|\.\.\/tokenizers\/)/ }, (args) =>
      /natural[\\/]lib/.test(args.importer) ? { path: args.path, namespace: "unused" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = function () {}" }));
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node/index.ts",
    schemas: "src/schemas.ts",
    entities: "src/entities.ts",
    cli: "src/cli/main.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  sourcemap: false,
  splitting: true,
  treeshake: true,
  noExternal: ["htmlparser2", "entities", "natural", "stopword", "chardet"],
  external: ["compromise", "zod"],
  esbuildPlugins: [leanStemmers],
});
