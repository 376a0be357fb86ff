import { createRequire } from "node:module";

/** The version of the package, as its package.json says; it is found by the package's own name, from src and dist alike. */
export function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("nutgraf/package.json");
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}
