import { describe, expect, test } from "vitest";
import { Corpus } from "../../src/related/corpus.js";

describe("a corpus of several languages", () => {
  const corpus = new Corpus();
  corpus.add({ id: "en", language: "en-GB", text: "A gift from the harbor: the gift shop opens again." });
  corpus.add({ id: "de", language: "de", text: "Gift im Hafen: das Gift war im Wasser." });
  corpus.add({ id: "de2", language: "de-AT", text: "Das Gift im Wasser kam von einem Schiff." });
  corpus.add({ id: "zh", text: "渡轮每天早上从港口出发，乘客可以在船上买票。" });
  corpus.add({ id: "zh2", text: "港口的渡轮今天停航，乘客只好改坐公共汽车。" });
  corpus.add({ id: "th", text: "เรือข้ามฟากออกจากท่าเรือทุกเช้า ผู้โดยสารซื้อตั๋วบนเรือได้" });
  corpus.add({ id: "th2", text: "เรือข้ามฟากหยุดให้บริการ ผู้โดยสารต้องขึ้นรถเมล์จากท่าเรือ" });
  corpus.add({ id: "ja", text: "フェリーは毎朝港を出発し、乗客は船内で切符を買える。" });
  corpus.add({ id: "ja2", text: "港のフェリーは今日運休し、乗客はバスに乗り換えた。" });

  test("keeps the stems of each apart", () => {
    expect(corpus.related("en")).toEqual([]);
    expect(corpus.related("de").map(({ id }) => id)).toEqual(["de2"]);
    expect(corpus.similarity("en", "de").score).toBe(0);
    expect(corpus.documentFrequency("gift", "en")).toBe(1);
    expect(corpus.documentFrequency("gift", "de")).toBe(2);
  });

  test.for([
    ["zh", "zh2", "渡轮"],
    ["th", "th2", "ท่าเรือ"],
    ["ja", "ja2", "フェリー"],
  ] as const)("finds the words of scripts without spaces: %s", ([id, other, word]) => {
    const [first] = corpus.related(id, { explain: true });
    expect(first?.id).toBe(other);
    expect(first?.terms.map(({ surface }) => surface).join(" ")).toContain(word);
  });
});
