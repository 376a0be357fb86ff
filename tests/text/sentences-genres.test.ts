import { expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";

/** Texts of one genre each: the sentences that, with a space between, must be cut into just these. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  newswire: [
    ["LONDON (Reuters) - Shares of Brill & Sons Inc. fell 4.5 percent on Monday.", "Analysts had expected a loss."],
    ["WASHINGTON, D.C. (AP) — The Senate passed the bill 52-48.", "President Hale will sign it."],
    ["ST. LOUIS, Mo. — Rain fell for nine days.", "The river rose 3.2 ft. above the dam."],
    ["The U.S. Department of Labor said Sept. 3 that jobs grew.", "Wages did not."],
    ["Gov. Ana Ruiz, R-Calif., vetoed it.", "Sen. Tom Bligh, D-N.Y., objected."],
    ["Oil rose to $81.40 a barrel, up from $79.95.", "Brent crude was little changed at 9:15 a.m. EST on Friday."],
    ['"We will appeal," said Lt. Col. J. P. Marsh.', '"It was unfair!" he added.', "No date was set."],
    ["The firm is based in Washington, D.C.", "It employs 300."],
    ["They flew to the U.S. on Tuesday.", "The U.S. is large."],
    ["He was born in the U.K. in 1970.", "His sister stayed in the U.K.", "They never met."],
    ["Mr. Bell, 44, of 12 Elm St., was fined.", "His lawyer, Ms. Roe, said no more."],
    ["The vote is Nov. 5.", "Polls close at 8 p.m.", "Results follow at 10 p.m."],
    ["The merger of Acme Corp. and Bolt Ltd. was approved.", "Both are listed in N.Y. and London."],
    ["“It’s over,” she said.", "“Go home.”"],
    ["(Reporting by A. B. Hale and C. Wu; Editing by Dan Orr)"],
    ["Police arrested three men, aged 19, 23 and 31.", '"They didn\'t run," a witness said.', "'We were scared.'"],
  ],
  legal: [
    ["See Marsh v. Bell, 410 U.S. 113 (1973).", "The court reversed."],
    ["Under § 12.3 of the Act, cf. Art. 5 para. 2, notice is due.", "It was not given."],
    ['The parties (hereinafter the "Seller" and the "Buyer") agree.', "Clause 4.2.1 applies."],
    ["Plaintiff Roe et al. filed suit.", "Defendant moved to dismiss."],
    ["Id. at 45.", "The rule in Hale, supra, governs."],
  ],
  science: [
    ["Samples were held at 37.5 °C for ca. 2 h.", "Growth was seen in E. coli but not in B. subtilis."],
    ["As shown by Lund et al. (2010), cells divide (Fig. 2).", "See also Eq. 4 and Sec. 3.1."],
    ["The effect was small (p < 0.05, i.e. significant).", "Smith et al. report the same."],
    ["Approx. 5.2 million stars, e.g. Vega, were mapped.", "What are they made of?"],
    ["Values rose from 0.3 to .45.", "No. 7 was left out."],
  ],
  dialogue: [
    ['"Where are you going?" asked Tom.', '"Home."', '"Now?"', '"Yes!"'],
    ["“Wait!” he cried.", "“I can't…”", "She left."],
    ["'Really?!' she said.", "'Of course.'"],
    ['"I... I don\'t know," he said.', '"Ask Dr. Who."'],
    ["What?!", "No way!!!", "Are you sure...?", "Yes."],
    ['"Stop!"', '"Why?"', '"Because."'],
    ['He asked, "Is it safe?" and waited.', "She nodded."],
    ['She whispered, "It is late."', "Then she left."],
    ['"Come in," said Mrs. Oak, "and sit."', "He sat."],
  ],
  recipe: [
    ["Add 1.5 oz. of rum and 2 tbsp. sugar.", "Stir well."],
    ["Bake 20 min. at 350 F.", "Let it cool."],
    ["Mix 1 lb. flour, 2 tsp. salt and 3 c. water.", "Knead for 10 min. or so."],
  ],
  sports: [
    ["Leeds beat Hull 3-1.", "Kane (12., 45.) scored twice."],
    ["United vs. City ended 2-2.", "J. Orr was sent off in the 88th minute."],
    ["She ran 100 m in 10.94 sec. in Oslo.", "It was a record."],
    ["He is No. 1 in the world.", "She is no. 3."],
    ["St. Johnstone F.C. won again.", "They are 4th."],
  ],
  tickers: [
    ["Shares of Alda Inc. (NASDAQ: ALDA) rose.", "Bolt Co. (NYSE: BLT.A) fell."],
    ["BRK.B closed at 345.10.", "Volume was 3.4m."],
    ["The S&P 500 lost 0.8%.", "The Dow gained 12.35 points."],
  ],
  addresses: [
    ["Send it to 221 Baker St. N.W., Washington, D.C. 20001.", "Allow two weeks."],
    ["Visit www.example.com/a.b?c=1.", "Or mail jo.doe@mail.example.co.uk.", "Thanks."],
    ["Open README.md or src/main.c.", "Then run make."],
    ["We live at 5 Oak Ave.", "It is quiet there."],
    ["Use Node.js v20.1.0 or ASP.NET 4.8.", "See https://example.org/v1.2/index.html.", "It works."],
    ["Call us at tel. 555.123.4567 or ext. 12.", "We are open Mon. to Fri. from 9."],
  ],
  references: [
    ["Cf. Brown, J. (1999), pp. 12-14.", "See also vol. 3, ch. 2."],
    ["The claim is disputed.[4]", "Others agree.[5][6]", "It stands."],
    ["It appeared in J. Appl. Phys. 12 (1980).", "No copy is left."],
    ["See Doe, A. B., ed., Old Ships, 2nd ed., Leeds, 1955.", "It is out of print."],
  ],
  titles: [
    ["Prof. Dr. Karl May and Rev. John Fry spoke.", "Sgt. Pepper did not."],
    ["Martin Luther King Jr. was born in Atlanta.", "He died in 1968."],
    ["Sammy Davis Jr. sang.", "So did Frank Sr. and Bob Jr."],
    ["Jane Roe, Ph.D., and John Doe, M.D., agreed.", "Nobody else did."],
    ["She has a Ph.D. in law.", "He has an M.A. from Yale."],
    ["He met George W. Bush and J. K. Rowling.", "T. S. Eliot was dead."],
    ["It was World War I.", "They lost."],
    ["So do I.", "You and I agree."],
    ["She ran out of vitamin C.", "Nobody had it."],
    ["This is plan B.", "The other plan failed."],
    ["Did you see Yahoo! today?", "It changed."],
  ],
  ellipses: [
    ["He paused . . . and went on.", "Then silence."],
    ["I thought… well, never mind.", "Go on…", "Then it ended."],
    ["And then....", "Nothing happened."],
    ["Wait...", "What?"],
  ],
};

test.each(
  Object.entries(TEXTS).flatMap(([genre, texts]) => texts.map((text) => [genre, text.join(" "), text] as const)),
)("%s: %s", (_, text, sentences) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

const GLUED: readonly (readonly string[])[] = [
  ["The road is shut.", "Drivers must turn."],
  ["Is it open?", "Nobody knows."],
  ["It is over!", "The crowd left."],
  ["He said “no.”", "They left."],
  ["It was 1999.", "She was ten."],
  ["The plan failed.[12]", "They tried again."],
  ["Prices rose (again).", "Nobody cared."],
  ["She said so.", "“We lost,” he said."],
  ["It ended here…", "Then it began."],
  ["He lives in the USA.", "He likes it."],
  ["Завод закрыт.", "XX век кончился."],
  ["Мост закрыт.", "Водители ждут."],
];

test.each(GLUED.map((text) => [text.join(""), text] as const))("glued: %s", (text, sentences) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test.each([
  "He called file.Close() and system.Out.print in the editor.",
  "Ask jane.Doe@example.com or see example.com/News?Id=3.",
  "Node.js and Vue.js, in Foo.Bar.Baz, are fine.",
  "The version is 2.0.Beta, not 1.9.",
  "Это сказал А.С.Пушкин в г.Москве.",
])("no end inside a name: %s", (text) => {
  expect(splitSentences(text)).toHaveLength(1);
});
