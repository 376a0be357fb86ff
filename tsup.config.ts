import { defineConfig } from "tsup";
import { BUNDLED, ENTRIES, EXTERNAL, leanStemmers } from "./scripts/bundle.js";

export default defineConfig({
  entry: ENTRIES,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  sourcemap: false,
  splitting: true,
  treeshake: true,
  noExternal: BUNDLED,
  external: EXTERNAL,
  esbuildPlugins: [leanStemmers],
});
