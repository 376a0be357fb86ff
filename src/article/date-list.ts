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
  "dcterms.issued",
  "citation_publication_date",
  "citation_online_date",
  "article_date_original",
  "originalpublicationdate",
  "dcsext.articlefirstpublished",
  "publication_date",
  "publish-date",
  "publish_date",
  "published_at",
  "published-date",
  "publishdate",
  "pubdate",
  "pub_date",
  "ptime",
];

/** Meta elements that give a date of some kind, mostly the one of publication. */
export const DATED_META: readonly string[] = [
  "date",
  "dc.date",
  "dc.date.created",
  "date.created",
  "dcterms.created",
  "dcterms.date",
  "article:created",
  "article.created",
  "article_date",
  "created",
  "dc.date.available",
  "date.available",
];

/** Meta elements that state when an article was last changed. */
export const MODIFIED_META: readonly string[] = [
  "article:modified_time",
  "og:article:modified_time",
  "article:modified",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "date.modified",
  "date.updated",
  "last-modified",
  "lastmod",
  "revised",
  "article:updated_time",
];

/** Words of class names and lines that make a date the one of a later change, in eight languages. */
export const MODIFIED_WORDS =
  /updat|modif|aktualisier|geändert|änderung|mis à jour|mise à jour|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|zaktualiz|aktualizacja|last edited|revised|reviewed|güncel|oppdatert|uppdaterad|opdateret/iu;

/** Words of class names and lines that make a date the one of publication, in eight languages. */
export const PUBLISHED_WORDS =
  /publish|posted|pubdate|pub-date|entry-date|post-date|issued|veröffentlicht|publiziert|erschienen|erstellt am|^datum\b|^stand\b|pressemitteilung vom|publié|mis en ligne|publicad|pubblicat|gepubliceerd|geplaatst|opublikowan|^date\b|^data\b|^fecha\b|publisert|publicerad/iu;

/** Lines that state a right, whose year says nothing about the article. */
export const COPYRIGHT_WORDS = /©|\(c\) ?\d|copyright/iu;
