/** A line as pages write it, in one language, with the first date that it states; null where it states none. */
export interface DateString {
  readonly language: string;
  readonly line: string;
  readonly date: string | null;
}

/** Own lines, read by hand: what stands by a headline in each language, long, short, in numbers and with a time. */
const LINES: Readonly<Record<string, readonly (readonly [line: string, date: string | null])[]>> = {
  "en-US": [
    ["Published May 3, 2024 at 9:30 a.m. EDT", "2024-05-03T09:30:00-04:00"],
    ["Friday, May 3rd, 2024", "2024-05-03"],
    ["MAY 3, 2024 5:47 PM", "2024-05-03"],
    ["05/03/2024", "2024-05-03"],
    ["Sept. 7, 2023 | 4 min read", "2023-09-07"],
    ["Fri Apr 28 2023 10:00:00 CEST", "2023-04-28T10:00:00+02:00"],
    ["Fri Apr 28 10:00:00 CEST 2023", "2023-04-28T10:00:00+02:00"],
    ["By Jane Doe | Jan. 25, 2024", "2024-01-25"],
    ["May 2024", null],
    ["The bridge opened in 2024", null],
    ["Call 202-555-0199 before noon", null],
  ],
  "en-GB": [
    ["3 May 2024, 17:47 BST", "2024-05-03T17:47:00+01:00"],
    ["Fri 3 May 2024", "2024-05-03"],
    ["03/05/2024 17.47", "2024-05-03"],
    ["3rd of May, 2024", "2024-05-03"],
    ["First published on Wed 11 Dec 2024 08.15 GMT", "2024-12-11T08:15:00Z"],
    ["17:47, 3 MAY 2024", "2024-05-03"],
    ["Chapter 3 of 24", null],
  ],
  de: [
    ["3. Mai 2024, 17:47", "2024-05-03"],
    ["Veröffentlicht am 3. März 2024 um 12 Uhr", "2024-03-03"],
    ["Stand: 03.05.2024, 17:47 Uhr", "2024-05-03"],
    ["Fr., 3.5.2024 17.47 Uhr MESZ", "2024-05-03T17:47:00+02:00"],
    ["Samstag, 10. Jänner 2015", "2015-01-10"],
    ["03.05.24 | 17:47", "2024-05-03"],
    ["28.04.2023-19:20", "2023-04-28"],
    ["Ausgabe 3/2024", null],
  ],
  fr: [
    ["Publié le 3 mai 2024 à 17h47", "2024-05-03"],
    ["vendredi 1er août 2022", "2022-08-01"],
    ["03/05/2024 à 17:47", "2024-05-03"],
    ["Mis en ligne le 12 févr. 2024", "2024-02-12"],
    ["le 25 décembre 2023 - 08 h 05", "2023-12-25"],
    ["3 mai, 17h47", null],
  ],
  es: [
    ["3 de mayo de 2024", "2024-05-03"],
    ["Viernes, 3 de mayo del 2024 | 17:47 h", "2024-05-03"],
    ["Mayo 3 de 2024", "2024-05-03"],
    ["Publicado el 12/05/2024 a las 09:30", "2024-05-12"],
    ["12 sept. 2023", "2023-09-12"],
    ["04 de enero 2022, 12:00 A. M.", "2022-01-04"],
  ],
  it: [
    ["venerdì 3 maggio 2024", "2024-05-03"],
    ["Pubblicato il 3 Maggio 2024 alle 17:47", "2024-05-03"],
    ["12 gen 2024 - 08:15", "2024-01-12"],
    ["1° ottobre 2023", "2023-10-01"],
    ["03/05/2024", "2024-05-03"],
  ],
  pt: [
    ["3 de março de 2024", "2024-03-03"],
    ["Publicado em 03/05/2024 às 17h47", "2024-05-03"],
    ["sex, 3 mai 2024", "2024-05-03"],
    ["12 fev. 2024 17:47", "2024-02-12"],
    ["Terça-feira, 10 de outubro de 2023", "2023-10-10"],
  ],
  nl: [
    ["vrijdag 3 mei 2024 om 17:47", "2024-05-03"],
    ["Gepubliceerd: 3 maart 2024 17.47 uur", "2024-03-03"],
    ["12 mrt. 2024", "2024-03-12"],
    ["03-05-2024", "2024-05-03"],
    ["Bijgewerkt 21 augustus 2023", "2023-08-21"],
  ],
  pl: [
    ["3 maja 2024, 17:47", "2024-05-03"],
    ["Opublikowano: 12 października 2023 o godz. 08:15", "2023-10-12"],
    ["piątek, 5 kwietnia 2024", "2024-04-05"],
    ["Data publikacji: 03.05.2024 17:47", "2024-05-03"],
    ["11 lis 2023", "2023-11-11"],
    ["1 września 2023 r.", "2023-09-01"],
  ],
  sv: [
    ["Publicerad 3 maj 2024 kl. 17.47", "2024-05-03"],
    ["fredag 12 januari 2024", "2024-01-12"],
    ["2024-05-03 17:47", "2024-05-03"],
    ["21 aug. 2023", "2023-08-21"],
    ["den 1 oktober 2023", "2023-10-01"],
  ],
  da: [
    ["3. maj 2024 kl. 17.47", "2024-05-03"],
    ["Udgivet fredag den 12. januar 2024", "2024-01-12"],
    ["21. marts 2023", "2023-03-21"],
    ["03.05.2024 - 17:47", "2024-05-03"],
    ["1. okt. 2023", "2023-10-01"],
  ],
  no: [
    ["Publisert 3. mai 2024 kl. 17:47", "2024-05-03"],
    ["torsdag 12. desember 2024", "2024-12-12"],
    ["03.05.2024, kl. 17.47", "2024-05-03"],
    ["Lagt ut 21. juni 2023", "2023-06-21"],
    ["1. des. 2023", "2023-12-01"],
  ],
  cs: [
    ["3. května 2024 17:47", "2024-05-03"],
    ["Publikováno: 28. 4. 2023, 18:41", "2023-04-28"],
    ["pátek 5. července 2024", "2024-07-05"],
    ["5. června 2024", "2024-06-05"],
    ["1. září 2023", "2023-09-01"],
    ["12. listopadu 2023", "2023-11-12"],
  ],
  ru: [
    ["3 мая 2024 г., 17:47", "2024-05-03"],
    ["Опубликовано 12 августа 2023 в 08:15 МСК", "2023-08-12T08:15:00+03:00"],
    ["пятница, 5 апреля 2024", "2024-04-05"],
    ["03.05.2024 17:47", "2024-05-03"],
    ["7 СЕНТЯБРЯ 2023", "2023-09-07"],
    ["1 дек. 2023", "2023-12-01"],
  ],
  tr: [
    ["3 Mayıs 2024 Cuma 17:47", "2024-05-03"],
    ["Yayınlanma: 12 Ağustos 2023 - 08:15", "2023-08-12"],
    ["20 KASIM 2023", "2023-11-20"],
    ["05.04.2025 - Güncelleme : 06.04.2025", "2025-04-05"],
    ["1 Eyl 2023", "2023-09-01"],
    ["Giriş Tarihi: 03/05/2024 17:47", "2024-05-03"],
  ],
};

export const DATE_STRINGS: readonly DateString[] = Object.entries(LINES).flatMap(([language, lines]) =>
  lines.map(([line, date]) => ({ language, line, date })),
);
