import { parseHTML } from "linkedom";

/** Elements whose text no reader sees, as `src/blocks/elements.ts` leaves them out. */
const UNSEEN =
  "script, style, template, noscript, iframe, noembed, noframes, textarea, canvas, object, title, applet, datalist, " +
  'video, audio, svg, math, select, [hidden]:not([hidden="until-found"]), [aria-hidden="true"]';

/** The visible text of well-formed HTML by way of a DOM, without its white space: slow and obvious. */
export function visibleText(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  for (const element of document.querySelectorAll("[style]"))
    if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "")) element.remove();
  return withoutSpace(document.documentElement.textContent ?? "");
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, "");
}
