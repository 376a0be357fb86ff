/**
 * Month names as pages write them, lower case, without accents and without a final stop, by language: English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Polish (nominative and genitive), and the Nordic names that differ. Index 0 is
 * January. No name stands for two months, so that the page's language need not be known. Own list.
 */
const NAMES: readonly string[] = [
  "january jan januar janner jaenner janvier janv enero ene gennaio genn gen janeiro januari stycznia styczen sty",
  "february feb februar feber fevrier fevr fev febrero febbraio febbr fevereiro februari lutego luty lut",
  "march mar marz maerz mrz mars marzo marco maart mrt marca marzec",
  "april apr avril avr abril abr aprile kwietnia kwiecien kwi",
  "may mai mayo maggio mag maio mei maja maj",
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze",
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip",
  "august aug aout agosto ago ag augustus augusti sierpnia sierpien sie",
  "september sept sep septembre septiembre setiembre settembre sett set setembro wrzesnia wrzesien wrz",
  "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz",
  "november nov novembre noviembre novembro listopada listopad lis",
  "december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia grudzien gru",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The number of a month, 1 to 12, by its name or short name in one of eight languages; null for any other word. */
export function monthNumber(name: string): number | null {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f.]/gu, "");
  return MONTHS.get(plain.toLowerCase()) ?? null;
}
