import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const { CHROMIUM: PATH = "/usr/bin/chromium" } = process.env;

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why there is no browser to test in; null where there is one. */
export const NO_CHROMIUM: string | null = existsSync(PATH)
  ? null
  : `no Chromium at ${PATH}: install it, or name one in CHROMIUM`;

/** Starts Chromium, without the requests that it makes by itself. The caller closes it. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}
