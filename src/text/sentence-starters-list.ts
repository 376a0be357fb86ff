/**
 * Words that often begin a sentence and hardly ever a name, by language, lower case: the evidence that decides after an
 * abbreviation or an initial that may stand last (`at Acme Inc. The firm`, `Acme Inc. Chairman`). Written from general
 * knowledge: articles, pronouns, conjunctions, prepositions and linking adverbs.
 */
export const SENTENCE_STARTERS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  en:
    "the a an this that these those it its it's he he's she she's they they're we we're i i'm i've you your his her their our my there here " +
    "in on at for from with without within by of to into under over through between before after during since until while when where why who what which " +
    "how if unless although though because as so then thus hence therefore however moreover furthermore meanwhile nevertheless instead also again " +
    "and but or nor yet not no yes some many most all both each every another other others several few more such one two three " +
    "is are was were do does did has have had can could will would should may might must let " +
    "according about despite like even just only still now today yesterday tomorrow once perhaps maybe finally later earlier recently please well nobody everybody everyone someone somebody nothing everything something none neither either whether much few",
  de:
    "der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesem diesen jene jener es er sie wir ich ihr du man sein seine seinen ihre ihren ihrem ihrer unser unsere unseren unserer mein meine meinen euer " +
    "in im ins an am auf aus bei beim bis durch für gegen mit nach nachdem ohne seit über um unter von vom vor während wegen zu zum zur zwischen trotz laut ab " +
    "und aber oder denn doch sondern wenn als ob weil da dann dort hier so auch noch nur nun jetzt heute gestern morgen schon bereits immer wieder zudem außerdem dabei dadurch dafür dagegen daher damit danach " +
    "später zuvor endlich schließlich deshalb jedoch allerdings trotzdem dennoch wer was wie wo warum welche welcher kein keine nicht alle alles viele einige manche beide jeder jede jedes ist sind war waren hat haben wird werden kann könnte soll",
  fr:
    "le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu son sa ses leur leurs mon ma mes notre nos votre vos " +
    "en dans sur sous par pour avec sans chez depuis après avant pendant entre vers contre selon malgré dès à au aux jusqu " +
    "et mais ou or donc ni car si quand lorsque comme puis ainsi aussi alors ensuite enfin cependant toutefois pourtant néanmoins " +
    "qui que quoi où comment pourquoi quel quelle y ne pas tout tous toute toutes plusieurs certains chaque aujourd hier est sont était voici voilà",
  es:
    "el la los las un una unos unas lo este esta esto estos estas ese esa eso aquel él ella ellos ellas yo tú usted nosotros su sus mi mis nuestro nuestra se le les me te nos " +
    "en de del al a por para con sin sobre bajo entre desde hasta hacia tras según durante ante contra " +
    "y e o pero sino aunque si cuando donde como porque pues así también además entonces luego después antes ahora hoy ayer ya no sí " +
    "qué quién cuál cómo dónde hay es son fue era está todo toda todos todas muchos algunos cada otro otra otros",
  it:
    "il lo la i gli le l un uno una questo questa questi queste quello quella quelli egli lui lei loro noi voi io tu suo sua suoi sue mio mia nostro si ci vi ne c d " +
    "in nel nell nella nei nelle di del dell della dei delle quest quell a al all alla ai alle da dal dall dalla con su sul sull sulla per tra fra senza dopo prima durante secondo contro verso " +
    "e ed ma o se quando dove come perché poiché così anche inoltre allora poi quindi però infatti tuttavia oggi ieri ora non " +
    "chi che cosa quale è sono era ha hanno tutto tutti tutte molti alcuni ogni altro altri",
  pt:
    "o a os as um uma uns umas este esta isto estes estas esse essa isso aquele aquela ele ela eles elas eu tu você nós seu sua seus suas meu minha nosso nossa se lhe " +
    "em no na nos nas de do da dos das ao à aos às por pelo pela para com sem sobre sob entre desde até após segundo durante ante contra " +
    "e ou mas porém se quando onde como porque pois assim também além então depois antes agora hoje ontem já não sim " +
    "que quem qual há é são foi era está todo toda todos todas muitos alguns cada outro outra",
  nl:
    "de het een dit dat deze die hij zij ze wij we ik jij je u er hier daar zijn haar hun ons onze mijn " +
    "in op aan bij met zonder van voor na naar over onder tussen door uit tot tijdens sinds volgens om te tegen " +
    "en maar of want als wanneer toen omdat hoewel terwijl dus ook nog nu dan daarna echter bovendien toch vandaag gisteren " +
    "wie wat waar hoe waarom welke is was waren heeft niet geen alle veel sommige elke ander andere",
  pl:
    "to ten ta te tego tej ci on ona ono oni one ja ty my wy jego jej ich nasz mój się " +
    "w we na z ze do od dla po przed przez przy za pod nad o u bez między wśród według podczas " +
    "i a ale lub albo oraz więc jednak jeśli gdy kiedy gdzie jak ponieważ bo że także też również potem teraz dziś wczoraj już nie tak " +
    "kto co który czy dlaczego jest są był była było były wszystko wszyscy wiele niektóre każdy",
  ru:
    "это этот эта эти тот та те он она оно они я ты мы вы его её ее их мой наш ваш свой " +
    "в во на с со к ко от до для по за под над при о об у из без между через после перед согласно " +
    "и а но или да если когда где как потому что чтобы также тоже затем потом теперь сегодня вчера уже не нет так однако поэтому " +
    "кто какой почему зачем есть был была было были все всё многие некоторые каждый",
  sv:
    "den det de en ett denna detta dessa han hon vi jag du ni man hans hennes deras vår min sin här där i på av för med utan från till under över efter före innan mellan genom enligt vid om mot " +
    "och men eller så när som då också även nu sedan dock idag igår inte nej ja vem vad hur varför vilken är var har alla många några varje",
  da:
    "den det de en et denne dette disse han hun vi jeg du i man hans hendes deres vores min sin her der på af for med uden fra til under over efter før mellem gennem ifølge ved om mod " +
    "og men eller så når som da også nu siden dog ifølge ikke nej ja hvem hvad hvordan hvorfor hvilken hvis er var har alle mange nogle hver",
  no:
    "den det de en et ei denne dette disse han hun vi jeg du man hans hennes deres vår min sin her der i på av for med uten fra til under over etter før mellom gjennom ifølge ved om mot " +
    "og men eller så når som da også nå siden likevel ikke nei ja hvem hva hvordan hvorfor hvilken hvis er var har alle mange noen hver",
  cs: "to ten ta ti tento tato toto on ona oni já ty my vy jeho její jejich v ve na z ze do od pro po před při za pod nad o u bez mezi podle během a ale nebo však když kde jak protože že také potom nyní dnes včera už ne ano pak poté potom proto tak ještě jen kdo co který proč je jsou byl byla bylo všichni každý",
  sk: "to ten tá tí tento táto toto on ona oni ja ty my vy jeho jej ich v vo na z zo do od pre po pred pri za pod nad o u bez medzi podľa počas a ale alebo však keď kde ako pretože že tiež potom teraz dnes včera už nie áno kto čo ktorý prečo je sú bol bola bolo všetci každý",
  uk:
    "це цей ця ці той та ті він вона воно вони я ти ми ви його її їх мій наш ваш свій " +
    "в у на з із зі до від по для за під над при про без через між після перед згідно " +
    "і й а але чи або якщо коли де як тому що щоб також потім тепер сьогодні вчора вже не ні так однак хто який чому є був була було були всі все багато деякі кожен",
  bg:
    "това този тази тези онзи той тя то те аз ти ние вие неговата неговият нейният техният моят нашият " +
    "в във на с със от до по за под над при без през между след преди според " +
    "и а но или ако когато където как защото че също после сега днес вчера вече не да обаче кой какво защо е беше бяха всички много някои всеки един една",
  el:
    "ο η το οι τα των τον την του της ένας μια ένα αυτός αυτή αυτό αυτοί αυτές εκείνος εγώ εσύ εμείς εσείς " +
    "σε στο στη στην στον στις στους στα από με για κατά μετά πριν προς χωρίς μεταξύ παρά " +
    "και αλλά ή όμως αν όταν όπου πώς πως γιατί επειδή επίσης τότε τώρα σήμερα χθες ήδη δεν όχι ναι θα να ποιος τι πού είναι ήταν όλοι όλα πολλοί κάποιοι κάθε",
  tr:
    "bu şu o bunlar şunlar onlar ben sen biz siz bir onun bizim benim " +
    "ve ama fakat ancak veya ya eğer çünkü ayrıca sonra önce şimdi bugün dün yarın artık daha çok hiç her bazı bütün tüm " +
    "kim ne nerede nasıl neden niçin hangi var yok evet hayır böyle böylece bunun buna burada orada",
  kk:
    "бұл осы сол ол олар мен сен біз сіз оның біздің менің және бірақ немесе егер өйткені содан сонда қазір бүгін кеше ертең кейін " +
    "кім не қайда қалай неге иә жоқ барлық көп әр бір",
  fi:
    "se ne tämä nämä tuo nuo hän he minä sinä me te hänen heidän sen niiden minun meidän " +
    "ja mutta tai vai jos kun koska vaikka että myös sitten nyt tänään eilen jo ei kyllä kuitenkin siksi " +
    "kuka mikä missä miten miksi milloin on oli ovat olivat kaikki moni monet jotkut jokainen toinen yksi",
  is:
    "það þetta þessi sá sú hann hún þau þeir þær ég þú við þið hans hennar þeirra í á af með án frá til undir yfir eftir fyrir milli samkvæmt um " +
    "og en eða svo þegar sem þá einnig nú síðan ekki nei já hver hvað hvernig hvers er var hefur allir margir sumir",
  hr:
    "to ovo ono taj ovaj onaj on ona oni one ja ti mi vi njegov njezin njihov naš moj u na s sa iz od do po pri za pod nad o bez između prema tijekom " +
    "i a ali ili no ako kada kad gdje kako jer da također zatim sada danas jučer već ne tko što koji zašto je su bio bila bilo svi sve mnogi svaki",
  sl:
    "to ta ti te tisti on ona oni jaz ti mi vi njegov njen njihov naš moj v na z s iz od do po pri za pod nad o brez med po " +
    "in a ampak ali toda če ko kje kako ker da tudi potem nato zdaj danes včeraj že ne da kdo kaj kateri zakaj je so bil bila bilo vsi vse mnogi vsak",
  hu: "a az ez ezek azok ő ők én te mi ti egy és de vagy ha amikor ahol hogy mert is majd aztán most ma tegnap már nem igen ki mi miért hol van volt minden sok néhány",
});
