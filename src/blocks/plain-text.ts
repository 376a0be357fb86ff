import { collapseSpace } from "../text/collapse-space.js";
import { type TokenizerOptions, tokenize } from "./tokenizer.js";

const NO_ATTRIBUTES: TokenizerOptions = Object.freeze({
  attributes: new Set<string>(),
  longestAttribute: 0,
  isXml: false,
});

/**
 * The text of markup that stands where markup means nothing, as sites write it into JSON-LD: tags left out, entities
 * decoded, white space collapsed. Linear; empty for empty text.
 */
export function plainText(markup: string): string {
  let text = "";
  if (!/[<&]/.test(markup)) text = markup;
  else
    tokenize(
      markup,
      {
        open() {},
        close() {},
        text(start, end) {
          text += markup.slice(start, end);
        },
        entity(codePoint) {
          text += String.fromCodePoint(codePoint);
        },
      },
      NO_ATTRIBUTES,
    );
  return collapseSpace(text);
}
