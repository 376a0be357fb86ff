import { describe, expect, test } from "vitest";
import { HIDDEN_BLOCKS } from "../../src/blocks/hidden-blocks.js";
import { HTML_BLOCKS } from "../../src/blocks/html-blocks.js";
import { OPEN_ELEMENTS } from "../../src/blocks/open-elements.js";
import { misplaced, parseHtml, textsOf } from "./parse.js";

const texts = (html: string): readonly string[] => textsOf(parseHtml(html));
const kinds = (html: string) => parseHtml(html).blocks.map(({ kind, level, text }) => [kind, level, text]);

describe("text inside a block", () => {
  test.each([
    ["inline elements do not split words", "<p>un<b>believ</b>able <i>s</i>tory</p>", "unbelievable story"],
    ["white space in or around inline elements is one space", "<p>a <b> b </b> c<i> d</i></p>", "a b c d"],
    ["white space is collapsed", "<p>\n a\t b\r\n\r\nc  </p>", "a b c"],
    ["a <br> is a space", "<p>one<br>two<br/>three</p>", "one two three"],
    ["a <wbr> and a soft hyphen are none", "<p>a<wbr>b&shy;c</p>", "ab\u00adc"],
    ["a comment glues, as browsers do", "<p>fer<!-- x -->ry</p>", "ferry"],
    ["entities are decoded", "<p>AT&amp;T &lt;b&gt; &eacute;&#8217;&#x2014;&nbsp;&copy 5</p>", "AT&T <b> é’— © 5"],
    ["numeric entities of windows-1252 are quotes", "<p>&#147;boat&#148;</p>", "“boat”"],
    ["what is no entity stays", "<p>a & b &bogus; R&D &</p>", "a & b &bogus; R&D &"],
    ["comparison signs are text", "<p>1 < 2 and 3 > 2</p>", "1 < 2 and 3 > 2"],
    ["a CDATA section is text", "<p>a <![CDATA[b < c]]> d</p>", "a b < c d"],
    ["an image leaves no text", "<p>a<img src=x alt='no'>b</p>", "ab"],
  ])("%s", (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  test("links and emphasis are remembered with their places", () => {
    const [block] = parseHtml('<p>See <a href="/f">the <b>ferry</b></a>, <em>now</em> <code>x</code>.</p>').blocks;
    const inlines = block?.inlines.map(({ kind, start, end, href }) => [kind, block.text.slice(start, end), href]);
    expect(inlines).toEqual([
      ["link", "the ferry", "/f"],
      ["strong", "ferry", null],
      ["emphasis", "now", null],
      ["code", "x", null],
    ]);
  });

  test("link density is the share of linked characters, and a named anchor is no link", () => {
    const densities = (html: string) => parseHtml(html).blocks.map(({ linkDensity }) => linkDensity);
    expect(densities("<p>12345<a href=x>12345</a></p>")).toEqual([0.5]);
    expect(densities("<p><a name=x>12345</a></p>")).toEqual([0]);
    expect(densities("<p><a href=x>all</a></p><p>none</p>")).toEqual([1, 0]);
  });
});

describe("where a block ends", () => {
  test.each([
    ["at block elements", "<div>a<p>b</p>c<section>d</section></div>e", ["a", "b", "c", "d", "e"]],
    ["at two breaks, not at one", "a<br>b<br><br>c<br>\n <br/>&nbsp;<br>d", ["a b", "c", "d"]],
    ["at a rule", "a<hr>b", ["a", "b"]],
    ["at an unclosed paragraph", "<p>a<p>b<div>c</div>d", ["a", "b", "c", "d"]],
    ["at an unclosed item", "<ul><li>a<li>b</ul>c", ["a", "b", "c"]],
    ["at an unclosed cell's row", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", ["a | b", "c | d"]],
    ["at unclosed terms", "<dl><dt>a<dd>b<dt>c<dd>d</dl>", ["a", "b", "c", "d"]],
    ["at a lone end tag of a paragraph", "a</p>b", ["a", "b"]],
    ["not at misnested formatting", "<p><b>a<i>b</b>c</i></p><p>d</p>", ["abc", "d"]],
    ["not at an unknown end tag", "<p>a</q></foo>b</p>", ["ab"]],
    ["at a custom element", "<x-card>a</x-card><x-card>b</x-card>", ["a", "b"]],
    ["not at a custom element amid a paragraph", "<p>a<x-term>b</x-term>c</p>", ["abc"]],
    ["at the end of the page", "<body><p>a", ["a"]],
    ["at a tag that the page breaks off in", "<p>a</p><p>b</p x", ["a", "b"]],
    ["at an opening tag that it breaks off in", "<p>a</p><a href='b c", ["a"]],
  ])("%s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test("formatting around blocks goes on in each of them", () => {
    const { blocks } = parseHtml("<b>a<p>b</p></b><p>c</p>");
    expect(blocks.map(({ text, inlines }) => [text, inlines.length])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 0],
    ]);
  });

  test("XHTML closes what it says it closes", () => {
    const page =
      '<?xml version="1.0"?><html><body><script src="x"/><div/><p>a<br/>b</p><p><![CDATA[c < d]]></p></body>';
    expect(texts(page)).toEqual(["a b", "c < d"]);
  });

  test("HTML does not: a slash before > means nothing", () => {
    expect(texts("<div/>a<p/>b")).toEqual(["a", "b"]);
    expect(texts("<b/>a<p>b</p>")).toEqual(["a", "b"]);
  });
});

describe("what a block is", () => {
  test.each([
    [
      "headings have their level",
      "<h1>a</h1><h6>b</h6>",
      [
        ["heading", 1, "a"],
        ["heading", 6, "b"],
      ],
    ],
    [
      "nested items have their depth",
      "<ul><li>a<ol><li>b</li></ol>c</li><li>d</li></ul>",
      [
        ["list-item", 1, "a"],
        ["list-item", 2, "b"],
        ["list-item", 1, "c"],
        ["list-item", 1, "d"],
      ],
    ],
    ["a paragraph in an item is the item", "<ul><li><p>a</p></li></ul>", [["list-item", 1, "a"]]],
    [
      "quotes",
      "<blockquote>a<p>b</p></blockquote>",
      [
        ["quote", 0, "a"],
        ["quote", 0, "b"],
      ],
    ],
    [
      "captions",
      "<figure><img src=x><figcaption>a</figcaption></figure><table><caption>b</caption></table>",
      [
        ["caption", 0, "a"],
        ["caption", 0, "b"],
      ],
    ],
    [
      "terms",
      "<dl><dt>a</dt><dd>b</dd></dl>",
      [
        ["term", 0, "a"],
        ["paragraph", 0, "b"],
      ],
    ],
    [
      "controls",
      "<button>a</button>b",
      [
        ["control", 0, "a"],
        ["paragraph", 0, "b"],
      ],
    ],
    [
      "details, open or not",
      "<details><summary>a</summary>b<p>c</p></details>",
      [
        ["paragraph", 0, "a"],
        ["paragraph", 0, "b"],
        ["paragraph", 0, "c"],
      ],
    ],
  ])("%s", (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  test("code keeps its lines and its indentation, but for empty lines around it", () => {
    expect(kinds("<pre>\n  if x:\n    y\n\n  z\n</pre>")).toEqual([["code", 0, "  if x:\n    y\n\n  z"]]);
    expect(kinds("<pre>a\r\nb\rc<br>d</pre>")).toEqual([["code", 0, "a\nb\nc\nd"]]);
    expect(kinds("<pre>\n<h2>\n a\n b\n</h2></pre>")).toEqual([["heading", 2, "a b"]]);
  });

  test("emphasis in code is where its text says", () => {
    const [block] = parseHtml("<pre>\n\n<code><b>let</b> x\n</code></pre>").blocks;
    expect(block?.inlines.map(({ kind, start, end }) => [kind, block.text.slice(start, end)])).toEqual([
      ["code", "let x"],
      ["strong", "let"],
    ]);
  });
});

describe("tables", () => {
  test("a row of data is one block, its cells set apart; empty cells leave nothing", () => {
    const table =
      "<table><thead><tr><th>Name</th><th>Age</th></tr></thead>" +
      "<tr><td></td><td><a href=x>Ann</a></td><td> </td>\n<td>\n 3 \n</td><td></td></tr></table>";
    expect(kinds(table)).toEqual([
      ["table", 0, "Name | Age"],
      ["table", 0, "Ann | 3"],
    ]);
  });

  test("a link that runs into an empty last cell ends with the text", () => {
    const [block] = parseHtml("<table><tr><td>a<td><a href=x>b<td></a></table>").blocks;
    expect(block?.text).toBe("a | b");
    expect(block?.inlines).toEqual([{ kind: "link", start: 4, end: 5, href: "x" }]);
  });

  test("a row of one cell and the paragraphs of a layout table are paragraphs", () => {
    expect(kinds("<table><tr><td>a</td></tr><tr><td><p>b</p><p>c</p></td><td><p>d</p></td></tr></table>")).toEqual([
      ["paragraph", 0, "a"],
      ["paragraph", 0, "b"],
      ["paragraph", 0, "c"],
      ["paragraph", 0, "d"],
    ]);
  });

  test("the cells of a row with a long cell are paragraphs, each with its own links", () => {
    const long = "The ferry crossed the strait at noon. ".repeat(10).trim();
    const { blocks } = parseHtml(`<table><tr><td><a href=x>Menu</a></td><td>${long}</td></tr></table>`);
    expect(blocks.map(({ kind, text, linkDensity }) => [kind, text, linkDensity])).toEqual([
      ["paragraph", "Menu", 1],
      ["paragraph", long, 0],
    ]);
  });
});

describe("what a reader does not see", () => {
  test.each([
    ["scripts, styles and templates", "<p>a<script>x</script><style>y</style><template><p>z</p></template>b</p>"],
    ["comments and processing instructions", "<p>a<!-- <p>x</p> --><?php echo 'y' ?>b</p>"],
    ["drawings and formulas", "<p>a<svg><title>x</title><text>y</text></svg><math><mi>z</mi></math>b</p>"],
    ["fallbacks", "<p>a<noscript>x</noscript><iframe>y</iframe><object>z</object>b</p>"],
    ["fallbacks of media", "<p>a<video>x</video><audio>y</audio><canvas>z</canvas>b</p>"],
    ["choices and what is typed", "<p>a<select><option>x</select><textarea>y</textarea>b</p>"],
    ["hidden parts", "<p>a<span hidden>x<b>y</b></span><i aria-hidden=true>z</i>b</p>"],
    ["parts hidden by style", '<p>a<b style="display: none">x</b><i style="visibility:hidden">y<br><br></i>b</p>'],
  ])("%s are left out of the block around them", (_, html) => {
    expect(texts(html)).toEqual(["ab"]);
  });

  test("a hidden kicker is no part of the headline", () => {
    expect(kinds("<h1><span hidden>Kicker</span> Title</h1>")).toEqual([["heading", 1, "Title"]]);
  });

  test("a hidden cell is no part of its row", () => {
    expect(texts("<table><tr><td>a<td hidden>x<td>b<tr hidden><td>y<td>z</table>")).toEqual(["a | b"]);
  });

  test("hidden blocks are left out with all that is in them", () => {
    expect(texts("<div hidden>x<p>y</p><div>z</div></div><p>a</p>")).toEqual(["a"]);
    expect(texts("<span style=display:none>x<div>y</div></span><p>a</p>")).toEqual(["a"]);
  });

  test("what is hidden until it is found is shown", () => {
    expect(texts("<p hidden=until-found>a</p>")).toEqual(["a"]);
  });

  test("an unclosed hidden part hides nothing before or behind its block", () => {
    expect(texts("<p>a<span hidden>x</p><p>b</p>")).toEqual(["a", "b"]);
  });

  test("a part that React streams hidden, to be moved into place by its script, is shown", () => {
    expect(texts('<p>a</p><div hidden id="S:0"><p>b</p></div><div hidden id="Search"><p>c</p></div>')).toEqual([
      "a",
      "b",
    ]);
  });

  test("a shadow root is shown, any other template is not", () => {
    expect(texts("<x-card><template shadowrootmode=open><p>a</p></template></x-card>")).toEqual(["a"]);
    expect(texts("<template><p>a</p></template><p>b</p>")).toEqual(["b"]);
  });

  test("what closes itself inside a drawing swallows nothing", () => {
    expect(texts("<svg><title/><path/></svg><p>a</p>")).toEqual(["a"]);
    expect(texts("<svg><style/><script/></svg><p>a</p>")).toEqual(["a"]);
  });

  test("a drawing or a choice that is never closed ends at the next block", () => {
    expect(texts("<div><svg><path></div><p>a</p>")).toEqual(["a"]);
    expect(texts("<select><option>x<p>a</p>")).toEqual(["a"]);
  });

  test("a video that is never closed ends with the element around it", () => {
    expect(texts("<div>a<video src=x /></div><p>b</p>")).toEqual(["a", "b"]);
    expect(texts("<div>a<video><p>x</video>b</div><p>c</p>")).toEqual(["a", "c"]);
  });

  test("hidden prose is kept and marked, with what stands beside it; hidden menus, labels and copies are not", () => {
    const prose = "The ferry crossed the strait at noon with the mail and eleven passengers.";
    const isHidden = (html: string) => parseHtml(html).blocks.map((block) => [block.text, block.isHidden]);
    expect(isHidden(`<p>a</p><div style="display:none"><h3>b</h3><p>${prose}</p></div><p>c</p>`)).toEqual([
      ["a", false],
      ["b", true],
      [prose, true],
      ["c", false],
    ]);
    expect(texts(`<p>a</p><ul hidden><li>b</li></ul><span class=sr-only aria-hidden=true>c</span>`)).toEqual(["a"]);
    expect(texts(`<p>${prose}</p><div hidden><p>${prose}</p></div>`)).toEqual([prose]);
  });

  test("a page that hides nearly everything keeps its hidden blocks", () => {
    const hidden = `<div style="display:none"><p>${"ferry ".repeat(HIDDEN_BLOCKS.fewestWords)}</p></div>`;
    expect(parseHtml(`${hidden}<p>Loading</p>`).blocks.map(({ isHidden }) => isHidden)).toEqual([true, false]);
    expect(texts(`${hidden}<p>${"noon ".repeat(40)}</p>`)).toHaveLength(1);
    expect(texts("<p hidden>ferry</p><p>Loading</p>")).toEqual(["Loading"]);
  });
});

describe("spans and containers", () => {
  test("the slice of a block's span is its markup", () => {
    const { page, blocks } = parseHtml("<p> un<b>believ</b>able &amp; so </p><ul><li>a<li><a href=x>b</a></ul>");
    expect(blocks.map(({ start, end }) => page.source.slice(start, end))).toEqual([
      "un<b>believ</b>able &amp; so",
      "a",
      "b",
    ]);
  });

  test("containers come before what they hold, with their names", () => {
    const { blocks, containers } = parseHtml(
      '<main><div class="Story Lead" id=top><p>a</p></div><aside role="Note">b</aside></main>',
    );
    expect(blocks.map(({ container }) => containers[container]?.tag)).toEqual(["p", "aside"]);
    expect(containers.map(({ tag, parent, depth, names }) => [tag, parent, depth, names])).toEqual([
      ["body", -1, 0, ""], // a fragment stands in the body that a browser would open around it
      ["main", 0, 1, ""],
      ["div", 1, 2, "story lead top"],
      ["p", 2, 3, ""],
      ["aside", 1, 2, "note"],
    ]);
  });

  test("elements nested too deep are read without nesting, and the limit is named", () => {
    const deep = OPEN_ELEMENTS.deepest + 100;
    const parsed = parseHtml(`${"<div>".repeat(deep)}a${"</div>".repeat(deep)}<p>b</p>`);
    expect(textsOf(parsed)).toEqual(["a", "b"]);
    expect(parsed.limits).toEqual(["depth"]);
    expect(parsed.containers[parsed.blocks[1]?.container ?? -1]).toMatchObject({ tag: "p", depth: 1 });
    expect(misplaced(parsed)).toEqual([]);
    expect(parseHtml("<div>".repeat(OPEN_ELEMENTS.deepest)).limits).toEqual([]);
  });

  test("more blocks than are read are a limit that is named", () => {
    const parsed = parseHtml("<p>a".repeat(HTML_BLOCKS.mostBlocks + 5));
    expect(parsed.blocks).toHaveLength(HTML_BLOCKS.mostBlocks);
    expect(parsed.limits).toEqual(["blocks"]);
  });
});
