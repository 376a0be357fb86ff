import { escapeText } from "./escape.js";
import { countOf, type TalliedBlock } from "./tally.js";

/** Percents of color behind a block: `least` for one that is as good as a coin toss, `most` for a sure one. */
export const TINT = Object.freeze({ least: 4, most: 20, coinToss: 50 });

/** Characters of a block that the list of doubtful ones shows. */
const START = Object.freeze({ characters: 90 });

/**
 * Every block in source order: a mark, its number, role and confidence, its text, and the reasons, which show while the
 * pointer or the keyboard is on it.
 *
 * @param page prefix of the ids, unlike that of any other page of the document
 */
export function writeBlocks(blocks: readonly TalliedBlock[], page: string, language: string | null): string {
  const following = followingDoubts(blocks);
  const lang = language === null ? "" : ` lang="${escapeText(language)}"`;
  const items = blocks.map((block, i) => writeBlock(block, page, lang, following[i] ?? null));
  return `<ol class="blocks">\n${items.join("\n")}\n</ol>\n`;
}

/** Few elements a block: a page of 50,000 has to open in a browser. */
function writeBlock(block: TalliedBlock, page: string, lang: string, next: number | null): string {
  const { number, role, side, percent, isDoubtful, text } = block;
  const id = `${page}-${number}`;
  const classes = `${side} r-${role} t${tintOf(percent)}${isDoubtful ? " doubt" : ""}`;
  const label = `<p><b>${number}</b> ${role} <i>${percent}%${isDoubtful ? " ?" : ""}</i></p>`;
  const content = `<div dir="auto"${lang}>${escapeText(text)}</div>`;
  const why = `<div class="why" id="${id}-why">${writeReasons(block, page, next)}</div>`;
  return `<li id="${id}" class="${classes}" tabindex="0" aria-describedby="${id}-why">${label}${content}${why}</li>`;
}

/** A reason a line, then the span in the source. */
function writeReasons({ reasons, start, end }: TalliedBlock, page: string, next: number | null): string {
  const lines = reasons.length === 0 ? ["no single reason stands out"] : reasons.map((reason) => `• ${reason}`);
  const link = next === null ? "" : `\n<a href="#${page}-${next}">next doubtful block: ${next}</a>`;
  return `${escapeText(lines.join("\n"))}\ncharacters ${start} to ${end}${link}`;
}

/** How strong the color behind a block is: less, the less sure its label. */
function tintOf(percent: number): number {
  const share = Math.max(0, percent - TINT.coinToss) / (100 - TINT.coinToss);
  return Math.round(TINT.least + share * (TINT.most - TINT.least));
}

/** For each block the number of the next doubtful one behind it, for doubtful blocks only. */
function followingDoubts(blocks: readonly TalliedBlock[]): readonly (number | null)[] {
  const following: (number | null)[] = new Array(blocks.length).fill(null);
  let next: number | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.isDoubtful !== true) continue;
    following[i] = next;
    next = block.number;
  }
  return following;
}

/** The doubtful blocks, each with a link to its place. Empty where there is none. */
export function writeDoubtful(blocks: readonly TalliedBlock[], page: string): string {
  const doubtful = blocks.filter(({ isDoubtful }) => isDoubtful);
  if (doubtful.length === 0) return "";
  const items = doubtful.map((block) => {
    const link = `<a href="#${page}-${block.number}"><bdi>${escapeText(startOf(block.text))}</bdi></a>`;
    return `<li class="${block.side}" value="${block.number}"><span class="sure">${block.percent}%</span> <span class="role">${block.role}</span> ${link}</li>`;
  });
  return `<details class="doubts"><summary>${countOf(doubtful.length, "doubtful block")}</summary>\n<ol>\n${items.join("\n")}\n</ol>\n</details>\n`;
}

function startOf(text: string): string {
  if (text.length <= START.characters) return text;
  return `${text.slice(0, START.characters).trimEnd()}…`;
}
