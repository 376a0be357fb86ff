import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyzePage, type BodyRole, splitPage } from "../../src/index.js";
import { runCli } from "../cli/run-cli.js";

const page = new Uint8Array(readFileSync("fixtures/split/html-recipe-lists/page.html"));
const whole = splitPage(page);
const rolesOf = (role: string): number => whole.blocks.filter((block) => block.role === role && block.isBody).length;

describe("leaveOut", () => {
  test.each<readonly BodyRole[]>([["list-item"], ["heading", "list-item"], ["paragraph"]])(
    "takes %s and %s out of the body, and nothing else",
    (...roles) => {
      const leaveOut = roles.filter((role) => role !== undefined);
      const split = splitPage(page, { leaveOut });
      for (const [i, block] of split.blocks.entries()) {
        const before = whole.blocks[i];
        const isLeftOut = before?.isBody === true && leaveOut.some((role) => role === before.role);
        expect([block.isBody, block.role]).toEqual([!isLeftOut && before?.isBody, before?.role]);
        if (isLeftOut) expect(block.reasons).toEqual([`left out: ${block.role}`]);
      }
      expect(leaveOut.every((role) => rolesOf(role) > 0)).toBe(true);
      expect(split.body.length).toBeLessThan(whole.body.length);
      expect(split.status).toBe("ok");
    },
  );

  test("holds for the article of an analysis too", () => {
    const items = whole.blocks.filter(({ role, isBody }) => role === "list-item" && isBody).map(({ text }) => text);
    const { article } = analyzePage(page, { leaveOut: ["list-item"] });
    expect(items.filter((text) => article.text.includes(text) || article.markdown.includes(text))).toEqual([]);
  });

  test("gives way to a rule of the caller", () => {
    const item = whole.blocks.find(({ role, isBody }) => role === "list-item" && isBody)?.text ?? "";
    const split = splitPage(page, { leaveOut: ["list-item"], rules: [{ match: item, isBody: true }] });
    expect(split.blocks.find(({ text }) => text === item)?.isBody).toBe(true);
  });

  test("changes nothing where no role is named, and refuses a role that is none of the body", () => {
    expect(splitPage(page, { leaveOut: [] })).toEqual(whole);
    expect(() => Reflect.apply(splitPage, undefined, [page, { leaveOut: ["footer"] }])).toThrow(
      /leaveOut.*found "footer", wanted a role of the body: standfirst, paragraph/,
    );
  });

  test("is --leave-out on the command line", async () => {
    const stdin = Buffer.from(page);
    const { code, stdout } = await runCli(["split", "--leave-out", "list-item,heading", "--format", "json"], { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ body: splitPage(page, { leaveOut: ["list-item", "heading"] }).body });
    const wrong = await runCli(["split", "--leave-out", "footer"], { stdin });
    expect(wrong.stderr).toContain('--leave-out: found "footer", wanted');
  });
});
