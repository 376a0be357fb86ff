const PARAGRAPHS = [
  "The harbor of Kelbridge opened again on Monday morning, three weeks after the spring storm had filled its mouth with sand and stones from the river.",
  "Two dredgers worked day and night to clear the channel, and the harbor office says that ferries with a draft of up to four meters can now pass at any tide.",
  "The repair cost the town about two million, half of which the region will pay, said the mayor, who wants a longer breakwater before the next winter comes.",
];

const MENU = ["Home", "News", "Sport", "Weather", "Contact"];

/** A small news page with a menu, a footer and three paragraphs. */
export function htmlPage(title = "Harbor of Kelbridge opens again"): string {
  return [
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>`,
    `<nav>${MENU.map((item) => `<a href="/${item}">${item}</a>`).join(" ")}</nav>`,
    `<article><h1>${title}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>`,
    "<footer><p>Imprint and privacy</p></footer></body></html>",
  ].join("\n");
}

/** The same page flattened, one block a line. */
export function textPage(title = "Harbor of Kelbridge opens again"): string {
  return [...MENU, title, ...PARAGRAPHS, "Imprint and privacy"].join("\n");
}

/** Words that only the body has. */
export const BODY_WORDS = "Two dredgers worked day and night";
/** Words that only the boilerplate has. */
export const BOILERPLATE_WORDS = "Imprint and privacy";
