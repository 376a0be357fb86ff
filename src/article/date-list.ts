/** Meta elements that state when an article was published, and nothing else. Gathered from pages of many publishing systems. */
export const PUBLISHED_META: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:publishtime",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dc:date.issued",
  "dc.issued",
  "dcterms.issued",
  "citation_publication_date",
  "citation_online_date",
  "article_date_original",
  "originalpublicationdate",
  "publication_date",
  "publication-date",
  "publicationdate",
  "publish-date",
  "publish_date",
  "published",
  "published_at",
  "published-date",
  "published_time",
  "published_date",
  "publishdate",
  "pubdate",
  "pub_date",
  "ptime",
];

/** Names of other meta elements that say the same, such as `w-published-date`. */
export const PUBLISHED_META_NAME = /publi(?:sh|cation).{0,12}(?:date|time)|(?:date|time).{0,6}publi|pub_?date/u;

/** Names that hold one of these words state another date. */
export const OTHER_META_NAME = /modif|updat|expir|unpub|embargo|end|event|current|page_?load/u;

/** Meta elements that give a date of some kind, mostly the one of publication. */
export const DATED_META: readonly string[] = [
  "date",
  "dc.date",
  "dc.date.created",
  "dc:date",
  "dc:date.created",
  "date.created",
  "dcterms.created",
  "dcterms.date",
  "article:created",
  "article.created",
  "article_date",
  "created",
  "dc.date.available",
  "date.available",
  "dcsext.articlefirstpublished",
  "release_date",
];

/** Meta elements that state when an article was last changed. */
export const MODIFIED_META: readonly string[] = [
  "article:modified_time",
  "og:article:modified_time",
  "article:modified",
  "og:modified_time",
  "og:updated_time",
  "datemodified",
  "dateupdate",
  "dateupdated",
  "dcterms.modified",
  "dc.date.modified",
  "dc:date.modified",
  "dc.modified",
  "date.modified",
  "date.updated",
  "modified_time",
  "last-modified",
  "last_modified",
  "lastmod",
  "revised",
  "updated",
  "updated_at",
  "updated_time",
  "article:updated_time",
  "article:updated",
];

/** Words that make a date the one of a later change, in the languages of `monthNumber` that news is mostly read in. */
const MODIFIED = [
  "updat|modif|last edited|last changed|revised|reviewed|amended",
  "aktualisier|geändert|änderung|zuletzt bearbeitet|überarbeitet",
  "mis à jour|mise à jour|mis a jour|mise a jour|actualisé|màj",
  "actualiz|última edición|editado el",
  "aggiorn|ultima modifica",
  "atualiz|alterado em|editado em",
  "bijgewerkt|gewijzigd|aangepast|laatste wijziging",
  "zaktualiz|aktualizac|zmodyfikow|ostatnia zmiana",
  "uppdatera|ändrad|senast",
  "opdater|ændret|redigeret",
  "oppdater|endret",
  "aktualizov|upraven",
  "обновл|измен|отредактир|оновлен|змінен",
  "güncel|düzenlen",
  "päivitet|muokattu|frissít|módosít|更新|수정",
];

/** Words that make a date the one of publication. */
const PUBLISHED = [
  "publish|posted|submitted|pubdate|pub-date|entry-date|post-date|issued|originally",
  "veröffentlicht|publiziert|erschienen|erscheinung|erstellt am|gepostet|pressemitteilung vom|^stand\\b",
  "publié|publication|mis en ligne|mise en ligne|paru le|posté",
  "publicad|publicación|subido el",
  "pubblicat|pubblicazione|postato",
  "publicação|postado",
  "gepubliceerd|geplaatst|publicatiedatum",
  "opublikow|publikac|dodano|data dodania|utworzon",
  "publicera",
  "udgivet|offentliggjort|publiceret|bragt",
  "publiser|lagt ut",
  "publikov|zveřejněn|vydán|vyšlo",
  "опублик|публикац|размещ|дата выхода",
  "yayın|yayım|giriş tarihi|oluşturulma|eklenme",
  "julkaist|megjelen|közzét|publicat|投稿|公開|発行|등록|입력|승인",
  "^date\\b|^datum\\b|^data\\b|^fecha\\b|^dato\\b|^дата\\b|^tarih\\b",
];

/** Words beside a date that say it is of something else: an account, an event, a copy, a person. */
const OTHER = [
  "joined|member since|registered|founded|born\\b|established|deadline|expires|valid until|accessed|retrieved|effective|received|archived",
  "registriert|mitglied seit|geboren|gegründet|gültig|abgerufen|termin\\b|wann:",
  "inscrit|membre depuis|\\bnée? le|valable|consulté",
  "miembro desde|registrado|nacid|válido|consultado|iscritto|\\bnato il|\\bnata il|membro desde|cadastrado",
  "geregistreerd|lid sinds|geboren|zarejestrowany|urodzon|registrerad|medlem|\\bfødt|\\bfödd|\\bfödda|registrován|narozen",
  "\\bwhen ?:|starts? on|begins on|takes place|event date|findet am|beginn ?:|quand ?:|cuándo ?:|quando ?:|wanneer ?:|kiedy ?:|\\bnår ?:|\\bkdy ?:|когда ?:|ne zaman",
  "зарегистр|родил|kayıt tarihi|doğum|üyelik",
];

/** Words that a label may begin with. */
export const LABEL_OPENERS =
  "last|page|first|article|date|zuletzt|letzte|artikel|dernière|date de|dernière mise|última|fecha de|ultima|ultimo|data|data di|data de|laatst|laatste|ostatnia|senast|sist|sidst|poslední|naposledy|дата|последнее|son";

export const MODIFIED_WORDS = new RegExp(MODIFIED.join("|"), "iu");
export const PUBLISHED_WORDS = new RegExp(PUBLISHED.join("|"), "iu");
export const OTHER_WORDS = new RegExp(OTHER.join("|"), "iu");

/** Lines that state a right, whose year says nothing about the article. */
export const COPYRIGHT_WORDS = /©|\(c\) ?\d|copyright|all rights reserved|alle rechte/iu;

/** Class words of an element that holds the date of a change, as Drupal's `field--name-changed` does. */
export const CHANGED_NAMES = /(?:^|[\s_-])(?:changed|modified|lastmod|last-(?:modified|updated))(?:$|[\s_-])/u;

/** Class words of an element that holds a date. */
export const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dateline|pubdate|datum|fecha|timestamp|date-?time|published|posted-on)(?:$|[\s_-])|(?:post|publish|pub|article|entry|story|news|byline)_?-?date/u;

/** Names of microdata properties and classes that date something else than the article. */
export const OTHER_DATE_NAMES =
  /(?:upload|start|end|birth|death|founding)date|expires|valid(?:from|through|until)|datecreated|datedeleted|comment/u;

/** Keys under which the data in a page's scripts states when an article was published, surest first. */
export const SCRIPT_KEYS: readonly string[] = [
  "datePublished",
  "publishedAt",
  "published_at",
  "publishDate",
  "publish_date",
  "publishedDate",
  "published_date",
  "publicationDate",
  "publication_date",
  "published_time",
  "firstPublished",
  "first_published",
];
