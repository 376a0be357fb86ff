import type { BoilerplateRole } from "./role-lists.js";

function stems(text: string): readonly string[] {
  return text.split("|").map((stem) => stem.trim());
}

/**
 * How words begin that stand in short lines of a role, in the languages of most pages. One such word proves little: the model
 * of roles weighs it with what stands around. Lower case, `|` between them.
 */
export const ROLE_WORDS: readonly (readonly [BoilerplateRole, readonly string[]])[] = [
  [
    "share-count",
    stems(`
      share | shari | facebook | fb | twitter | tweet | whatsapp | linkedin | pinterest | instagram | insta | youtube |
      telegram | tiktok | bluesky | mastodon | reddit | flipboard | messenger | threads | tumblr | snapchat | viber |
      follow | social | teilen | folg | drucken | gefällt | partag | suivez | imprim | compart | síguen | condivid |
      seguici | compartilh | siga | delen | deel | volg | udostępn | dela | del | følg | följ | jaa | paylaş |
      поделит | sdílet | megoszt | シェア | 공유 | 分享
    `),
  ],
  [
    "newsletter",
    stems(`
      newsletter | inbox | subscri | sign-up | signup | mail | e-mail | email | briefing | digest | alert | unsubscri |
      abonn | anmeld | infolettre | lettre | suscr | boletín | iscriv | inscre | nieuwsbrief | nyhetsbrev |
      nyhedsbrev | zapisz | biuletyn | bülten | рассылк | подпис | odběr | hírlevél | uutiskirje
    `),
  ],
  [
    "footer",
    stems(`
      copyright | privacy | terms | imprint | impressum | sitemap | advertis | career | jobs | contact | legal |
      accessib | rights | reserved | disclaim | policy | policies | ethic | masthead | press | media | license |
      about | datenschutz | agb | nutzungsbeding | kontakt | mediadaten | barrierefrei | netiquette | mentions |
      confidential | conditions | cgu | cgv | privacidad | aviso | derechos | contacto | publicidad | chi | siamo |
      contatti | redazione | privacidade | termos | direitos | contato | colofon | voorwaarden | regulamin | prywatno |
      redakcja | redaktion | redaktør | redaktör | personvern | integritet | tietosuoja | künye | gizlilik | iletişim |
      контакт | реклам | правил | соглашен | kontakty | inzerce | impresszum | ltd | gmbh | inc | llc | corp
    `),
  ],
  [
    "login-search",
    stems(`
      login | log-in | log | signin | sign | search | password | username | account | register | logout | forgot |
      anmeld | einlog | passwort | suche | suchbegriff | benutzer | konto | registrier | connexion | connect |
      recherch | compte | mot | buscar | contraseña | cuenta | iniciar | accedi | cerca | registrati | entrar |
      pesquis | senha | zoek | inlog | wachtwoord | szukaj | zaloguj | hasło | sök | søk | logga | logg | hae | ara |
      giriş | войти | поиск | parol | hled | přihlás | keres | bejelent | 검색 | 検索 | 搜索
    `),
  ],
  [
    "comment-form",
    stems(`
      comment | reply | replies | respon | discuss | conversation | opinion | moderat | kommentar | antwort | diskut |
      forum | leserbrief | commentaire | répon | réag | comentar | respuest | rispond | respond | coment | reacti |
      reageer | komentar | komentář | odpow | svar | yorum | комментар | ответ | hozzászól | kommentti | 댓글 | コメント
    `),
  ],
  [
    "caption",
    stems(`
      photo | image | picture | foto | bild | getty | reuters | afp | ap | dpa | imago | shutterstock | illustration |
      credit | courtesy | screenshot | graphic | chart | source | quelle | fotograf | imagen | fuente | immagin |
      imagem | fonte | beeld | zdjęci | kuva | grafik | snímek | kép | фото | photograph | audio | video | slideshow |
      gallery
    `),
  ],
  [
    "related-links",
    stems(`
      related | read | more | most | latest | popular | trending | recommend | recent | story | stories | articles |
      news | also | next | similar | watch | mehr | auch | lesen | ähnlich | meistgelesen | neueste | weitere | thema |
      lire | aussi | article | similaires | voir | más | noticias | relacionad | leer | ver | leggi | anche |
      articoli | leia | mais | veja | lees | ook | meer | czytaj | więcej | läs | mer | les | også | lue | lisää |
      haber | daha | читайте | также | ещё | číst | další | tovább | 관련 | 関連 | 相关
    `),
  ],
  [
    "paywall",
    stems(`
      premium | trial | subscription | membership | member | unlock | unlimited | donat | donor | support | month |
      weekly | cancel | free | abo | kostenlos | testen | spende | unterstütz | monat | kündbar | abonné | gratuit |
      don | soutenez | suscriptor | gratis | prueba | dona | abbonat | sostieni | assinante | apoie | wsparcie |
      prenumer | stöd | støtt
    `),
  ],
  [
    "advertisement",
    stems(`
      advert | sponsor | promot | affiliate | commission | buy | shop | deal | coupon | discount | offer | anzeige |
      werbung | kaufen | angebot | rabatt | publicité | acheter | anunci | oferta | compra | pubblicit | acquista |
      advertentie | reklam | annons | annonse | реклам | kup
    `),
  ],
  [
    "byline",
    stems(`
      by | author | editor | reporter | correspondent | staff | writer | contribut | written | reviewed | von | autor |
      redakt | korrespondent | par | auteur | rédac | journalist | por | redac | di | redaz | door | av | af | tekst |
      текст | автор | kirjoit | muhabir | napsal | szerző | 기자 | 記者
    `),
  ],
  [
    "author-bio",
    stems(`
      author | profile | bio | biograph | writes | covers | journalist | expert | award | graduate | lives | autor |
      redakteur | schreibt | studiert | auteur | journaliste | periodista | giornalist | jornalist | follow
    `),
  ],
  [
    "tags",
    stems(`
      tag | topic | categor | keyword | filed | theme | schlag | stichwort | themen | thème | etiquet | temas |
      argoment | assunt | onderwerp | tem | ämne | emne | etiket | тег | štítk | címk | aihe
    `),
  ],
  [
    "cookie-notice",
    stems(
      `cookie | consent | gdpr | tracking | accept | reject | akzept | einwillig | zustimm | accepter | acept | accett | aceit`,
    ),
  ],
  [
    "date",
    stems(`
      publish | updated | posted | modified | ago | veröffentlicht | aktualisiert | stand | uhr | publié | mis |
      publicad | actualizad | pubblicat | aggiornat | atualizad | gepubliceerd | opublik | publicer | uppdater |
      publisert | oppdatert | julkaistu | päivitetty | güncelleme | yayın | опубликован | обновлен | aktualizov | 입력 |
      수정
    `),
  ],
  [
    "navigation",
    stems(
      `menu | menü | navigation | skip | toggle | open | close | zurück | home | startseite | accueil | inicio | hjem | hem | strona | ana`,
    ),
  ],
  [
    "pager",
    stems(
      `previous | next | older | newer | page | seite | nächst | vorherig | suivant | précédent | siguiente | anterior | load | zurück`,
    ),
  ],
];
