/** An article as pages of one language have it: own text, the lines of dates as sites write them. */
export interface DatePage {
  readonly language: string;
  readonly title: string;
  /** Byline, publication on 3 May 2024 and change on 4 May 2024, in one or more lines. */
  readonly dateLines: readonly string[];
  readonly paragraphs: readonly string[];
  /** A teaser of another article, with its date. */
  readonly teaser: readonly [title: string, date: string];
  readonly footer: string;
}

export const DATE_PAGES: readonly DatePage[] = [
  {
    language: "en",
    title: "Ferry runs again after the long winter",
    dateLines: ["By Jane Doe", "Published May 3, 2024 at 5:47 PM | Updated May 4, 2024"],
    paragraphs: [
      "The ferry between the islands runs again since Friday morning, and the harbor master hopes that the ice is gone for good this year.",
      "The crew had waited for eleven weeks, because the channel froze on 12 February 2024 and the old icebreaker lay in the dock.",
      "Tickets cost as much as they did last year, the company said, and children under the age of six travel without paying.",
    ],
    teaser: ["Bridge closed for repairs until the summer", "April 1, 2024"],
    footer: "© 2019 The Strait Post. All rights reserved.",
  },
  {
    language: "de",
    title: "Die Fähre fährt wieder nach dem langen Winter",
    dateLines: ["Von Jana Muster", "3. Mai 2024, 17:47 Uhr", "Aktualisiert am 4. Mai 2024, 08:15 Uhr"],
    paragraphs: [
      "Seit Freitagmorgen fährt die Fähre zwischen den Inseln wieder, und der Hafenmeister hofft, dass das Eis in diesem Jahr nicht zurückkehrt.",
      "Elf Wochen hatte die Mannschaft gewartet, denn am 12. Februar 2024 war die Fahrrinne zugefroren und der alte Eisbrecher lag im Dock.",
      "Die Karten kosten so viel wie im vergangenen Jahr, sagte die Reederei, und Kinder unter sechs Jahren fahren weiterhin kostenlos mit.",
    ],
    teaser: ["Brücke bis zum Sommer gesperrt", "01.04.2024"],
    footer: "© 2019 Sundbote. Alle Rechte vorbehalten.",
  },
  {
    language: "fr",
    title: "Le bac reprend ses traversées après un long hiver",
    dateLines: ["Par Jeanne Modèle", "Publié le 03/05/2024 à 17h47, mis à jour le 04/05/2024 à 8h15"],
    paragraphs: [
      "Depuis vendredi matin, le bac relie de nouveau les deux îles, et le capitaine du port espère que la glace ne reviendra plus cette année.",
      "L'équipage avait attendu onze semaines, car le chenal avait gelé le 12 février 2024 et le vieux brise-glace était en réparation.",
      "Les billets coûtent autant que l'an dernier, a dit la compagnie, et les enfants de moins de six ans voyagent toujours sans payer.",
    ],
    teaser: ["Le pont fermé jusqu'à l'été", "1er avril 2024"],
    footer: "© 2019 Le Courrier du Détroit. Tous droits réservés.",
  },
  {
    language: "es",
    title: "El transbordador vuelve a navegar tras el largo invierno",
    dateLines: ["Por Juana Ejemplo", "3 de mayo de 2024 | 17:47 h", "Actualizado: 4 de mayo de 2024"],
    paragraphs: [
      "Desde el viernes por la mañana el transbordador une de nuevo las islas, y el jefe del puerto espera que el hielo no regrese este año.",
      "La tripulación había esperado once semanas, porque el canal se heló el 12 de febrero de 2024 y el viejo rompehielos estaba en el dique.",
      "Los billetes cuestan lo mismo que el año pasado, dijo la compañía, y los niños de menos de seis años viajan todavía sin pagar.",
    ],
    teaser: ["El puente, cerrado hasta el verano", "1 de abril de 2024"],
    footer: "© 2019 El Diario del Estrecho. Todos los derechos reservados.",
  },
  {
    language: "it",
    title: "Il traghetto torna a navigare dopo il lungo inverno",
    dateLines: ["di Gianna Esempio", "Pubblicato il 3 maggio 2024 alle 17:47 - Aggiornato il 4 maggio 2024"],
    paragraphs: [
      "Da venerdì mattina il traghetto collega di nuovo le isole, e il comandante del porto spera che il ghiaccio non ritorni più quest'anno.",
      "L'equipaggio aveva aspettato undici settimane, perché il canale era gelato il 12 febbraio 2024 e il vecchio rompighiaccio era in cantiere.",
      "I biglietti costano come l'anno scorso, ha detto la compagnia, e i bambini con meno di sei anni viaggiano ancora senza pagare.",
    ],
    teaser: ["Il ponte chiuso fino all'estate", "1 aprile 2024"],
    footer: "© 2019 Il Corriere dello Stretto. Tutti i diritti riservati.",
  },
  {
    language: "pt",
    title: "A balsa volta a navegar depois do longo inverno",
    dateLines: ["Por Joana Modelo", "Publicado em 03/05/2024 às 17h47", "Atualizado em 04/05/2024 às 8h15"],
    paragraphs: [
      "Desde a manhã de sexta-feira a balsa liga de novo as ilhas, e o mestre do porto espera que o gelo não volte mais neste ano.",
      "A tripulação tinha esperado onze semanas, porque o canal congelou em 12 de fevereiro de 2024 e o velho quebra-gelo estava no dique.",
      "As passagens custam o mesmo que no ano passado, disse a companhia, e as crianças com menos de seis anos ainda viajam sem pagar.",
    ],
    teaser: ["A ponte fechada até ao verão", "1 de abril de 2024"],
    footer: "© 2019 Diário do Estreito. Todos os direitos reservados.",
  },
  {
    language: "nl",
    title: "Veerpont vaart weer na de lange winter",
    dateLines: ["Door Jannie Voorbeeld", "Gepubliceerd: 3 mei 2024 17:47", "Bijgewerkt: 4 mei 2024 08:15"],
    paragraphs: [
      "Sinds vrijdagochtend vaart de veerpont weer tussen de eilanden, en de havenmeester hoopt dat het ijs dit jaar niet meer terugkomt.",
      "De bemanning had elf weken gewacht, want op 12 februari 2024 was de vaargeul dichtgevroren en de oude ijsbreker lag in het dok.",
      "De kaartjes kosten evenveel als vorig jaar, zei de rederij, en kinderen jonger dan zes jaar varen nog steeds zonder te betalen mee.",
    ],
    teaser: ["Brug dicht tot de zomer", "1 april 2024"],
    footer: "© 2019 De Zeestraatbode. Alle rechten voorbehouden.",
  },
  {
    language: "pl",
    title: "Prom znowu kursuje po długiej zimie",
    dateLines: ["Janina Przykładowa", "Aktualizacja: 04.05.2024 08:15 Publikacja: 03.05.2024 17:47"],
    paragraphs: [
      "Od piątku rano prom znowu kursuje między wyspami, a kapitan portu ma nadzieję, że lód w tym roku już nie powróci na cieśninę.",
      "Załoga czekała jedenaście tygodni, ponieważ 12 lutego 2024 tor wodny zamarzł, a stary lodołamacz stał w suchym doku.",
      "Bilety kosztują tyle samo co w ubiegłym roku, powiedziała firma, a dzieci do lat sześciu nadal podróżują bez opłaty.",
    ],
    teaser: ["Most zamknięty do lata", "1 kwietnia 2024"],
    footer: "© 2019 Goniec Cieśniny. Wszelkie prawa zastrzeżone.",
  },
  {
    language: "sv",
    title: "Färjan går igen efter den långa vintern",
    dateLines: ["Av Janna Exempel", "Publicerad 3 maj 2024 kl 17.47", "Uppdaterad 4 maj 2024 kl 08.15"],
    paragraphs: [
      "Sedan fredag morgon går färjan igen mellan öarna, och hamnkaptenen hoppas att isen inte kommer tillbaka mer under det här året.",
      "Besättningen hade väntat i elva veckor, för den 12 februari 2024 frös farleden till och den gamla isbrytaren låg i docka.",
      "Biljetterna kostar lika mycket som förra året, säger rederiet, och barn under sex år får fortfarande åka med utan att betala.",
    ],
    teaser: ["Bron stängd till sommaren", "1 april 2024"],
    footer: "© 2019 Sundets Tidning. Alla rättigheter förbehållna.",
  },
  {
    language: "da",
    title: "Færgen sejler igen efter den lange vinter",
    dateLines: ["Af Janne Eksempel", "Udgivet 3. maj 2024 kl. 17.47", "Opdateret 4. maj 2024 kl. 08.15"],
    paragraphs: [
      "Siden fredag morgen har færgen igen sejlet mellem øerne, og havnefogeden håber, at isen ikke kommer tilbage mere i år.",
      "Besætningen havde ventet i elleve uger, for den 12. februar 2024 frøs sejlrenden til, og den gamle isbryder lå i dok.",
      "Billetterne koster det samme som sidste år, siger rederiet, og børn under seks år må stadig sejle med uden at betale noget.",
    ],
    teaser: ["Broen er lukket til sommer", "1. april 2024"],
    footer: "© 2019 Sundets Avis. Alle rettigheder forbeholdes.",
  },
  {
    language: "no",
    title: "Ferga går igjen etter den lange vinteren",
    dateLines: ["Av Janne Eksempel", "Publisert 3. mai 2024 kl. 17:47", "Oppdatert 4. mai 2024 kl. 08:15"],
    paragraphs: [
      "Siden fredag morgen går ferga igjen mellom øyene, og havnesjefen håper at isen ikke kommer tilbake noen flere ganger i år.",
      "Mannskapet hadde ventet i elleve uker, for 12. februar 2024 frøs leia til, og den gamle isbryteren lå i tørrdokk ved verftet.",
      "Billettene koster like mye som i fjor, sier rederiet, og barn under seks år får fortsatt være med uten å betale noe som helst.",
    ],
    teaser: ["Brua er stengt til sommeren", "1. april 2024"],
    footer: "© 2019 Sundets Avis. Alle rettigheter.",
  },
  {
    language: "cs",
    title: "Přívoz po dlouhé zimě znovu jezdí",
    dateLines: ["Jana Vzorová", "3. května 2024 17:47", "Aktualizováno 4. května 2024 8:15"],
    paragraphs: [
      "Od pátečního rána přívoz znovu jezdí mezi ostrovy a správce přístavu doufá, že se led letos do průlivu už nevrátí.",
      "Posádka čekala jedenáct týdnů, protože 12. února 2024 plavební dráha zamrzla a starý ledoborec stál v suchém doku.",
      "Jízdenky stojí stejně jako loni, uvedla společnost, a děti mladší šesti let se stále vozí, aniž by musely něco platit.",
    ],
    teaser: ["Most zavřený až do léta", "1. dubna 2024"],
    footer: "© 2019 Průlivské listy. Všechna práva vyhrazena.",
  },
  {
    language: "ru",
    title: "Паром снова ходит после долгой зимы",
    dateLines: ["Жанна Примерова", "Опубликовано 3 мая 2024 г., 17:47", "Обновлено 4 мая 2024 г., 08:15"],
    paragraphs: [
      "С утра пятницы паром снова ходит между островами, и начальник порта надеется, что в этом году лёд больше не вернётся в пролив.",
      "Команда ждала одиннадцать недель, потому что 12 февраля 2024 года фарватер замёрз, а старый ледокол стоял в сухом доке.",
      "Билеты стоят столько же, сколько в прошлом году, сообщила компания, а дети младше шести лет по-прежнему ездят бесплатно.",
    ],
    teaser: ["Мост закрыт до лета", "1 апреля 2024"],
    footer: "© 2019 Вестник пролива. Все права защищены.",
  },
  {
    language: "tr",
    title: "Feribot uzun kışın ardından yeniden sefere çıktı",
    dateLines: ["Jale Örnek", "3 Mayıs 2024 Cuma 17:47 • Güncelleme: 4 Mayıs 2024"],
    paragraphs: [
      "Cuma sabahından beri feribot adalar arasında yeniden çalışıyor ve liman başkanı buzun bu yıl bir daha geri gelmemesini umuyor.",
      "Mürettebat on bir hafta beklemişti, çünkü 12 Şubat 2024 günü su yolu donmuş ve eski buzkıran havuza alınmıştı.",
      "Biletler geçen yılki kadar tutuyor, diyor şirket, altı yaşından küçük çocuklar ise yine para ödemeden yolculuk yapabiliyor.",
    ],
    teaser: ["Köprü yaza kadar kapalı", "1 Nisan 2024"],
    footer: "© 2019 Boğaz Postası. Tüm hakları saklıdır.",
  },
];

/** The page as HTML without any date in its head, attributes or scripts. */
export function datePageHtml({ language, title, dateLines, paragraphs, teaser, footer }: DatePage): string {
  const [teaserTitle, teaserDate] = teaser;
  const element = (tag: string, text: string): string => `<${tag}>${text}</${tag}>`;
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>
    <header><nav><a href="/">Start</a> <a href="/islands">Islands</a></nav></header>
    <main><article><h1>${title}</h1><div class="meta">${dateLines.map((line) => element("span", line)).join("<br>")}</div>
    ${paragraphs.map((text) => element("p", text)).join("\n")}</article>
    <aside class="related"><a href="/bridge">${teaserTitle}</a><span>${teaserDate}</span></aside></main>
    <footer>${footer}</footer></body></html>`;
}

/** The same page flattened to one line a block. */
export function datePageText({ title, dateLines, paragraphs, teaser, footer }: DatePage): string {
  return ["Start", "Islands", title, ...dateLines, ...paragraphs, ...teaser, footer].join("\n");
}
