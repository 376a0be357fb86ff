/** What an element does to the text around it, as bits. */
export const BLOCK = 1;
/** Has no content and no end tag. */
export const VOID = 2;
/** Its content is no text for readers: code, drawings, choices, fallbacks. */
export const SKIPPED = 4;
/** A formatting element: its end tag does not close blocks that were opened inside it. */
export const FORMATTING = 8;
/** Ends at the boundary of a table cell: end tags inside a cell do not reach beyond it. */
export const SCOPE = 16;
/** Left as soon as a block element opens inside it, as browsers do (`svg`, `math`, `select`). */
export const BREAKS_OUT = 32;
/** Its text is a fallback that is not shown; without an end tag it ends with the element around it. */
export const FALLBACK = 64;

const ELEMENTS: readonly (readonly [number, string])[] = [
  [
    BLOCK,
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
      "frameset h1 h2 h3 h4 h5 h6 head header hgroup html legend li listing main menu nav ol optgroup p pre search section " +
      "summary table tbody tfoot thead tr ul button",
  ],
  [BLOCK | SCOPE, "td th caption"],
  [BLOCK | VOID, "hr"],
  [VOID, "area base basefont bgsound br col embed frame img input link meta param source track wbr keygen"],
  [SKIPPED, "script style template noscript iframe noembed noframes textarea object title applet"],
  [SKIPPED | BREAKS_OUT, "svg math select"],
  [FALLBACK | FORMATTING, "audio canvas datalist video"],
  [FORMATTING, "a b big code em font i nobr s small strike strong tt u"],
];

/** Bits by lower-case tag name; a tag that is not here is an inline element without effect, or a custom element. */
export const ELEMENT: ReadonlyMap<string, number> = new Map(
  ELEMENTS.flatMap(([bits, names]) => names.split(" ").map((name) => [name, bits] as const)),
);

/** Elements that an opening tag of this name closes, and those that stop the search for them. */
export const IMPLIED_END: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly stops: ReadonlySet<string> }
> = new Map([
  ["li", { closes: new Set(["li"]), stops: new Set(["ul", "ol", "menu", "dir", "table"]) }],
  ["dt", { closes: new Set(["dt", "dd"]), stops: new Set(["dl", "table"]) }],
  ["dd", { closes: new Set(["dt", "dd"]), stops: new Set(["dl", "table"]) }],
  ["tr", { closes: new Set(["tr"]), stops: new Set(["table", "tbody", "thead", "tfoot"]) }],
  ["td", { closes: new Set(["td", "th"]), stops: new Set(["tr", "table"]) }],
  ["th", { closes: new Set(["td", "th"]), stops: new Set(["tr", "table"]) }],
  ["tbody", { closes: new Set(["tbody", "thead", "tfoot"]), stops: new Set(["table"]) }],
  ["tfoot", { closes: new Set(["tbody", "thead", "tfoot"]), stops: new Set(["table"]) }],
]);
