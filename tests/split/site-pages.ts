/** An appeal that reads like a paragraph of the article it stands in. */
export const APPEAL =
  "Our reporters walk to the council, the harbor and the markets every week, and the readers who give a little each month are the reason that they still can.";

/** Six stories of one site, each of three paragraphs. */
export const STORIES: readonly { readonly title: string; readonly paragraphs: readonly string[] }[] = [
  {
    title: "Swimming hall shuts until the spring",
    paragraphs: [
      "The swimming hall on Quarry Road closed its doors on Friday after engineers found rust in the beams that carry the roof.",
      "Repairs will take until April, the town said, because the steel has to be ordered from a mill that is booked for months.",
      "School classes will go by bus to the lake bath in the meantime, while the swimming club trains in the next town over.",
    ],
  },
  {
    title: "Night train returns after eleven years",
    paragraphs: [
      "A night train will run between the coast and the capital again from December, the railway announced on Wednesday.",
      "The sleeping cars were bought second-hand from a company in the south and have been rebuilt in the yard behind the depot.",
      "Passengers who tried them on a test run praised the beds but complained about the doors, which rattle on every bend.",
    ],
  },
  {
    title: "Beekeepers count their losses",
    paragraphs: [
      "Every third colony in the county did not survive the winter, according to a survey that the beekeepers finished this week.",
      "The wet autumn kept the insects in their hives for so long that a mite could spread, says Olga Renner, who keeps forty of them.",
      "She expects honey to become dearer by summer, though the lime trees along the avenue may still make up for some of it.",
    ],
  },
  {
    title: "Old cinema becomes a library",
    paragraphs: [
      "Where films were shown for seventy years there will be shelves for thirty thousand books by the end of next year.",
      "The architects want to keep the balcony and the curtain, behind which children will find a stage of their own.",
      "A first plan had foreseen shops on the ground floor, but no tenant was willing to pay the rent that the owner asked for.",
    ],
  },
  {
    title: "Ferry captain retires at seventy",
    paragraphs: [
      "Jonas Wieck steered his last ferry across the strait on Sunday, forty-four years after he first coiled a rope on its deck.",
      "By his own count he has made the crossing ninety thousand times, and only twice did he have to turn around for the weather.",
      "His daughter takes over the wheel in May, and he has promised to come aboard as a passenger no more than once a week.",
    ],
  },
  {
    title: "Mushroom season starts early",
    paragraphs: [
      "After three weeks of rain the first chanterelles have come up in the woods above the reservoir, a month before their time.",
      "Rangers ask people to leave the small ones where they are and to cut the others with a knife instead of pulling them out.",
      "Whoever is not sure what lies in the basket can have it looked through at the town hall on Saturdays free of charge.",
    ],
  },
];

/** A story as a page of its site, with the appeal in front of its last paragraph. */
export function sitePage(index: number, extra = ""): { readonly html: string; readonly url: string } {
  const { title, paragraphs } = STORIES[index % STORIES.length] ?? { title: "", paragraphs: [] };
  const body = [...paragraphs.slice(0, -1), APPEAL, ...paragraphs.slice(-1)];
  return {
    url: `https://www.strait-courier.example/news/${index}`,
    html: [
      `<!doctype html><html lang="en"><head><title>${title} | Strait Courier</title></head><body>`,
      '<nav><a href="/">Home</a> <a href="/town">Town</a> <a href="/sea">Sea</a></nav>',
      `<article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join("\n")}${extra}</article>`,
      "<footer><p>Imprint, privacy, and how to write to us</p></footer></body></html>",
    ].join("\n"),
  };
}
