const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = "{[";
const CLOSE = "}]";

/** Characters that JSON allows after a backslash. */
const ESCAPES = '"\\/bfnrtu';

/** Opening and closing marks that old pages wrap scripts in. */
const WRAPPERS_BEFORE = ["/*<![CDATA[*/", "//<![CDATA[", "<![CDATA[", "<!--", "//"];
const WRAPPERS_AFTER = ["/*]]>*/", "//]]>", "]]>", "-->", "//", ";"];

function unwrap(script: string): string {
  let text = script.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    for (const mark of WRAPPERS_BEFORE) if (text.startsWith(mark)) text = text.slice(mark.length).trim();
    for (const mark of WRAPPERS_AFTER) if (text.endsWith(mark)) text = text.slice(0, -mark.length).trim();
  }
  return text;
}

/** A raw control character as JSON writes it inside a string. */
function escapeControl(unit: number): string {
  if (unit === 0x0a) return "\\n";
  return unit === 0x09 ? "\\t" : " ";
}

/** True where only white space stands between `index` and a closing bracket or the end. */
function closesNext(text: string, index: number): boolean {
  while (index < text.length && text.charCodeAt(index) <= 0x20) index++;
  return index === text.length || CLOSE.includes(text.charAt(index));
}

/** Copies a text but for the ranges that are replaced, which come in order. */
class Replacer {
  private readonly parts: string[] = [];
  private kept = 0;

  constructor(private readonly text: string) {}

  replace(start: number, end: number, by: string): void {
    this.parts.push(this.text.slice(this.kept, start), by);
    this.kept = end;
  }

  finish(): string {
    return this.parts.join("") + this.text.slice(this.kept);
  }
}

/**
 * A list of the JSON values in a script, with the slips taken out that leave its meaning plain: comment and CDATA wrappers,
 * a semicolon at the end, raw line breaks and other control characters inside strings, escapes that JSON does not know
 * (`\'`), commas before a closing bracket, values that follow each other without a comma. All else is left as it is.
 * One pass; the result may still not be JSON. Throws nothing.
 */
export function mendJson(script: string): string {
  const text = unwrap(script);
  const mended = new Replacer(text);
  let isInString = false;
  let depth = 0;
  let isAfterValue = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) isInString = !isInString;
    else if (isInString && unit === BACKSLASH) {
      if (!ESCAPES.includes(text.charAt(index + 1))) mended.replace(index, index + 1, "");
      index++;
    } else if (isInString) {
      if (unit < 0x20) mended.replace(index, index + 1, escapeControl(unit));
    } else if (unit === COMMA) {
      if (closesNext(text, index + 1)) mended.replace(index, index + 1, "");
      isAfterValue = false;
    } else if (OPEN.includes(text.charAt(index))) {
      if (depth === 0 && isAfterValue) mended.replace(index, index, ",");
      depth++;
    } else if (CLOSE.includes(text.charAt(index))) {
      depth--;
      isAfterValue = true;
    }
  }
  return `[${mended.finish()}]`;
}
