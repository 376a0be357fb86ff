import type { WordClassLists } from "./word-classes.js";

/** German word classes, written by hand from grammar. Verbs are known by their small letters, so that none are listed. */
export const GERMAN: WordClassLists = {
  verbs: "",
  // Those with the ending of an adjective: the others are known by having none.
  adverbs: `inzwischen mittlerweile heute gestern morgen bisher vorher nachher daher bislang immer wieder weiter leider eher lieber selber früher
    später öfter länger lange gerne beinahe nahezu gerade seitdem trotzdem außerdem ausserdem zudem ansonsten unterdessen indessen stattdessen
    währenddessen infolgedessen oben unten hinten vorne außen innen draußen drinnen drüben zusammen miteinander untereinander nebeneinander
    gegeneinander voneinander irgendwie irgendwo etwa sogar unter über einander ferner minder teilweise beispielsweise möglicherweise
    normalerweise glücklicherweise`,
  general: `jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen tages stunde stunden minute minuten sekunde sekunden
    uhr zeit zeiten zeitpunkt zeitraum moment mal morgen vormittag mittag nachmittag abend abends nacht nächte jahrhundert jahrzehnt jahrzehnte
    jahrzehnten montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende januar jänner februar märz april mai juni juli
    august september oktober november dezember anfang ende mitte beginn teil teile teilen fall fälle fällen art arten weise ding dinge dingen
    sache sachen zahl zahlen anzahl menge punkt punkte punkten stelle stellen ort orte orten seite seiten grund gründe gründen beispiel beispiele
    frage fragen leute leuten mensch menschen mann männer männern frau frauen herr herrn person personen prozent prozentpunkte prozentpunkten
    million millionen milliarde milliarden tausend tausende tausenden hundert hunderte dutzend dutzende hälfte drittel viertel rest euro dollar
    kilometer kilometern meter metern tonne tonnen kilo kilogramm liter grad gruppe ebene rahmen sinn bereich bereiche bereichen hinblick
    angaben angabe mehrheit reihe hause`,
  grading: `neue neuen neuer neues letzte letzten letzter letztes erste ersten erster erstes zweite zweiten zweiter dritte dritten große großen
    großer großes kleine kleinen kleiner kleines größte größten höchste höchsten gute guten guter gutes beste besten bessere schlechte schlechten
    lange langen hohe hohen niedrige wichtige wichtigen wichtigste wichtigsten verschiedene verschiedenen
    unterschiedliche unterschiedlichen nächste nächsten nächster vergangene vergangenen vergangener kommende kommenden einzige einzigen einziger
    bestimmte bestimmten mögliche möglichen jüngste jüngsten aktuelle aktuellen ganze ganzen ganzer eigene eigenen eigener weitere weiteren
    weiterer weiteres zahlreiche zahlreichen mehrere mehreren wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig
    dreißig beide beiden rund etwa knapp fast früheren frühere damalige damaligen sogenannte sogenannten solche solchen`,
  verbEndings: "",
  adverbEndings: "",
  notByEnding: "",
};

/** Dutch word classes, written by hand from grammar. */
export const DUTCH: WordClassLists = {
  verbs: `aangekondigd bedoelt begint begon begonnen behoort bekend benadrukt bestaat bestaan betekent bevestigt bevestigde bevindt bleef bleek bleken
    blijft blijken blijkt blijven bracht brengen brengt deed deden denken denkt doen doet dacht duurt gaan gaf gaven gebeurd gebeurt gebracht
    gedaan geeft gegeven gehad gehouden gekomen gekozen gekregen gelegd geldt gelaten geloven gelooft gemaakt genomen geven geweest gevonden gezegd
    gezet gezien geworden ging gingen gebeuren haalt heeft heet helpen helpt hield hielden hoort hoopt houden houdt kan kent kennen kiezen kiest kijken
    kijkt klinkt kost kostte kosten heropend kom komen komt kon konden kreeg kregen krijgen krijgt kunnen kwam kwamen laat laten leek leeft leggen legt leiden leidt leven
    levert lezen ligt liggen liep lijken lijkt loopt lopen maakt maakte maakten maken meent meldt meldde melden moest moesten moet nam namen neemt nemen
    noemen noemt noemde ontstaat pakt praten raakt reageert riep roept rijdt schreef schrijft schrijven speelt spelen spreekt spreken sprak staan
    staat stappen stelt stelde stellen stond stonden sterft start stopt stuurt toont trekt trok valt verdwijnt verklaarde verklaart verliest vertelt
    vertelde vertellen vertrekt verwacht verwachten vindt vinden vond vonden viel vielen volgt vraagt vragen vroeg waarschuwt wachten wacht
    was waren weet weten werd werken werkt werkte wil willen wint won wist wonen woont worden wordt zat zaten zegt zei zeiden zeggen zet zetten zien
    ziet zag zagen zijn zit zitten zoekt zoeken zorgt zorgen zou zouden zal zullen binnengeloodst ruilt bleken gebruikt gebruiken hebben
    betrokken geleden gevraagd gesproken geplaatst`,
  adverbs: `vandaag gisteren morgen eergisteren vanavond vannacht vanmorgen vanmiddag nu dan toen straks later eerder vroeger al nog reeds altijd nooit
    ooit opnieuw weer eens misschien wellicht waarschijnlijk ongeveer bijna zeker erg heel zeer tamelijk vrij juist precies alleen samen verder
    bovendien daarnaast daarom daardoor daarna daarbij daarmee hierdoor hierbij intussen inmiddels ondertussen eigenlijk natuurlijk eerlijk
    uiteindelijk onlangs momenteel meteen direct helaas graag niettemin desondanks dus omdat zodat totdat weg terug thuis ergens nergens overal hier
    daar pas even slechts vooral met name meestal goed beter best liever vanaf volgens wegens vanwege dankzij ondanks zonder sinds rond tegen naast nabij net mits tenzij`,
  general: `jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden tijd tijden moment momenten keer keren maal ochtend
    middag namiddag avond nacht eeuw eeuwen decennium decennia maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend weekeinde januari
    februari maart april mei juni juli augustus september oktober november december begin einde eind midden loop deel delen geval gevallen manier
    manieren soort soorten ding dingen zaak aantal aantallen punt punten plaats plaatsen plek plekken kant kanten reden redenen voorbeeld vraag
    mens mensen persoon personen man mannen vrouw vrouwen heer mevrouw meneer procent percentage miljoen miljoenen miljard duizend duizenden honderd
    honderden tientallen tiental helft derde kwart rest euro dollar kilometer kilometers meter meters ton kilo liter graad graden groep niveau
    kader zin gebied meerderheid reeks basis gevolg geleden sprake`,
  grading: `nieuwe nieuw nieuws laatste eerste tweede derde vierde grote groot grootste kleine klein goede goed beste betere slechte lange
    lang hoge hoog hoogste lage laag belangrijke belangrijk belangrijkste verschillende diverse volgende vorige vorig komende enige bepaalde
    mogelijke mogelijk recente recent huidige hele heel eigen andere ander meerdere talrijke een twee drie vier vijf zes zeven acht negen tien
    elf twaalf twintig dertig dergelijke voormalige zogenaamde`,
  verbEndings: "eerde eerden",
  adverbEndings: "",
  notByEnding: "",
};
