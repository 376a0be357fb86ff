import { escapeHtml } from "../article/html.js";

/** Control characters but tab and line feed, which HTML cannot hold. Lone surrogates become U+FFFD when text is encoded. */
const NOT_HTML = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The characters that picture the control characters below a space, U+2400 to U+241F. */
const PICTURES = Object.freeze({ first: 0x2400, controls: 0x20, replacement: "\ufffd" });

/**
 * Text of a page as it stands in HTML, in an element or in a quoted attribute. What HTML cannot hold is shown: a control
 * character by its picture (U+2400 and on), any other by U+FFFD.
 */
export function escapeText(text: string): string {
  return escapeHtml(showControls(text));
}

/** Text or HTML in which characters that HTML cannot hold are shown instead. */
export function showControls(text: string): string {
  return text.replace(NOT_HTML, picture);
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < PICTURES.controls ? String.fromCharCode(PICTURES.first + code) : PICTURES.replacement;
}
