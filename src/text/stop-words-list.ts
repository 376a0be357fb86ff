/**
 * Function words that the lists of the package `stopword` leave out, by BCP 47 primary language: written by hand from the closed
 * word classes of each grammar (pronouns, determiners, auxiliaries, prepositions, conjunctions, particles, adverbs
 * of degree and time, numerals, and their contractions) and from forms of address. Only the straight apostrophe is written here.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `you'd you'll you're you've he'd he'll he's she she'd she'll she's it'd it'll it's we'd we'll we're we've they'd
    they'll they're they've i'd i'll i'm i've that's there's here's what's who's where's how's let's
    us ours ourselves yours yourself yourselves hers herself its itself theirs themselves mine myself one's oneself
    no not nor none nothing nobody nowhere neither never cannot can't couldn't didn't doesn't don't hadn't hasn't haven't
    isn't aren't ain't wasn't weren't won't wouldn't shan't shouldn't mustn't needn't mightn't
    will shall may must ought does doing done having were goes going gone went gets getting makes making made
    why whom whose whether whatever whoever whichever whenever wherever however
    every everyone everybody everything everywhere someone somebody something somewhere somehow anyone anybody anything
    anywhere anyway either else few fewer less least several enough lots lot plenty
    during without within against among amongst across along around above below behind beside besides beyond despite down
    except inside near off onto outside past per since throughout till toward towards until unlike upon via versus
    although though unless whereas while if yet so thus hence therefore otherwise instead meanwhile nevertheless
    just even ever again already almost always often sometimes usually once twice soon later ago still quite rather too
    perhaps maybe really actually simply especially particularly rather indeed then when
    first last next
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen percent
    mr mrs ms st vs
    yes ok okay oh etc eg ie`,
  de: `dass daß ja doch mal schon eben halt etwa sowie beziehungsweise bzw zwar jedoch ebenfalls zudem sogar etwas`,
  fr: `plus si comme tout tous toute toutes donc car ni puis alors ainsi aussi bien encore déjà jamais toujours très trop peu
    entre vers chez dès depuis pendant avant après contre selon sous parmi malgré lors lorsque quand comment pourquoi dont
    celui celle ceux celles aucun aucune autre autres certains certaines chaque plusieurs quelque quelques rien personne
    non oui afin parce puisque tandis jusque jusqu'à peut peuvent doit doivent fait font
    c'est c'était n'est n'a n'ont n'y qu'il qu'ils qu'elle qu'elles qu'on qu'un qu'une qu'en d'un d'une d'en d'autres s'est
    s'il s'ils j'ai l'on l'un l'une il y' cela ça quoi là`,
  es: `ha han he hemos había habían haber hay es son era eran ser sea sean sido fue fueron está están estar estaba estaban
    este esta esto estos estas esa esos esas aquel aquella aquello aquellos aquellas cada algún alguna algunos algunas alguien
    algo nada nadie ningún ninguna ninguno todo toda todos todas tan tanto tanta tantos tantas mucho mucha muchos muchas
    otra otros otras mismo misma mismos mismas así aunque mientras pues entre ante bajo tras según hacia antes después
    entonces luego ahora aquí allí ahí ya siempre nunca jamás además tampoco solo sólo menos casi vez veces
    ellos ellas ella nosotros vosotros usted ustedes les te os nuestra nuestro nuestras nuestros suyo suya
    cuál cuáles quién quiénes quienes cuándo dónde cómo cuánto puede pueden debe deben tiene tienen hace hacer sino e u`,
  it: `è d'un d'una c'è dell' all' nell' sull' dall' anche ancora già poi così quindi però mentre quando se né o oppure ogni
    molto molti molta molte poco pochi altro altra altri altre stesso stessa stessi stesse sempre mai dopo prima senza sotto
    sopra tra fra verso durante essere stato stata stati state viene vengono può possono deve devono loro cosa ad ed solo
    proprio qui lì là perciò infatti dunque invece niente nulla nessuno nessuna qualche qualcosa alcuni alcune`,
  pt: `é às ou`,
  nl: `bent bij zo'n z'n m'n 't 's 'n deze elke elk enkele sommige veel vele minder steeds vaak soms wordt worden werden waar
    wanneer waarom welke welk hoewel terwijl tussen tijdens sinds binnen buiten onder boven achter zoals echter ook zelfs
    hebt had hadden gaat gaan moeten mag mogen zullen zou zouden wilde wilden jij jou jouw jullie onze hen`,
  no: `mer mest noe noen nok også allerede ennå aldri alltid ofte under over mellom gjennom hos etter inntil samt både enten
    verken men fordi siden derfor selvom mens hvorvidt må får fikk gjør gjorde ved var vært igjen blant annet andre annen`,
  fi: `en et emme ette eivät älä olen olet olemme olette oli olla olisi olisivat ollut olleet minä sinä me te he minun sinun
    hänen meidän teidän heidän minut sinut tämä tuo nämä nuo ne niiden niitä niin näin tässä siinä tästä siitä tähän siihen
    tätä sitä näitä mikä mitä missä mistä mihin kuka ketä kenen joka jotka jota joita joiden jossa josta johon mukaan koska
    jos vaikka kunnes sekä vai vaan myöskin aina koskaan nyt sitten silloin vielä ihan aivan hyvin paljon vähän enemmän
    kaikki kaikkien itse oma ilman kanssa läpi ali yllä alla ennen välillä vaikka ettei eikä`,
  et: `ning või aga et oli olid olnud olema polnud ei see seda selle need nende neid tema teda nemad meie teie mina sina
    mis kes kus kuhu kust millal miks kuidas kui siis ka veel juba ainult just väga enam kõige üks ühe oma ise mõned mõni
    iga kogu läbi pärast enne alates kuni vastu ilma üle alla peale juures poolt võib võivad saab saavad peab peavad
    selles sellest sellele sellega pole`,
  fa: `و که را این آن است بود شد شده می‌شود می‌کند کرد کرده کند شود هم نیز تا یا اما اگر چون پس هر همه هیچ یک دو ما من تو او شما آنها آن‌ها
    ایشان خود خویش در بر پیش پس بین دیگر وی هست نیست بودند شدند کردند دارد دارند داشت خواهد خواهند چه چرا کجا کی چگونه`,
  el: `από αυτά αυτές αυτή αυτήν αυτό αυτοί αυτός αυτού αυτούς αυτών αλλά αν αντί για δεν είμαι είμαστε είναι είσαι είστε
    ήταν ήμουν εκείνη εκείνο εκείνος ενώ επί η ή ίσως και κατά με μετά μέχρι μη μην μια μία ένα ένας μιας ενός μόνο να
    ο οι όμως όπως όσο όσα όσοι όταν ότι ό,τι παρά πιο ποια ποιο ποιος που πού προς πως πώς πολύ σαν σε στα στη στην στης
    στις στο στον στου στους τα τη την της τις το τον του τους των τότε ως όλα όλες όλη όλο όλοι όλους κάθε κάποιος κάποια
    κάτι τίποτα ούτε ώστε έχει έχουν έχω είχε είχαν μας σας μου σου εδώ εκεί τώρα πάντα ποτέ ήδη ακόμη ακόμα μέσα χωρίς
    πριν δύο αφού καθώς γιατί λόγω μεταξύ`,
  lt: `ir yra buvo būti kad kas kur kaip kai kuris kuri kurie kurios kurį tai tas ta tie tos šis ši šie šios jis ji jie jos
    jų jo juos mes jūs aš tu savo mano tavo mūsų jūsų ne nei bet ar o arba nes jei jeigu nors dėl iš į su be po per prie prieš
    už apie nuo iki tarp pagal pas ant taip pat dar jau tik labai daug daugiau mažiau vis visi visos viskas gali galima
    turi reikia bus būtų kiti kita kitas čia ten dabar tada tačiau todėl`,
  lv: `un ir nav bija būs kas kā ka ko kur kad kurš kura kuri tas tā tie tās to šis šī šie šīs viņš viņa viņi viņas mēs jūs
    es tu savu savas sava mūsu jūsu ne vai bet jo ja lai arī gan par no uz ar pie pēc pirms līdz starp pret bez caur
    tikai ļoti vēl jau vairāk var varētu ir tiek tika tad tagad šeit tur`,
  uk: `який яка яке які якого якої яких якому яким якими яку якій це ця цей цього цієї цих цим цьому ці той та те ті тих тим також
    його її їх їхній свій своя своє свої свого своєї своїх своїм був була було були буде будуть бути є року році рік років
    після під між через щодо проте однак тому хоча поки дуже просто саме або чи такий така таке такі таких мав мала мали має мають
    може можуть повинен треба один одна одне одного однієї всі всіх усі усіх весь вся все ще вже лише тільки`,
  ja: `ます です でした ました ません その この あの どの これ それ あれ どれ ここ そこ あそこ だ な 私 彼 彼女 我々 今 時 中 後 前 等 者 人
    年 月 日 一 二 三 さん 氏 さらに しかし また ため こと もの よう`,
  zh: `一个 一些 这个 那个 这些 那些 我们 你们 他们 她们 它们 自己 什么 怎么 如何 因为 所以 但是 但 而 而且 如果 虽然 然后 以及
    或者 没有 不是 可以 可能 已经 正在 将 将会 被 让 使 从 由 以 于是 通过 关于 根据 还是 只是 就是 也是 都是 与其 其 其中
    其他 它 上 下 里 内 外 前 后 时候 这样 那样 非常 比较 最 再 又 才 却 则 即 等等 当 给 比 向 往 并且 之间 之后 之前 以来 以上
    以下 方面 进行 表示 認為 这 这种 这里 那里 每个 任何 許多 很多 第一 這 這個 這些 那個 們 我們 他們 沒有 個 來 對 會 為 與 從 還 說 後 裡
    也 都 是 在 有 和 了 的`,
  ru: `который которая которое которые которого которой которых которому которым которыми которую котором это эти этих этим этими этому
    также его её ещё эта свой своя свои своего своей своих своим своими свое своё наш наша наши нашей наших ваш ваши весь вся всё
    быть будут была были является являются года году год лет время несмотря однако поэтому потому хотя пока после среди около против
    очень просто именно либо таким образом те тех тем такие таких такая такое такого такой сами самый самая самые самого самых
    мог могла могли могут может должен должна должны нужно одна одно одни одного одной мной мною тобой вами нами`,
  sr: `и у је се на да су за од са као али или што који која које који су није нису био била било били бити ће би само већ још
    када где како зато јер ако док због после пре до из по о а ли ни не то та тај ти те ове овај ова ово оне они она оно
    он ја ми ви му јој их им свој своје своју својих све сви свих нека неки неке нам вам њих њега њен његов може могу
    треба према међу између против кроз преко без код уз г су`,
  be: `і у ў на з не што як па да да і гэта гэты гэтая гэтыя яго яе іх ён яна яно яны я мы вы ты мяне цябе нас вас але або
    калі бо каб хто дзе куды адкуль чаму таксама толькі яшчэ ужо ўжо вельмі быў была было былі быць ёсць будзе для за пра
    пры праз пад над перад паміж без ад да свой свая свае сваё сваіх усе ўсе ўсё той тая тое тыя які якая якое якія якіх
    можа трэба можна дык ж жа ні`,
  mk: `и на во се да од за со не е ќе ги го ја му ѝ им што кој која кое кои како кога каде зошто затоа бидејќи ако или но
    а по до при пред меѓу без кај низ преку над под само уште веќе сега тоа тие таа тој ние вие јас ти овој оваа ова овие
    оној онаа биде беше беа сум си сме сте се има нема може треба секој некој сите повеќе многу`,
  is: `og að í á er sem til en um við með af fyrir ekki það þetta þessi hann hún þeir þær þau ég þú við þið var voru vera
    verið hefur hafa hafði hafi frá eftir úr upp út inn eða því þegar þá hér þar hvar hvað hver hverjir hvernig svo eins
    mjög bara líka enn nú allt allir alla öll sig sér sín sinn sína þess þeirra hans hennar okkar ykkar yfir undir milli
    verður verða mun munu sé séu skal getur geta gæti`,
  sq: `dhe të e në i për me që nga një se është ka janë më si do por nuk ku kjo ky këto këta ai ajo ata ato ne ju unë ti
    tij saj tyre tonë tuaj çdo gjithë shumë edhe ose nëse kur pse sepse pas para gjatë mes midis pa deri tek te kanë ishte
    ishin kishte kishin jetë mund duhet vetëm tashmë ende kështu atë këtë`,
};

/** The words added for a language, lower case; empty where there are none. */
export function extraStopWords(language: string): readonly string[] {
  const words = Object.hasOwn(WORDS, language) ? (WORDS[language] ?? "") : "";
  return words.split(/\s+/u).filter((word) => word !== "");
}
