import type { Block, ParsedPage } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import { type BodyPart, bodyParts } from "./body-parts.js";
import { type Figure, type Figures, NO_FIGURES } from "./figures.js";
import { itemMarks, type List, toLists } from "./lists.js";

/** How a format writes the parts of a body. */
export interface BodyFormat {
  readonly between: string;
  /** @param level 1 to 6 */
  heading(block: Block, level: number): string;
  paragraph(block: Block): string;
  /** A term of a list of definitions: strong, so that no part of it is. */
  term(block: Block): string;
  lists(lists: readonly List[]): string;
  quote(blocks: readonly Block[]): string;
  table(rows: readonly Block[]): string;
  /** @param language as the page names it, `js` or `python`; null where it does not */
  code(block: Block, language: string | null): string;
  figure(figure: Figure): string;
}

/** The body of a page: its blocks with a label each, and its images where they are asked for. */
export interface Body extends Pick<ParsedPage, "blocks" | "containers"> {
  readonly labelled: readonly LabelledBlock[];
  readonly figures?: Figures;
}

/** The body in a format. Empty without body blocks. */
export function writeBody({ blocks, containers, labelled, figures = NO_FIGURES }: Body, format: BodyFormat): string {
  const marks = itemMarks({ blocks, containers });
  const write = (part: BodyPart): string => {
    if (part.kind === "figure") return format.figure(part.figure);
    if (part.kind === "list-item") return format.lists(toLists(part.content, marks));
    const [first] = part.blocks;
    if (first === undefined) return "";
    if (part.kind === "heading") return format.heading(first, Math.min(Math.max(first.level, 1), 6));
    if (part.kind === "quote") return format.quote(part.blocks);
    if (part.kind === "table") return format.table(part.blocks);
    if (part.kind === "code") return format.code(first, codeLanguage(first, containers));
    if (part.kind !== "term") return format.paragraph(first);
    return format.term({ ...first, inlines: first.inlines.filter(({ kind }) => kind !== "strong") });
  };
  return bodyParts(blocks, labelled, figures).map(write).join(format.between);
}

const LANGUAGE_NAME = /(?:^|\s)(?:lang(?:uage)?|highlight-source|brush:)[-\s]?([a-z][a-z0-9+#]{0,19})(?=[\s;]|$)/u;

/** The language of code, by the class names of its element or of the two around it that highlighters give. */
function codeLanguage({ inlineNames, container }: Block, containers: ParsedPage["containers"]): string | null {
  const own = containers[container];
  const above = containers[own?.parent ?? -1];
  for (const names of [inlineNames, own?.names ?? "", above?.names ?? ""]) {
    const [, language] = LANGUAGE_NAME.exec(names) ?? [];
    if (language !== undefined) return language;
  }
  return null;
}
