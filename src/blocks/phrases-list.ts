/** What a fixed phrase of site furniture speaks for: what stands near the body first, what is far from it last. */
export const PHRASE_ROLES = [
  "caption",
  "byline",
  "date",
  "paywall",
  "advertisement",
  "newsletter",
  "share-count",
  "related-links",
  "tags",
  "author-bio",
  "comment-form",
  "cookie-notice",
  "navigation",
  "breadcrumb",
  "login-search",
  "pager",
  "footer",
] as const;

/** Names as in `BoilerplateRole`. */
export type PhraseRole = (typeof PHRASE_ROLES)[number];

/**
 * Fixed phrases of site furniture, by the role they speak for. Lower case, straight apostrophes, `|` between them.
 * `whole`: the block is this phrase, give or take punctuation; `start`: the block starts with it; `any`: it stands anywhere.
 * A phrase of several roles speaks for the one listed first.
 */
export interface PhraseList {
  readonly role: PhraseRole;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly any?: readonly string[];
}

function phrases(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}

/** A phrase ends where a word ends: "by" is no start of "bypass". */
export const PHRASE_LISTS: readonly PhraseList[] = [
  {
    role: "newsletter",
    whole: phrases(`
      newsletter | newsletters | subscribe | sign up | abonnieren | s'abonner | suscríbete | iscriviti |
      assine | abonneren | zapisz się
    `),
    start: phrases(`
      newsletter | join our | join over | be the first to know | get the best of | get more | get breaking |
      get your daily | pop your email | enter your e-mail | your e-mail address | e-mail address |
      email address | sign me up | hungry for more | enjoying this | like what you're reading |
      like this article | want more | you may opt out | you can opt out | thanks for signing up |
      please enter a valid | keine nachrichten mehr | täglich das wichtigste | subscribe to | sign up for |
      sign up to | sign up here | sign up now | get the latest | get our | join our newsletter |
      join our mailing | join thousands | get updates | stay up to date | stay informed | stay in the loop |
      never miss a | don't miss a | enter your email | your email address | by signing up | by subscribing |
      you can unsubscribe | unsubscribe at any | thanks for subscribing | thank you for subscribing |
      thank you for signing up | delivered to your inbox | want more stories like this | newsletter abonnieren |
      jetzt abonnieren | melden sie sich | hier anmelden | abonnieren sie | bleiben sie auf dem laufenden |
      inscrivez-vous | abonnez-vous | recevez | suscríbete | suscríbase | regístrate | recibe | iscriviti |
      iscriviti alla | ricevi | assine | inscreva-se | receba | meld je aan | schrijf je in | zapisz się |
      подпишитесь | подписаться | prenumerera | tilmeld | meld deg
    `),
    any: phrases(`
      send you the newsletter | sends out | by email every | every morning in your | morning briefing |
      daily briefing | weekly digest | sent to your email | into your inbox | by signing up you agree |
      opt out whenever | readers who get | subscribe and get | mailing list | to our newsletter |
      our newsletter | our weekly newsletter | our daily newsletter | free newsletter | email newsletter |
      delivered directly to your inbox | straight to your inbox | in your inbox | to your inbox |
      unsubscribe at any time | unsubscribe anytime | opt out at any time | unseren newsletter |
      unserem newsletter | unser newsletter | newsletter anmelden | notre newsletter | nuestra newsletter |
      nuestro boletín | nostra newsletter | nossa newsletter | onze nieuwsbrief | naszego newslettera |
      vårt nyhetsbrev | vores nyhedsbrev | нашу рассылку
    `),
  },
  {
    role: "share-count",
    whole: phrases(`
      share | shares | tweet | pin it | pin | print | email | e-mail | copy link | link copied | copied |
      facebook | twitter | whatsapp | linkedin | reddit | pinterest | telegram | instagram | youtube | tiktok |
      x | bluesky | threads | flipboard | mail | messenger | tumblr | pocket | likes | like | save | listen |
      teilen | drucken | merken | merkzettel | vorlesen | per mail | link kopieren | partager | imprimer |
      compartir | imprimir | guardar | condividi | stampa | compartilhar | compartilhe | delen | deel |
      udostępnij | dela | del | jaa | поделиться | sdílet | megosztás
    `),
    start: phrases(`
      e-mail this | email this | e-mail a friend | share this | share on | share via | share the | share with |
      share article | click to share | tweet this | print this | follow us | follow me on | like us on |
      find us on | connect with us | add us as | make us preferred | add as preferred | artikel teilen |
      auf facebook | auf twitter | auf whatsapp | auf x teilen | per e-mail | via whatsapp | folgen sie uns |
      beitrag teilen | partager sur | partager cet | partagez | suivez-nous | compartir en | comparte |
      síguenos | condividi su | seguici | compartilhe | siga | deel dit | deel via | volg ons | podziel się |
      seguir en | envoyer par | skicka | dela på | del på | в telegram
    `),
    any: phrases(`
      opens in new window | opens in a new window | on facebook | share on facebook | share on twitter |
      share on x
    `),
  },
  {
    role: "related-links",
    whole: phrases(`
      next story | article suivant | siguiente artículo | prossimo articolo | próximo artigo | volgend artikel |
      related | related articles | related stories | related posts | related content | related news |
      related topics | related links | read more | more | more stories | more news | most read | most popular |
      trending | trending now | popular | recommended | recommended for you | latest | latest news |
      top stories | editor's picks | editors' picks | more on this story | you may also like |
      you might also like | see also | also read | read also | read next | up next | recent posts |
      further reading | in case you missed it | around the web | from the web | you may like |
      related coverage | more from | don't miss | featured | featured posts | popular posts |
      what to read next | keep reading | continue reading | latest stories | mehr zum thema | lesen sie auch |
      auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren | meistgelesen |
      meistgelesene artikel | weitere artikel | weitere themen | ähnliche artikel | ähnliche beiträge | mehr |
      mehr lesen | weiterlesen | verwandte themen | neueste artikel | top-themen | links | zum thema |
      verwandte artikel | empfehlungen | weitere meldungen | weitere nachrichten | à lire aussi | lire aussi |
      sur le même sujet | les plus lus | articles liés | voir aussi | à lire | articles similaires |
      nos derniers articles | lee también | te puede interesar | más noticias | noticias relacionadas |
      lo más leído | artículos relacionados | leggi anche | potrebbe interessarti | articoli correlati |
      i più letti | ti potrebbe interessare | leia também | leia mais | mais lidas | veja também |
      notícias relacionadas | lees ook | meer nieuws | meest gelezen | gerelateerd | czytaj także | czytaj też |
      zobacz także | najczęściej czytane | polecane | läs också | läs mer | mer från | les også | læs også |
      mest lest | lue myös | читайте также | читайте также: | по теме | další články | přečtěte si také |
      olvasta már? | daha fazla
    `),
    start: phrases(`
      stories you | stories for you | more stories |
      more: | elsewhere | other headlines | you may be interested | recommended stories | more headlines |
      our latest | the latest | latest: | most viewed | watch | | video: | read our | read more on | explore: |
      also in | also on | in this section | up next: | read more: | read more about | read also | also read |
      read next | related: | related article | see also | more from | more on | more in | more about |
      you may also | you might also | you might like | recommended: | watch: | watch now | must read |
      continue reading | don't miss: | click here | view all | see all | see more | learn more | find out more |
      explore more | all articles | other articles | other stories | similar | listen: | in pictures: | read: |
      related stories | mehr zu | mehr aus | mehr von | mehr über | lesen sie | lies auch | lesetipp |
      siehe auch | auch interessant | das könnte | alle artikel | hier geht es | zum artikel | mehr dazu |
      passend dazu | weitere informationen | à lire | lire aussi | lire la suite | voir aussi | en savoir plus |
      à voir aussi | lea también | lee también | lee más | te puede | ver más | leer más | más información |
      leggi anche | leggi tutto | vedi anche | scopri | leia também | leia mais | saiba mais | veja | lees ook |
      lees meer | bekijk ook | czytaj | zobacz | więcej | läs också | läs mer | les også | læs også | lue myös |
      читайте | смотрите также | подробнее | čtěte | přečtěte
    `),
  },
  {
    role: "comment-form",
    whole: phrases(`
      comments | comment | leave a comment | leave a reply | post a comment | join the discussion |
      join the conversation | add a comment | reply | no comments | cancel reply | submit comment |
      post comment | view comments | show comments | start the conversation | kommentare | kommentar |
      kommentieren | kommentar schreiben | diskutieren sie mit | antworten | commentaires |
      laisser un commentaire | réagir | répondre | comentarios | deja un comentario | responder | commenti |
      lascia un commento | rispondi | comentários | deixe um comentário | reacties | reageer | komentarze |
      dodaj komentarz | kommentarer | комментарии | komentáře | hozzászólások
    `),
    start: phrases(`
      soyez le premier à | your e-mail address will not | votre adresse e-mail ne |
      responses to | replies to | comments on | kommentare zu | thoughts on | comments for | have your say |
      what do you think | tell us what | do you have a story | do you have a tip | got a story | got a tip | tell us in the comments | let us know in the comments |
      share your thoughts | join the conversation | show more comments | show older comments | all comments |
      sort by | report comment | be the first to respond | leave a reply | leave a comment | leave your |
      post a comment | write a comment | add your comment | your email address will not be published |
      required fields are | save my name | notify me of | be the first to comment | sign in to comment |
      log in to comment | you must be logged in | please log in to | commenting is | comments are closed |
      comments are moderated | name * | email * | website | this site uses akismet | your name | your comment |
      schreiben sie einen kommentar | schreibe einen kommentar | deine e-mail-adresse | ihre e-mail-adresse |
      erforderliche felder | sie müssen angemeldet | kommentar verfassen | votre adresse e-mail |
      laisser un commentaire | les champs obligatoires | tu dirección de correo | deja una respuesta |
      los campos obligatorios | il tuo indirizzo email | i campi obbligatori | o seu endereço de email |
      je e-mailadres | twój adres | vous devez être connecté
    `),
    any: phrases(`
      will not be published | wird nicht veröffentlicht | ne sera pas publiée | no será publicada |
      non sarà pubblicato | não será publicado | wordt niet gepubliceerd | nie zostanie opublikowany |
      required fields are marked
    `),
  },
  {
    role: "cookie-notice",
    whole: phrases(`
      accept | accept all | accept cookies | reject all | i agree | agree | cookie settings | manage cookies |
      cookies | cookie policy | privacy settings | manage preferences | alle akzeptieren | akzeptieren |
      einstellungen | ablehnen | tout accepter | accepter | aceptar | aceptar todo | accetta | accetto |
      aceitar | accepteren | akceptuję | zustimmen
    `),
    start: phrases(`
      we use cookies | this website uses cookies | this site uses cookies | our website uses cookies |
      we and our partners | by continuing to use | by clicking | we value your privacy | your privacy | cookie |
      wir verwenden cookies | diese website verwendet cookies | diese seite verwendet | wir und unsere partner |
      wir nutzen cookies | nous utilisons des cookies | ce site utilise | nous et nos partenaires |
      utilizamos cookies | este sitio utiliza | este sitio usa | usamos cookies | utilizziamo |
      questo sito utilizza | este site utiliza | wij gebruiken cookies | deze website gebruikt |
      ta strona używa | używamy plików cookie | vi använder cookies
    `),
    any: phrases(`
      use of cookies | cookie policy | uses cookies | privacy policy and | manage your preferences |
      legitimate interest | verwendung von cookies | utilisation de cookies | uso de cookies |
      utilizzo dei cookie | store and/or access information
    `),
  },
  {
    role: "paywall",
    whole: phrases(`
      subscribe now | subscribe today | already a subscriber? | already a subscriber? log in | jetzt testen |
      jetzt weiterlesen | s+ | premium | exclusive
    `),
    start: phrases(`
      keep reading | you have read your last | subscribe to unlock | unlimited access | get unlimited |
      standard digital | premium digital | try it for | cancel at any time | support us | support independent |
      make a donation | donate |  already have an account | to continue reading |
      to read the full | this article is for subscribers | this content is for | this article is reserved |
      you have reached your limit | you've reached your | become a member | become a subscriber |
      start your free trial | unlock this | log in to read | subscribers only | register for free |
      create a free account | support our journalism | diesen artikel weiterlesen | weiterlesen mit |
      sie haben bereits ein abo | sie haben noch kein | dieser artikel ist | exklusiv für | jetzt abo |
      mit einem abo | cet article est réservé | il vous reste | déjà abonné | contenido exclusivo |
      este contenido es | ya eres suscriptor | articolo riservato | sei già abbonato | conteúdo exclusivo |
      já é assinante | al abonnee | masz już
    `),
    any: phrases(`
      for subscribers only | continue reading this article | subscribe to continue | subscribe to read |
      free trial | nur für abonnenten | réservé aux abonnés | exclusivo para suscriptores |
      riservato agli abbonati | exclusivo para assinantes | per month | cancel anytime | monatlich kündbar
    `),
  },
  {
    role: "advertisement",
    whole: phrases(`
      promoted | sponsored | advertisement | ad | ads | advertising | sponsored content | sponsored by |
      paid content | story continues below | anzeige | werbung | publicité | publicidad | pubblicità |
      publicidade | advertentie | reklama | annons | annonse | annonce | реклама | continue reading below |
      article continues below | scroll to continue
    `),
    start: phrases(`
      advertisement | story continues below | article continues below | article continues after |
      content continues below | continues after advertisement | scroll to continue | skip advertisement |
      skip ad | report this ad | ad feedback | sponsored by | affiliate disclosure |
      this post may contain affiliate | this post contains affiliate | we may earn | we may receive |
      as an amazon associate | nach der anzeige | lesen sie nach der anzeige | la suite après
    `),
    any: phrases(`
      affiliate links | affiliate commission | earn a commission | powered by | advertise with us
    `),
  },
  {
    role: "footer",
    whole: phrases(`
      about us | about | contact | contact us | privacy policy | privacy | terms of use | terms of service |
      terms | terms and conditions | terms & conditions | sitemap | site map | careers | jobs | advertise |
      help | faq | accessibility | disclaimer | imprint | impressum | datenschutz | agb | kontakt | über uns |
      datenschutzerklärung | nutzungsbedingungen | mentions légales | qui sommes-nous |
      politique de confidentialité | contactez-nous | cgu | plan du site | aviso legal |
      política de privacidad | contacto | quiénes somos | contatti | chi siamo | informativa privacy |
      note legali | contato | quem somos | política de privacidade | over ons | o nas | regulamin |
      polityka prywatności | om oss | о нас | контакты | back to top | nach oben | zum seitenanfang |
      haut de page | do not sell my personal information | rss | feedback
    `),
    start: phrases(`
      you are visitor | privacy notice: | copyright | © | (c) 20 | all rights reserved |
      alle rechte vorbehalten | tous droits réservés | todos los derechos | tutti i diritti |
      todos os direitos | alle rechten | wszelkie prawa | все права | privacy policy | terms of | powered by |
      proudly powered | theme by | designed by | back to top | registered in england | report an error |
      report a typo | send us a tip | got a tip | contact the author | this site is protected by recaptcha
    `),
    any: phrases(`
      is published by | registered office | company registered in | all rights reserved | © |
      alle rechte vorbehalten | tous droits réservés | todos los derechos reservados |
      tutti i diritti riservati | todos os direitos reservados | wszelkie prawa zastrzeżone |
      все права защищены | privacy policy | terms of service apply | terms of use
    `),
  },
  {
    role: "navigation",
    whole: phrases(`
      home | menu | skip to content | skip to main content | skip to navigation | toggle navigation |
      open menu | close menu | close | sections | news | sport | sports | business | politics | opinion |
      world | technology | tech | entertainment | lifestyle | health | science | video | videos | podcasts |
      podcast | weather | local | culture | travel | education | blog | shop | store | events | services |
      products | resources | gallery | photos | startseite | politik | wirtschaft | kultur | wissen |
      gesundheit | reise | panorama | lokales | wetter | schließen | zum inhalt springen | zum inhalt |
      zur startseite | accueil | économie | politique | santé | fermer | aller au contenu | inicio | política |
      economía | deportes | cultura | salud | cerrar | ir al contenido | saltar al contenido | cronaca |
      economia | spettacoli | chiudi | vai al contenuto | início | esportes | saúde | fechar | nieuws |
      sluiten | strona główna | zamknij | hem | hjem | главная | новости | all | more | fullscreen | cart |
      my account | subscribe
    `),
    start: phrases(`
      skip to | toggle | zum hauptinhalt | direkt zum inhalt | springe zu | zum menü | passer au contenu |
      back to | zurück zur | zurück zu | return to | go to | menü
    `),
  },
  {
    role: "breadcrumb",
    start: phrases(`
      you are here | sie sind hier | sie befinden sich | vous êtes ici | estás aquí | sei qui | você está aqui |
      home > | home » | home › | home / | startseite > | startseite » | startseite › | accueil > | accueil » |
      inicio >
    `),
  },
  {
    role: "tags",
    whole: phrases(`
      tags | topics | tagged | filed under | categories | category | keywords | themen | schlagwörter |
      schlagworte | stichworte | kategorien | mots-clés | thèmes | etiquetas | temas | categorías | argomenti |
      tag | assuntos | onderwerpen | tagi | ämnen | теги | archiviert unter
    `),
    start: phrases(`
      tagged | archivado en | filed under | abgelegt unter | classé dans | archiviato in | tags: | tagged: |
      tagged with | tagged as | posted in | topics: | categories: | category: | keywords: | filed in | themen: |
      schlagwörter: | schlagworte: | stichworte: | kategorie: | kategorien: | mots-clés | etiquetas: | temas: |
      tag: | tagi: | теги:
    `),
  },
  {
    role: "author-bio",
    whole: phrases(`
      about the author | about the authors | about author | author | authors | written by | über den autor |
      über die autorin | zur autorin | zum autor | à propos de l'auteur | sobre el autor | sull'autore |
      sobre o autor | over de auteur | o autorze
    `),
    start: phrases(`
      about the author | view all posts by | all posts by | more by | follow the author | view profile |
      see all articles by | posts by | see author's posts | zur person | alle beiträge von | zum autorenprofil |
      voir tous les articles | ver todas las entradas
    `),
    any: phrases(`
      is a contributing editor | is a contributing writer | writes about | is a staff photographer | is an editor at | es redactora de | es redactor de |
      is a freelance writer | is a staff writer | is a senior reporter | is a reporter for | has written for |
      can be reached at | follow him on | follow her on | follow them on | ist redakteur | ist redakteurin |
      est journaliste
    `),
  },
  {
    role: "login-search",
    whole: phrases(`
      email address | e-mail | your email | remember me | keep me signed in | log in | login | sign in |
      sign out | log out | register | search | search for: | my account | account | anmelden | registrieren |
      suche | suchen | einloggen | konto | connexion | se connecter | rechercher | recherche | iniciar sesión |
      buscar | accedi | cerca | entrar | pesquisar | inloggen | zoeken | zaloguj | szukaj | logga in | sök |
      logg inn | log ind | войти | поиск | forgot password? | forgot your password? | username | password |
      create account
    `),
    start: phrases(`
      already a subscriber? sign in | already a subscriber? log in | your session has expired |
      keep me signed in | remember me | forgotten your password | new here? | sign in with | continue with |
      search the site | search this site | search for | sign in to | log in to | create an account |
      don't have an account | suche nach | forgot
    `),
  },
  {
    role: "pager",
    whole: phrases(`
      newest | oldest | next article | previous article | previous post | next post | nächster artikel |
      vorheriger artikel | show more | next | previous | prev | next page | previous page | older posts |
      newer posts | weiter | zurück | nächste seite | vorherige seite | suivant | précédent | siguiente |
      anterior | successivo | precedente | próximo | volgende | vorige | następna | nästa | load more | 1 | 2 |
      3
    `),
    start: phrases(`
      previous: | next: | previous post | next post | next conversation | next article | previous article |
      load older | load newer | show older | show newer | page 1 of | page 2 of | seite 1 | page 1 |
      « previous | next »
    `),
  },
  {
    role: "caption",
    start: phrases(`
      photo: | photo by | photo credit | photograph: | photograph by | image: | image credit | image source |
      image by | picture: | credit: | credits: | courtesy of | getty images | file photo | foto: | bild: |
      fotos: | quelle: | crédit photo | photo © | foto de | fuente: | fonte: | beeld: | fot. | zdjęcie: |
      фото: | kuva: | illustration: | video: | enlarge image
    `),
    any: phrases(`
      photograph by | photograph: | (photo | photo by | picture: | (foto | register photo | getty images |
      afp via | via getty | shutterstock | ap photo | reuters/ | /afp | /reuters | imago images |
      picture alliance | dpa/ | ©dpa
    `),
  },
  {
    role: "byline",
    start: phrases(`
      interview: | compiled by | words by | story by | words and pictures by | as told to | interview by |
      words: | story: | by  | written by | posted by | published by | von  | par  | por  | di  | door  |
      autor: | author: | text: | reported by | reporting by | editing by | additional reporting | updated by |
      edited by | reviewed by | medically reviewed | av  | af  | автор
    `),
  },
  {
    role: "date",
    start: phrases(`
      published | updated | last updated | posted on | last modified | first published | modified | created |
      veröffentlicht | aktualisiert | stand: | publié | mis à jour | publicado | actualizado | pubblicato |
      aggiornato | atualizado | gepubliceerd | bijgewerkt | opublikowano | publicerad | uppdaterad | publisert |
      oppdatert | опубликовано
    `),
    any: phrases(`
      temps de lecture | tiempo de lectura | tempo di lettura | leestijd | czas czytania | min read |
      minute read | minutes read | mins read | min. lesezeit | lesezeit | min de lecture | minutos de lectura |
      minuti di lettura
    `),
  },
];
