import { describe, expect, test } from "vitest";
import { findByline } from "../../src/article/byline.js";
import { makeContext } from "../../src/article/context.js";
import { makePage, type TestPageParts } from "./page-builder.js";

const PROSE = "The harbor master said on Monday that the ferry would run again once the ice had gone from the fjord.";

function bylineOf(parts: TestPageParts): readonly string[] {
  const { parsed, title, labelled } = makePage({ title: "Ferry runs again", ...parts });
  return findByline(makeContext(parsed, title, labelled, null), null)?.value ?? [];
}

/** A byline as newspapers of the language write it, its two names, and the date line below it. */
const BYLINES: readonly (readonly [language: string, line: string, names: readonly string[], date: string])[] = [
  ["English", "By Ann Ek and Bo Li, Political editor", ["Ann Ek", "Bo Li"], "3 May 2024"],
  ["German", "Von Anna Ekel und Bodo Linde, Korrespondent", ["Anna Ekel", "Bodo Linde"], "3. Mai 2024"],
  ["French", "Par Anne Leduc et Luc Petit, envoyé spécial", ["Anne Leduc", "Luc Petit"], "3 mai 2024"],
  ["Spanish", "Por Ana Gil y Luis Mora, corresponsal", ["Ana Gil", "Luis Mora"], "3 de mayo de 2024"],
  ["Italian", "di Carla Rossi e Marco Bianchi, inviato", ["Carla Rossi", "Marco Bianchi"], "3 maggio 2024"],
  ["Portuguese", "Por Inês Costa e Rui Dias, repórter", ["Inês Costa", "Rui Dias"], "3 de maio de 2024"],
  ["Dutch", "Door Anneke de Vries en Jan van den Berg", ["Anneke de Vries", "Jan van den Berg"], "3 mei 2024"],
  ["Polish", "Autor: Anna Nowak i Jan Kowal, dziennikarz", ["Anna Nowak", "Jan Kowal"], "3 maja 2024"],
  ["Swedish", "Av Anna Ek och Bo Lind, reporter", ["Anna Ek", "Bo Lind"], "3 maj 2024"],
  ["Danish", "Af Anne Holm og Bo Krogh, korrespondent", ["Anne Holm", "Bo Krogh"], "3. maj 2024"],
  ["Norwegian", "Av Anne Moe og Ola Vik, journalist", ["Anne Moe", "Ola Vik"], "3. mai 2024"],
  ["Czech", "Autor: Jana Nová a Petr Malý, redaktor", ["Jana Nová", "Petr Malý"], "3. května 2024"],
  ["Russian", "Автор: Анна Белова и Олег Серов", ["Анна Белова", "Олег Серов"], "3 мая 2024"],
  ["Turkish", "Yazan: Ayşe Kaya ve Ali Demir, muhabir", ["Ayşe Kaya", "Ali Demir"], "3 Mayıs 2024"],
];

describe("bylines of each language", () => {
  test.each(BYLINES)("%s, on flattened text", (_, line, names, date) => {
    const blocks = [{ text: line, isBody: false }, { text: date, isBody: false }, PROSE];
    expect(bylineOf({ format: "text", blocks })).toEqual(names);
  });

  test.each(BYLINES)("%s, date and byline on one line", (_, line, names, date) => {
    expect(bylineOf({ format: "text", blocks: [{ text: `${date} | ${line}`, isBody: false }, PROSE] })).toEqual(names);
  });

  test.each(BYLINES)("%s, in an element of HTML", (_, line, names) => {
    const authors = [{ text: line, source: "class=byline", beforeBlock: 1 }];
    expect(bylineOf({ blocks: [PROSE], signals: { authors } })).toEqual(names);
  });

  test.each(BYLINES)("%s, in a meta element", (_, line, names) => {
    expect(bylineOf({ blocks: [PROSE], meta: { author: line } })).toEqual(names);
  });

  test.each(BYLINES)("%s, a name alone beside the date of a flattened page", (_, __, [name = ""], date) => {
    expect(bylineOf({ format: "text", blocks: [{ text: `${name} | ${date}`, isBody: false }, PROSE] })).toEqual([name]);
  });

  test.each([
    "Foto: Ann Ek",
    "Photo: Ann Ek",
    "Photos by Ann Ek",
    "Bild: Ann Ek",
    "Edited by Ann Ek",
    "Reviewed by Ann Ek",
    "Translated by Ann Ek",
    "Übersetzung: Ann Ek",
    "Traduction : Ann Ek",
    "Çeviri: Ann Ek",
  ])("%s names no author", (line) => {
    expect(bylineOf({ format: "text", blocks: [{ text: line, isBody: false }, PROSE] })).toEqual([]);
    const authors = [{ text: line, source: "class=author", beforeBlock: 1 }];
    expect(bylineOf({ blocks: [PROSE], signals: { authors } })).toEqual([]);
  });
});
