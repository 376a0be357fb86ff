/** Words that come before the names in a byline, lower case, in ten languages, with the colon where they need one. Own list. */
export const BYLINE_PREFIXES: readonly string[] = [
  "written and edited by, interview by, recipe by, contributors, words and photos by, reporting by, written by, posted by, published by",
  "submitted by, created by, story by, text by, words by, article by, contributed by, authored by",
  "a guest post by, guest post by, guest author, by, author, authors, writer, veröffentlicht von, geschrieben von",
  "erstellt von, eingestellt von, publiziert von, ein artikel von, ein beitrag von, ein gastbeitrag von",
  "gastbeitrag von, ein kommentar von, kommentar von, eine analyse von, ein interview von, interview von",
  "eine kolumne von, artikel von, beitrag von, bericht von, aus berlin von, text von, text:, autor, autorin",
  "autoren, autorinnen, redaktion:, von, vom, foto und text:, propos recueillis par, écrit par, rédigé par",
  "publié par, posté par, article de, auteur, par, escrito por, publicado por, redactado por, por, pubblicato da",
  "scritto da, a cura di, autore, di, da, door, geschreven door, napisał, autor tekstu:, av, af, text av, автор",
].flatMap((line) => line.split(", "));

/** What parts two names in a list. Single letters (`y`, `e`, `i`) part full names only, see `splitNames`. */
export const NAME_CONJUNCTIONS: ReadonlySet<string> = new Set(
  ["and und et en och og mit with sowie ve и та oraz sekä és ja"].flatMap((line) => line.split(" ")),
);

/** Conjunctions of one letter, which also stand inside names (`Ortega y Gasset`). */
export const SHORT_CONJUNCTIONS: ReadonlySet<string> = new Set("y e i".split(" "));

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  [
    "von van vom zu zur zum de der den del della dei di da do dos das du des la le les el al bin bint ibn ben af av",
    "ter ten op st und y e i san mac lo dal dello ould",
  ].flatMap((line) => line.split(" ")),
);

/** Words that end a name and go on about its place or time. Lower case. */
export const CUT_WORDS: ReadonlySet<string> = new Set(
  [
    "on in at for from am um aus im für last updated published posted stand zuletzt aktualisiert veröffentlicht",
    "publié publicado pubblicato bijgewerkt opublikowano is alle all ist says sagt no leave ein kein keine ·",
  ].flatMap((line) => line.split(" ")),
);

/** Words that make a part of a byline a job, a place in a house or a notice, not a name. Lower case, whole words. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    "editor editors reporter reporters correspondent correspondents writer writers journalist journalists columnist",
    "contributor contributors producer photographer author director manager ceo founder co-founder president chief",
    "analyst specialist strategist consultant expert professor lecturer fellow researcher assistant senior junior",
    "associate freelance freelancer political deputy head vice phd ph.d ph.d. m.d. mba rd cfp cpa rn esq min",
    "read redakteur redakteurin redakteure redakteurinnen reporterin korrespondent korrespondentin journalistin",
    "autor autorin autoren volontär volontärin chefredakteur chefredakteurin ressortleiter ressortleiterin",
    "chefreporter chefreporterin leiter leiterin mitarbeiter mitarbeiterin freier freie stellvertretender kolumnist",
    "kolumnistin moderator moderatorin journaliste rédacteur rédactrice chef correspondant correspondante",
    "chroniqueur chroniqueuse envoyé envoyée spécial spéciale redactor redactora periodista corresponsal columnista",
    "editora jefe jefa enviado enviada especial directora giornalista corrispondente inviato inviata direttore",
    "redattore caporedattore repórter jornalista colunista correspondente redacteur verslaggever dziennikarz",
    "dziennikarka redaktor reportér journalistes muhabiri editörü updated published posted follow share comments",
    "comment profile subscribe bio photo photos foto fotos bild bilder video grafik uhr lesezeit minuten minutes",
    "artikel article articles facebook twitter linkedin instagram email e-mail print view views show sponsored",
    "posts certified attorney former more about executive managing general digital contributing kommentar kommentare",
    "nutritionist dietitian physician therapist psychologist engineer developer designer architect lawyer scientist",
    "economist historian gardener über trainer advisor adviser marketer officer owner",
  ].flatMap((line) => line.split(" ")),
);

/** Words that make a name the one of an organization or an account nobody stands behind. Lower case, whole words. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  [
    "redaktion redaktionsteam onlineredaktion online-redaktion newsdesk newsroom desk staff team editorial board",
    "redacción redacao redação redazione rédaction redactie redakcja redaksi redaksjonen редакция редакція",
    "toimitus agency agencies agencias agências agence agentur agenturen press news nachrichten media magazine",
    "magazin zeitung online network institute institut foundation university universität group gmbh inc inc. ltd",
    "llc e.v. verband verlag company services service tv radio editorial-team",
    "presse pressestelle association journal times post today wire bureau com www guest program programme center centre",
    "department ministry committee council society school college clinic hospital laboratory",
  ].flatMap((line) => line.split(" ")),
);

/** Agencies and houses as they write themselves: in other spelling some are first names (`Sid`, `Ani`, `Efe`). */
export const AGENCY_NAMES: ReadonlySet<string> = new Set(
  [
    "Reuters AFP AP dpa DPA APA SID ANSA EFE Lusa LUSA PAP KNA epd Belga ANP TT NTB Ritzau STT UPI Bloomberg Xinhua",
    "TASS Interfax Keystone-SDA SDA AGI Adnkronos PTI IANS ANI Yonhap Kyodo dpa-AFX AAP PA CNN BBC AG SE",
  ].flatMap((line) => line.split(" ")),
);

/** What publishing systems write where nobody is named. Lower case, the whole name. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  "name,your name,author name,undefined,null,none,n/a,nan,no author,unknown,unknown author,admin,administrator,webmaster,default,user,root,false,true".split(
    ",",
  ),
);
