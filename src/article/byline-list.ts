import { listOfWords, setOfWords } from "../text/word-list.js";

/** Words that come before the names in a byline, lower case, in ten languages, with the colon where they need one. Own list. */
export const BYLINE_PREFIXES: readonly string[] = /* @__PURE__ */ listOfWords(
  [
    "written and edited by, interview by, recipe by, contributors, words and photos by, reporting by, written by, posted by, published by",
    "submitted by, created by, story by, text by, words by, article by, contributed by, authored by",
    "a guest post by, guest post by, guest author, by, author, authors, writer, veröffentlicht von, geschrieben von",
    "erstellt von, eingestellt von, publiziert von, ein artikel von, ein beitrag von, ein gastbeitrag von",
    "gastbeitrag von, ein kommentar von, kommentar von, eine analyse von, ein interview von, interview von",
    "eine kolumne von, artikel von, beitrag von, bericht von, aus berlin von, text von, text:, autor, autorin",
    "autoren, autorinnen, redaktion:, von, vom, foto und text:, propos recueillis par, écrit par, rédigé par",
    "publié par, posté par, article de, auteur, par, escrito por, publicado por, redactado por, por, pubblicato da",
    "scritto da, a cura di, autore, di, da, door, geschreven door, napisał, autor tekstu:, av, af, text av, автор, авторы, текст:, napsal, napsala, autoři, autorzy, opracował, yazan, yazar, haber:, kirjoittanut",
    "skrevet av, skrevet af, skrivet av, tekst:, text:, tekst av, texte:, texte :, testo di, texto:, teksti:, geplaatst door",
  ],
  ", ",
);

/** What parts two names in a list. Single letters (`y`, `e`, `i`) part full names only, see `splitNames`. */
export const NAME_CONJUNCTIONS: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "and und et en och og mit with sowie ve и та oraz sekä és ja",
]);

/** Conjunctions of one letter, which also stand inside names (`Ortega y Gasset`). */
export const SHORT_CONJUNCTIONS: ReadonlySet<string> = /* @__PURE__ */ setOfWords(["y e i a"]);

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "von van vom zu zur zum de der den del della dei di da do dos das du des la le les el al bin bint ibn ben af av",
  "ter ten op st und y e i san mac lo dal dello ould",
]);

/** Words that end a name and go on about its place or time. Lower case. */
export const CUT_WORDS: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "on in at for from am um aus im für last updated published posted stand zuletzt aktualisiert veröffentlicht",
  "publié publicado pubblicato bijgewerkt opublikowano is alle all ist says sagt under tags filed quelle datum kategorie category via no leave ein kein keine ·",
]);

/** Words that make a part of a byline a job. Lower case, whole words. */
export const JOB_WORDS: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "editor editors reporter reporters correspondent correspondents writer writers journalist journalists columnist",
  "contributor contributors producer photographer author director manager ceo founder co-founder president chief",
  "analyst specialist strategist consultant expert professor lecturer researcher assistant senior junior",
  "associate freelance freelancer deputy executive managing contributing nutritionist dietitian physician therapist",
  "psychologist engineer developer designer architect lawyer attorney scientist economist historian gardener trainer",
  "advisor adviser marketer officer owner rechtsanwalt rechtsanwältin anwalt anwältin",
  "redakteur redakteurin redakteure redakteurinnen reporterin korrespondent korrespondentin journalistin",
  "autor autorin autoren volontär volontärin chefredakteur chefredakteurin ressortleiter ressortleiterin",
  "chefreporter chefreporterin leiter leiterin mitarbeiter mitarbeiterin stellvertretender kolumnist",
  "kolumnistin moderator moderatorin journaliste rédacteur rédactrice chef correspondant correspondante",
  "chroniqueur chroniqueuse envoyé envoyée redactor redactora periodista corresponsal columnista",
  "editora jefe jefa enviado enviada directora giornalista corrispondente inviato inviata direttore",
  "redattore caporedattore repórter jornalista colunista correspondente redacteur verslaggever dziennikarz",
  "dziennikarka redaktor redaktorka reportér reportérka novinář novinářka journalistes journalist reporter",
  "korrespondent redaktør redaktör kommentator krönikör muhabir muhabiri editör editörü yazarı корреспондент журналист обозреватель",
]);

/** Words that make a part of a byline a job, a place in a house or a notice, not a name. Lower case, whole words. */
export const ROLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ roleWords();

function roleWords(): ReadonlySet<string> {
  const others = [
    "political parliamentary fellow head vice phd ph.d ph.d. m.d. mba rd cfp cpa rn esq min read freier freie spécial spéciale",
    "especial updated published posted follow share comments kommentar kommentare über",
    "comment profile subscribe bio photo photos foto fotos bild bilder video grafik uhr lesezeit minuten minutes",
    "artikel article articles facebook twitter linkedin instagram email e-mail print view views show sponsored",
    "posts certified former more about general digital information info contributions affiliations details previous next",
    "development communications operations advice",
  ];
  return new Set([...JOB_WORDS, ...listOfWords(others)]);
}

/** Words that make a name the one of an organization or an account nobody stands behind. Lower case, whole words. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "ajansı ajans agenzia agencja agentura nyhetsbyrå nyhetsbyrån nyhetsbyrået uutistoimisto агентство redaktionen",
  "redaktion redaktionsteam onlineredaktion online-redaktion newsdesk newsroom desk staff team editorial board",
  "redacción redacao redação redazione rédaction redactie redakcja redaksi redaksjonen редакция редакція",
  "toimitus agency agencies agencias agências agence agentur agenturen press news nachrichten media magazine",
  "magazin zeitung online network institute institut foundation university universität group gmbh kg inc inc. ltd",
  "llc e.v. verband verlag company services service tv radio admin administrator webmaster editorial-team",
  "presse pressestelle association journal times post today wire bureau com www guest program programme center centre",
  "department ministry committee council society school college clinic hospital laboratory health",
]);

/** Agencies and houses as they write themselves: in other spelling some are first names (`Sid`, `Ani`, `Efe`). */
export const AGENCY_NAMES: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "Reuters AFP AP dpa DPA APA SID ANSA EFE Lusa LUSA PAP KNA epd Belga ANP TT NTB Ritzau STT UPI Bloomberg Xinhua AA DHA IHA ČTK Ritzaus УНИАН ТАСС РИА red red.",
  "TASS Interfax Keystone-SDA SDA AGI Adnkronos PTI IANS ANI Yonhap Kyodo dpa-AFX AAP PA CNN BBC AG SE",
]);

/** What publishing systems write where nobody is named. Lower case, the whole name. */
export const PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ setOfWords(
  [
    "nachrichtenagentur,name,your name,author name,undefined,null,none,n/a,nan,no author,unknown,unknown author,admin,administrator,webmaster,default,user,root,false,true",
  ],
  ",",
);

/** Words of notices, buttons and headings that stand near a title in the case of names. Lower case. */
export const NOTICE_WORDS: ReadonlySet<string> = /* @__PURE__ */ setOfWords([
  "region related key topics topic takeaways insights points last modified link copied login register download pdf table contents",
  "the our your this that all alle alles mehr weitere zum zur der die das aus bei playlist getty images image supplied",
  "teilen drucken tweeten twittern save speichern newsletter home startseite menu menü search suche page seite part teil",
  "tip tips how what why when where who guide best top new neue neuer neues latest update site official introducing released",
  "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag",
  "heute gestern today yesterday ask question get started learn sign join buy shop deal angebot anzeige werbung advertisement",
  "privacy policy datenschutz impressum cookie cookies wikimedia commons shutterstock istock adobe unsplash pexels pixabay",
  "vorschau preview leserbrief feedback kontakt contact about über uns us listen audio podcast episode watch live",
  "fact checked reviewed verified medically edited browse categories category tags archive archiv compartir leer partager lire",
  "condividi compartilhar udostępnij dela del delen paylaş source quelle fuente fonte bron credit credits copyright",
]);

/** Begins a part of a byline about somebody who did not write: took the pictures, edited, checked, translated. */
export const OTHER_CREDITS =
  /^\s?(?:(?:photos?|fotos?|bild(?:er)?|images?|pictures?|grafik(?:en)?|illustrations?|videos?|kamera|zdjęcia|fotografie|foto[ģg]raf|фото)(?: ?:| (?:by|von|par|por|di|de|door|av|af) )|(?:edited|reviewed|translated|fact[- ]checked|medically|illustrated|photographed|photography|produced|translation|übersetzt|übersetzung|übersetzer(?:in)?|bearbeitet|lektorat|redigiert|traduit|traduction|traducido|traducción|tradotto|traduzione|traduzido|tradução|vertaald|vertaling|översatt|oversatt|oversat|tłumaczenie|tłum\.|přeložil|překlad|перевод|çeviri|çeviren)(?![\p{L}]))/iu;
