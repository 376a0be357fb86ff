import type { Block, ParsedPage, Signals } from "../../src/blocks/types.js";
import type { LabelledBlock } from "../../src/split/types.js";
import { countWords } from "../../src/text/words.js";
import type { Title } from "../../src/title/types.js";

/** A block with its label; the fields that a test does not care about are those of a body paragraph. */
export type TestBlock = Partial<Block> & { readonly text: string; readonly isBody?: boolean };

/** A page made of blocks and signals, its labels, and the title in the first block where `title` is given. */
export interface TestPage {
  readonly parsed: ParsedPage;
  readonly labelled: readonly LabelledBlock[];
  readonly title: Title | null;
  readonly body: string;
}

const NO_SIGNALS: Signals = {
  titleTag: null,
  meta: new Map(),
  jsonLd: [],
  canonicalUrl: null,
  language: null,
  direction: null,
  baseUrl: null,
  times: [],
  authors: [],
  images: [],
};

export function makeBlock({ isBody: _, ...block }: TestBlock): Block {
  return {
    start: 0,
    end: block.text.length,
    kind: "paragraph",
    level: 0,
    words: countWords(block.text),
    linkDensity: 0,
    inlines: [],
    inlineNames: "",
    container: -1,
    isHidden: false,
    ...block,
  };
}

function makeLabel({ text, isBody = true, kind }: TestBlock): LabelledBlock {
  const role = isBody ? (kind === "heading" ? "heading" : "paragraph") : "other";
  return { text, start: 0, end: text.length, isBody, role, confidence: 0.9, reasons: [] };
}

export interface TestPageParts {
  readonly url?: string | null;
  readonly format?: "html" | "text";
  readonly title?: string;
  readonly blocks?: readonly (TestBlock | string)[];
  readonly signals?: Partial<Signals>;
  readonly meta?: Readonly<Record<string, string | readonly string[]>>;
}

/** Blocks given as strings are body paragraphs; the title is a block before them that is not of the body. */
export function makePage({
  url = null,
  format = "html",
  title,
  blocks = [],
  signals = {},
  meta = {},
}: TestPageParts): TestPage {
  const given = blocks.map((block) => (typeof block === "string" ? { text: block } : block));
  const all: readonly TestBlock[] = title === undefined ? given : [{ text: title, isBody: false }, ...given];
  const labelled = all.map(makeLabel);
  return {
    parsed: {
      page: { source: "", format, encoding: "utf-16", url, isText: true, limits: [] },
      blocks: all.map(makeBlock),
      containers: [],
      signals: {
        ...NO_SIGNALS,
        baseUrl: url,
        meta: new Map(Object.entries(meta).map(([name, value]) => [name, typeof value === "string" ? [value] : value])),
        ...signals,
      },
      isSentencePerLine: false,
      limits: [],
    },
    labelled,
    title: title === undefined ? null : { text: title, block: 0, source: "h1", confidence: 0.9 },
    body: labelled
      .filter(({ isBody }) => isBody)
      .map(({ text }) => text)
      .join("\n\n"),
  };
}
