import { type Claim, claim, firstClaim } from "./claim.js";
import type { ArticleContext } from "./context.js";

/** Languages written from right to left, by ISO 639-1 code, and those of ISO 639-3 that news is written in. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ji",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** A BCP 47 tag in its usual spelling (`pt_br` as `pt-BR`); null where the text is none. */
function readTag(text: string | null): string | null {
  const tag = (text ?? "").trim().replace(/_/gu, "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of the article as BCP 47: the one detected in the body, else the one that the page's markup names. */
export function findLanguage({ parsed }: ArticleContext, detected: string | null): Claim<string> | null {
  return firstClaim<string>([
    () => claim(detected, "body text", 0.95),
    () => claim(readTag(parsed.signals.language), "html lang", 0.8),
  ]);
}

/** The direction that the page's markup names, else the one that the language is written in; `ltr` where neither is known. */
export function findDirection({ parsed }: ArticleContext, language: string | null): "ltr" | "rtl" {
  const code = language?.split("-", 1)[0]?.toLowerCase() ?? "";
  return parsed.signals.direction ?? (RIGHT_TO_LEFT.has(code) ? "rtl" : "ltr");
}
