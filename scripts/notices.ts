/**
 * `npm run notices`: writes THIRD-PARTY-NOTICES.md from what is in the bundle; with `--check` fails where it is stale.
 * The list comes from esbuild's own account of the bundle, so nothing bundled can be missing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ENTRIES, inspectBundle } from "./bundle.js";

const NOTICES = "THIRD-PARTY-NOTICES.md";

const HEAD = `# Third-party notices

The files in \`dist\` contain code of the packages below, each under its own license. This file is made by
\`npm run notices\` from the bundle itself; \`npm run check\` fails when it is stale.
`;

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Files in the bundle that are not ours, by the folder of their package. */
async function bundledFiles(): Promise<Map<string, string[]>> {
  const metafile = await inspectBundle(ENTRIES);
  const inBundle = new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const packages = new Map<string, string[]>();
  for (const file of [...inBundle].sort()) {
    const folder = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), file]);
  }
  return packages;
}

/** The comment at the head of a source file where it claims a copyright or names a license. */
function headNotice(file: string): string | null {
  const comment =
    /^\s*(?:'use strict'|"use strict")?;?\s*\/\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  if (!/copyright|licen[cs]e/i.test(comment)) return null;
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim();
}

/** Notices at the head of single files, each once, with the files that carry it. */
function fileNotices(files: readonly string[]): string {
  const byNotice = new Map<string, string[]>();
  for (const file of files) {
    const notice = headNotice(file);
    if (notice !== null) byNotice.set(notice, [...(byNotice.get(notice) ?? []), file.replace(/^node_modules\//, "")]);
  }
  return [...byNotice]
    .map(([notice, of]) => `\n${of.map((file) => `- \`${file}\``).join("\n")}\n\n${quote(notice)}`)
    .join("");
}

function quote(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\`\n`;
}

function section([folder, files]: readonly [string, readonly string[]]): string {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${folder} ships no license text`);
  const text = quote(readFileSync(join(folder, file), "utf8"));
  return `\n## ${name} ${version} (${license})\n\n${text}${fileNotices(files)}`;
}

const notices =
  HEAD +
  [...(await bundledFiles())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(section)
    .join("");
const isStale = !existsSync(NOTICES) || readFileSync(NOTICES, "utf8") !== notices;
if (!process.argv.includes("--check")) writeFileSync(NOTICES, notices);
else if (isStale) {
  process.stderr.write(`${NOTICES} does not match the bundle: run npm run notices\n`);
  process.exit(1);
}
