/**
 * `npm run lock`: adds to package-lock.json the packages for other platforms that a registry mirror did not offer. Tools such
 * as esbuild and rollup name one binary package a platform as optional; `npm ci` refuses a lock file that lacks any of
 * them. An entry without an address or checksum is enough: a machine of another platform never fetches it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const FILE = "package-lock.json";

const packageSchema = z.object({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
/** A record keeps the order of keys, so that the file changes by what is added. */
const recordSchema = z.record(z.string(), z.unknown());

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** System, processor and C library, as the last words of a binary package's name say: `linux-x64-musl`. */
function platformOf(name: string) {
  const words = name.split(/[/-]/);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (os === undefined || cpu === undefined) return null;
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : null;
  return { os: [os], cpu: [cpu], ...(os === "linux" && libc !== null ? { libc: [libc] } : {}) };
}

const lock = recordSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
const packages = recordSchema.parse(lock["packages"]);
const added: [string, object][] = [];
for (const [path, entry] of Object.entries(packages)) {
  const { dev, optionalDependencies = {} } = packageSchema.parse(entry);
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const isThere = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages);
    const platform = platformOf(name);
    if (isThere || platform === null || !/^\d/.test(version)) continue;
    added.push([`node_modules/${name}`, { version, ...(dev === true ? { dev } : {}), optional: true, ...platform }]);
  }
}
const all = Object.entries({ ...packages, ...Object.fromEntries(added) }).sort(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
process.stdout.write(`${FILE}: ${added.length} packages for other platforms added\n`);
