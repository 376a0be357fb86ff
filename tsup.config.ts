import { defineConfig } from "tsup";
import { BUNDLED, ENTRIES, EXTERNAL, LIBRARY_ENTRIES, leaveOutUnused } from "./scripts/bundle.js";

export default defineConfig({
  entry: ENTRIES,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  removeNodeProtocol: false,
  dts: { entry: LIBRARY_ENTRIES },
  clean: true,
  sourcemap: false,
  splitting: true,
  treeshake: true,
  noExternal: BUNDLED,
  external: [...EXTERNAL, /^node:/],
  esbuildPlugins: [leaveOutUnused],
  esbuildOptions(options) {
    options.charset = "utf8"; // word lists of Cyrillic and other letters in a third of the bytes
  },
});
