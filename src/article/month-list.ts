/**
 * Month names as pages write them, without accents and without a final stop, by month from January on, in the languages that
 * `monthNumber` names: nominative and the form that a day stands before, and short names. No name stands for two months, so
 * that the page's language need not be known (Croatian is left out: its `listopad` is
 * October, in Polish and Czech it is November). Own list.
 */
const NAMES: readonly string[] = [
  "january jan januar janner jaenner janvier janv enero ene gennaio genn gen janeiro januari stycznia styczen sty leden ledna ocak oca januara ianuarie ian tammikuuta tammikuu janua января январь янв січня січень януари ιανουαριου ιανουαριος ιαν gener",
  "february feb februar feber fevrier fevr fev febrero febbraio febbr febb fevereiro februari lutego luty lut unor unora subat sub februara februarie helmikuuta helmikuu февраля февраль фев февр лютого лютий февруари φεβρουαριου φεβρουαριος φεβ febrer",
  "march mar marz maerz mrz mars marzo marco marts maart mrt marca marzec brezen brezna mart marec martie maret maaliskuuta maaliskuu marcius марта март мар березня березень μαρτιου μαρτιος μαρ marc",
  "april apr avril avr abril abr aprile kwietnia kwiecien kwi duben dubna nisan nis aprila aprilie huhtikuuta huhtikuu aprilis апреля апрель апр квітня квітень април απριλιου απριλιος απρ",
  "may mai mayo maggio magg mag maio mei maja maj kveten kvetna mayis toukokuuta toukokuu majus мая май травня травень μαιου μαιος μαι maig",
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze cerven cervna haziran haz juna iunie iun kesakuuta kesakuu junius июня июнь июн червня червень юни ιουνιου ιουνιος ιουν juny",
  "july jul juli juillet juil julio luglio lug julho lipca lipiec lip cervenec cervence temmuz tem jula iulie iul heinakuuta heinakuu julius июля июль июл липня липень юли ιουλιου ιουλιος ιουλ juliol",
  "august aug aout agosto ago ag augustus augusti sierpnia sierpien sie srpen srpna agustos agu augusta agustus elokuuta elokuu augusztus августа август авг серпня серпень αυγουστου αυγουστος αυγ agost",
  "september sept sep septembre septiembre setiembre settembre sett set setembro wrzesnia wrzesien wrz zari eylul eyl septembra septembrie syyskuuta syyskuu szeptember сентября сентябрь сен сент вересня вересень септември σεπτεμβριου σεπτεμβριος σεπ setembre",
  "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijen rijna ekim eki oktobra octombrie lokakuuta lokakuu октября октябрь окт жовтня жовтень октомври οκτωβριου οκτωβριος οκτ",
  "november nov novembre noviembre novembro listopada listopadu listopad lis kasim kas novembra noiembrie noi marraskuuta marraskuu ноября ноябрь ноя нояб листопада ноември νοεμβριου νοεμβριος νοε",
  "december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudnia grudzien gru prosinec prosince aralik ara decembra decembrie joulukuuta joulukuu декабря декабрь дек грудня грудень декември δεκεμβριου δεκεμβριος δεκ desembre",
];

/** Lower case, without the marks above and below letters and without stops; the Turkish letters of both cases are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/gu, "")
    .replace(/ı/gu, "i");
}

function numberNames(): ReadonlyMap<string, number> {
  return new Map(NAMES.flatMap((names, index) => names.split(" ").map((name) => [plain(name), index + 1] as const)));
}

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ numberNames();

/**
 * The number of a month, 1 to 12, by its name or short name; null for any other word. Reads English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Czech, Slovak, Russian, Ukrainian, Bulgarian, Turkish,
 * Finnish, Hungarian, Romanian, Greek, Catalan and Indonesian.
 */
export function monthNumber(name: string): number | null {
  return MONTHS.get(plain(name)) ?? null;
}
