import type { WordClassLists } from "./word-classes.js";

/** French word classes, written by hand from grammar. */
export const FRENCH: WordClassLists = {
  verbs: `affirme affirmé affirment ajoute ajouté annonce annoncé annoncée annoncent appelle appelé apprend appris arrive arrivé arrivent assure
    assuré assurent attend attendu attendent avait avaient avoir avez avons ayant commence commencé compte comptent comprendre conclut connaît
    connu considère considéré constate continue continuer continué craint craignent croit crois croient décide décidé déclare déclaré déclarent
    demande demandé demandent demeure devait devenir devenu devenue devient deviennent devoir devra devront devrait dire disait disent dit dite
    donne donné donnent donner entend entendu entre espère estime estimé estiment est était étaient étant été être eu évoque évoqué existe explique
    expliqué expliquent faire faisait faisant faites fallait faudra faut fera feront fut indique indiqué indiquent informe laisse laissé lance
    lancé lancée lire lu met mettent mettre mis mise montrant montre montré montrent naît naquit obtenir obtenu obtient ont ouvre ouvert parle
    parlé parler parlent part parti partir pense pensent penser perdu permet permettent permettre permis porte portent poursuit poursuivi
    pourra pourrait pourraient pouvait pouvoir précise précisé précisent prend prendre prennent pris prise prévoit prévu prévue prévient
    propose proposé publie publié publiée put quitte quitté raconte rappelle rappelé reçoit reçu reçue regrette rejoint remporte remporté rend
    rendre rendu répond répondu reste resté restent restée retrouve retrouvé révèle révélé revient sait savent savoir sera serait seraient seront
    sommes sont sort souhaite souhaitent soit soient souligne souligné suit suivi tient tiennent tenir tenu termine tombe tombé trouve trouvé
    trouvent trouver tue tué tués utilise utilisé va vais venir venu vient viennent vit voir voit voient vont vouloir voulait veut veulent vu
    voudrait concerne concernant représente représentent semble semblent apparaît aurait auraient aura auront a-t-il a-t-elle`,
  adverbs: `actuellement aujourd'hui demain hier ensuite enfin notamment environ surtout presque maintenant désormais bientôt longtemps parfois
    souvent tard tôt ici ailleurs cependant pourtant néanmoins toutefois également vraiment rapidement récemment seulement largement fortement
    totalement exactement précédemment directement certainement complètement simplement assez beaucoup davantage moins mieux pire plutôt près loin
    ensemble autour dehors dedans dessus dessous partout puisque tellement évidemment dont voici voilà selon afin quoique sauf hormis via outre hors`,
  general: `an ans année années mois semaine semaines jour jours journée heure heures minute minutes seconde secondes moment moments temps fois matin
    matinée midi soir soirée nuit siècle siècles lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre début fin milieu cours suite cas chose choses façon manière manières sorte type types partie parties
    nombre nombres part fait faits gens personne personnes homme hommes femme femmes monsieur madame mme mlle m. côté côtés lieu endroit point
    points place groupe ensemble niveau exemple question raison rapport mesure cadre sens pour-cent pourcent pourcentage pourcents million millions
    milliard milliards millier milliers dizaine dizaines centaine centaines euro euros dollar dollars kilomètre kilomètres km mètre mètres tonne
    tonnes kilo kilos degré degrés moitié tiers quart reste plupart totalité majorité occasion effet titre propos peu lendemain veille`,
  grading: `nouveau nouvelle nouveaux nouvelles nouvel dernier dernière derniers dernières premier première premiers premières deuxième troisième
    second seconde grand grande grands grandes petit petite petits petites gros grosse bon bonne bons bonnes meilleur meilleure mauvais mauvaise
    jeune vieux vieille ancien ancienne anciens anciennes long longue haut haute bas basse principal principale principaux principales important
    importante importants importantes différent différents différentes divers diverses nombreux nombreuses prochain prochaine prochains prochaines
    tel telle tels telles seul seule seuls seules propre propres certain possible possibles probable récent récente récents actuel actuelle
    entier entière plein pleine vrai vraie simple fort forte deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent cents mille présent
    autre environ même mêmes`,
  verbEndings:
    "cé dé gé lé mé né ré sé pé vé qué gué ués cés dés lés nés rés sés aient èrent erait irait eront iront assent issait issent ait -il -elle -ils -elles",
  adverbEndings: "amment emment ément ellement ivement iquement alement eusement airement ablement iblement",
  notByEnding: `fait lait trait traits retrait portrait extrait souhait attrait parfait forfait bienfait abstrait méfait relevé élément
    éléments événement tempérament absent présent réglement supplément
    congé café blé degré degrés pré curé délégué délégués communiqué communiqués résumé procédé procédés clergé canapé employé énoncé exposé
    tracé fossé passé lycée traité blessé blessés carré clé décédé diné dîné accusé accusés orphelin aîné aînés rescapé rescapés retraité
    velouté invité thé côté musée gré malgré bébé bébés olé abrégé protégé protégés condamné condamnés détenu émigré immigré immigrés
    congés cafés curés résumés fossés lés prés clés blés dés actualité nouveau-né créancé`,
};

/** Spanish word classes, written by hand from grammar. */
export const SPANISH: WordClassLists = {
  verbs: `afirma afirman agrega añade anuncia aparece asegura aseguran busca buscan cabe cree creen comienza conoce considera consiste
    continúa cuenta cuentan da dan dar dado debe deben debería debía decía decidido decir dejado dejar deja dicen dice dicho dijo dijeron
    existe existen encontrar encontrado espera esperan explica explicado está estamos estaba estaban estado estoy estuvo estuvieron explicó
    fuera fuese fuesen gana gusta había habían habría habrían hubo hubiera hacen hacer hace hacía haría hecho hizo hicieron indica
    intenta ir iba iban llama llamado llega llegan llegado llegar lleva llevan llevado llevar mantiene mantienen muestra muestran
    necesita obligado obtener ocurre ocurrido ofrece ofrecen parece parecen pasa pasado pide piden pidió pierde permite permiten perdí piensa poder
    podemos podía podían podrá podrán podría podrían poner pone ponen produce propone pudo pudieron puesto puede queda quedan quedado quedar quiere
    quieren quiero recibe recibido recuerda reconoce resulta sabe saben sabemos saber sale salen salido salir se sea sentir será serán
    señala siendo sigue siguen seguir sido somos soy suele suelen supone supuso suponen tenemos tengo tener tenía tenían tendrá tendrán tendría
    tenido toma trabaja trabajar trae trata tuvo tuvieron va vamos van vaya ve ven vemos ver viene vienen visto vive viven volver vuelve vuelven
    escribe escrito detenido logra lograr incluye incluyen presenta presentan cumple cumplir tras reclama defiende denuncian`,
  adverbs: `ayer hoy mañana anoche pronto tarde temprano aún todavía quizá quizás tal apenas incluso bastante demasiado acaso cerca lejos
    arriba abajo dentro fuera alrededor delante detrás enseguida etc anteayer actualmente respecto si sí mediante salvo excepto durante aquel sobre cual cuales cuyo cuya cuyos cuyas`,
  general: `año años mes meses semana semanas día días hora horas minuto minutos min segundo segundos momento momentos tiempo tiempos vez noche
    noches tarde tardes mañana madrugada mediodía siglo siglos década décadas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre cosa cosas caso casos forma formas manera maneras modo tipo
    tipos parte partes número números lado lados lugar lugares punto puntos hecho hechos gente persona personas hombre hombres mujer mujeres señor
    señora don doña sr sra ocasión ocasiones fin final principio medio resto mitad tercio cuarto ciento porcentaje millón millones
    miles docena decenas cientos euro euros dólar dólares pesos kilómetro kilómetros km metro metros tonelada toneladas kilo kilos grado
    grados grupo nivel ejemplo cuestión razón sentido cuenta mayoría vista través total cantidad serie ámbito`,
  grading: `nuevo nueva nuevos nuevas último última últimos últimas primer primero primera primeros primeras segundo segunda tercer tercero
    tercera cuarta gran grande grandes pequeño pequeña pequeños pequeñas mayor menor mejor mejores peor peores buen buena buenos
    buenas bueno mal malo mala viejo vieja joven antiguo antigua largo larga alto alta altos altas bajo baja principal principales importante
    importantes diferente diferentes distinto distinta distintos distintas diversos diversas numerosos numerosas varios varias próximo
    próxima próximos próximas pasado pasada pasados pasadas único única únicos únicas cierto cierta posible posibles probable reciente recientes
    actual actuales entero entera propio propia propios propias verdadero simple fuerte uno dos tres cuatro cinco seis siete ocho nueve diez
    once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
    doscientos doscientas trescientos trescientas cuatrocientos quinientos quinientas seiscientos setecientos ochocientos novecientos mil demás poco poca pocos pocas igual presente anterior anteriores siguiente siguientes tal tales`,
  verbEndings: `ó aron ieron aban ábamos ando iendo ará arán erá erán irá irán aría arían ería erían irían arse erse irse arlo erlo irlo arla
    erla arlos arlas arle erle irle ándose iéndose amos emos imos ir izar ificar`,
  adverbEndings: "mente",
  notByEnding: `mando bando comando contrabando cuando dividendo bandos mente clemente vehemente simiente panadería librería
    galería batería ingeniería minería lotería artillería ganadería carpintería tramos ramos extremos extremo supremos racimos últimos mínimos máximos
    próximos emir porvenir elixir himnos temos remos tesoro tribunal acería sudeste caballería hotelería enfermería hostelería pizzería
    infantería brujería mensajería cafetería refinería peluquería cervecería secretaría`,
};

/** Italian word classes, written by hand from grammar. */
export const ITALIAN: WordClassLists = {
  verbs: `afferma aggiunge annuncia annunciato appare arriva arrivano arrivato aspetta aveva avevano avere avrebbe avrebbero avrà avranno avuto
    chiede chiedono chiesto comincia conferma confermato continua conosce considera crede da dà danno dare dato detto deciso diventa diventato
    dice dicono dire dichiarato disse dovrà dovranno dovrebbe dovrebbero doveva dovere emerge entra era erano è esiste fa fanno fare fatto fece
    finire fosse fossero fu furono ha hanno ho indica inizia lascia lasciato legge mette messo mostra muore morto nasce nato parla
    parlare parlato parte partire passa pensa pensare perde perso permette piace poteva potevano potrà potranno potrebbe potrebbero potuto porta
    portato prende preso prevede previsto prova racconta raccontato resta restano ricorda riesce rimane rimasto risulta sa sanno sapere sarà
    saranno sarebbe sarebbero scrive scritto segue segnala sembra sembrano sente sia siano siamo sono spiega spiegato sta stanno stava stavano
    stare succede successo tiene torna tornare tornato trova trovato trovare usa vede vedere visto venne vennero venire venuto vive vuole vogliono
    voleva volere vincere vince vinto vuol va vanno vado andare andato riguarda rappresenta chiama chiamato bisogna basta serve servono`,
  adverbs: `oggi ieri domani adesso ora allora ormai appena presto tardi insieme circa fuori dentro vicino lontano davanti dietro attorno
    intorno soprattutto almeno addirittura forse quasi abbastanza troppo tanto più meno meglio peggio bene male comunque pure tuttavia inoltre
    nonostante pertanto subito spesso giù su ovunque piuttosto davvero oltre invece fin fino finché affinché secondo mediante presso circa appunto`,
  general: `anno anni mese mesi settimana settimane giorno giorni giornata ora ore minuto minuti secondo secondi momento momenti tempo tempi volta volte
    mattina mattinata mattino pomeriggio sera serata notte secolo secoli lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio
    febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre cosa cose caso casi modo modi tipo tipi parte parti
    numero numeri lato posto luogo punto punti fatto fatti gente persona persone uomo uomini donna donne signor signora signore dott sig fine
    inizio metà resto terzo quarto percento percentuale milione milioni miliardo miliardi mila migliaia decina decine centinaia euro dollari
    dollaro chilometro chilometri km metro metri tonnellata tonnellate chilo chili grado gradi gruppo livello esempio questione motivo senso serie
    maggior maggioranza quantità totale occasione`,
  grading: `nuovo nuova nuovi nuove nuov ultimo ultima ultimi ultime primo prima primi prime seconda terzo terza grande grandi gran piccolo piccola
    piccoli piccole maggiore maggiori minore minori migliore migliori peggiore buon buono buona buoni cattivo vecchio vecchia giovane antico antica
    lungo lunga alto alta alti basso bassa principale principali importante importanti diverso diversa diversi diverse vari varie numerosi
    numerose prossimo prossima prossimi prossime scorso scorsa scorsi scorse unico unica certo certa possibile possibili probabile recente recenti
    attuale attuali intero intera propria propri proprie vero vera semplice forte due tre quattro cinque sei sette otto nove dieci dodici
    undici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
    duecento trecento quattrocento cinquecento seicento settecento ottocento novecento cento mille tale tali presente precedente precedenti successivo successiva poche poca`,
  verbEndings: `avano evano ivano arono erono irono ando endo erà irà eranno iranno erebbe erebbero irebbe arsi ersi irsi arlo erlo arla arli
    ò izzare ificare`,
  adverbEndings: "mente",
  notByEnding: `quando comando bando contrabando stupendo tremendo dividendo mente clemente divano piano persi corsi versi diversi percorsi
    dispersi universi incendo merlo parlo sparsi discorsi ricorsi concorsi soccorsi fondo mando orando perlo scarsi morsi borsi`,
};

/** Portuguese word classes, written by hand from grammar. */
export const PORTUGUESE: WordClassLists = {
  verbs: `acaba acabou acontece acontecer acredita acrescenta adiantou afirma afirmou ajuda anunciou apresenta apresentou aparece aparecer
    chama chamado chega chegam chegar começa começam começar conhece conhecer considera consegue conseguem conseguir continua continuam conta
    contam cria criar dá dão dar dado deixa deixar deixou deve devem dever deverá deverão deveria devia diz dizem dizer disse disseram dito
    encontra encontram encontrar entende entrar envolve era eram escreve escreveu espera esperar está estão estar estava estavam esteve estiveram
    estado existe existem explica explicou faz fazem fazer fazia fez fizeram feito ficou fica ficam ficar foi foram fosse fossem for gosta ganha
    ganhar garante há haja havia haver houve ir irá irão ia iam indica indicou lança lançou lembra levar leva levou ligar mantém manter mostra
    mostram mostrar mostrou nasce nasceu obter ocorre ocorreu parece parecem passa passam passar passou pede pedir pediu pensa pensar perde perdeu
    permite permitem permitir pode podem poder poderá poderão poderia poderiam podia põe pôs procura promete provoca publicou pretende
    quer querem querer quis realiza realizar realizou recebe recebeu receber recorda refere referiu regressa representa resulta revela revelou sabe
    sabem saber sai saiu sair são segue seguir sejam seja ser será serão seria seriam sido sente significa sofre sofreu somos sou surge surgiu
    tem têm temos tenha tenham ter terá terão teria teriam teve tiveram tido tinha tinham tenta tentar tira tomar toma trabalha trabalhar
    traz trazer trata usa usar vai vão vamos vê ver vem vêm vir virá vive viver viu visto volta voltar voltou quando sublinha salienta
    assume defende prefere mantêm sublinhou adianta decidiu destaca torna tornar tornou ganhou vier utiliza utilizar`,
  adverbs: `ontem hoje amanhã agora antes depois logo cedo tarde ainda já sempre nunca jamais talvez apenas aliás aqui ali lá cá acolá bem mal
    bastante demais demasiado muito pouco quase tão tanto assim também inclusive perto longe dentro fora acima abaixo cerca então porém
    contudo todavia entretanto enquanto embora portanto nomeadamente além sobretudo afinal enfim atrás desde durante através segundo
    sob sobre contra entre após até perante cada qualquer quaisquer outro outra outros outras todo toda todos todas`,
  general: `ano anos mês meses semana semanas dia dias hora horas minuto minutos segundo segundos momento momentos tempo tempos vez vezes manhã tarde noite
    noites madrugada século séculos década décadas segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro coisa coisas caso casos forma formas maneira modo tipo tipos parte partes
    número números lado lados lugar lugares ponto pontos facto fato factos fatos gente pessoa pessoas homem homens mulher mulheres senhor senhora
    dr dra sr sra fim final início meio resto metade terço quarto cento percentagem porcentagem milhão milhões mil bilhão bilhões milhares
    dezena dezenas centenas euro euros dólar dólares reais quilómetro quilómetros quilômetros km metro metros tonelada toneladas quilo quilos
    grau graus grupo nível exemplo questão razão sentido maioria relação conta total quantidade série âmbito volta respeito`,
  grading: `novo nova novos novas último última últimos últimas primeiro primeira primeiros primeiras segunda terceiro terceira quarta
    grande grandes pequeno pequena pequenos pequenas maior maiores menor menores melhor melhores pior piores bom boa bons boas mau má velho velha
    jovem antigo antiga longo longa alto alta altos altas baixo baixa principal principais importante importantes diferente diferentes diverso
    diversos diversas vários várias numerosos próximo próxima próximos próximas passado passada passados passadas único única únicos
    certo certa possível possíveis provável recente recentes atual actual atuais actuais inteiro inteira próprio própria próprios próprias verdadeiro
    simples forte dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta cem tal tais poucos poucas muitos muitas anterior
    anteriores seguinte seguintes presente mesmo mesma mesmos mesmas onze treze catorze quatorze dezasseis dezesseis dezassete dezessete dezoito
    dezanove dezenove quarenta cinquenta sessenta setenta oitenta noventa duzentos duzentas trezentos trezentas quatrocentos quatrocentas
    quinhentos quinhentas seiscentos seiscentas setecentos setecentas oitocentos oitocentas novecentos novecentas`,
  verbEndings: `ou iu aram eram iram avam ando endo indo ará erá irá arão aria ariam eriam iriam asse assem ar-se er-se ir-se amos emos imos
    ava izar ificar arem erem eu -se -me -te -lhe -lhes -nos -lo -la -los -las`,
  adverbEndings: "mente",
  notByEnding: `quando comando contrabando bando bandos dividendo mente clemente lindo mundo fundo impasse classe passe padaria livraria
    secretaria candidatura fauna escrava lava fava oitava cargamos ramos extremos supremos últimos mínimos máximos próximos anónimos anônimos legítimos
    centenários portaria maria malária engenharia fiscalizaria pescaria refinaria pizzaria cavalaria infantaria artilharia carpintaria
    papelaria drogaria joalharia maçonaria confraria parceria
    europeu museu judeu ateu liceu chapéu troféu pneu jubileu coliseu mausoléu apogeu plebeu hebreu galileu ateneu camafeu pigmeu filisteu
    fariseu corifeu epicureu caldeu bartolomeu tadeu ceu`,
};
