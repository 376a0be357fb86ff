import { expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";

/** By language: texts, each as the sentences that it must be cut into. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ["Am 24. Dezember kam Prof. Dr. Meier.", "Es schneite."],
    ["Das Haus (Bj. 1950) kostet ca. 1,5 Mio. Euro.", "Die Miete beträgt z. Zt. 900 Euro."],
    ["„Kommst du mit?“, fragte er.", "„Nein!“", "Sie ging."],
    ["Im 2. Weltkrieg floh Friedrich II. nicht.", "Er war lange tot."],
    ["Die Müller & Co. GmbH zog in die Bahnhofstr. 12 um.", "Der Umzug dauerte bis 18.30 Uhr."],
    ["Es gibt Äpfel, Birnen usw.", "Der Rest fehlt."],
    ["Vgl. Abs. 3 Nr. 4 BGB.", "Das gilt auch hier."],
  ],
  fr: [
    ["M. Dupont et Mme Petit sont venus.", "Ils ont mangé, bu, etc.", "Puis ils sont partis."],
    ["« Viens-tu ? » demanda-t-il.", "« Non. »", "Elle partit."],
    ["Voir p. 12, fig. 3 et art. L. 121-1 du Code.", "C'est tout."],
    ["Le Dr. Blanc habite 3 av. Foch, à Paris.", "Il est né en 50 av. J.-C. ou plus tard."],
    ["J.-P. Martin a écrit : « Tout va bien. »", "Il mentait."],
  ],
  es: [
    ["El Sr. Gómez vive en la C. Mayor, n.º 5.", "Es abogado."],
    ["¿Vienes hoy?", "¡No!", "Mañana, a las 10.30."],
    ["EE. UU. firmó el tratado.", "La Dra. Paz lo leyó en la pág. 14."],
    ["Compró pan, leche, etc.", "Luego volvió."],
    ["«Es tarde», dijo.", "«Vámonos.»", "Nadie se movió."],
    ["J. L. Borges nació en 1899.", "Murió en Ginebra."],
  ],
  it: [
    ["Il dott. Bianchi e l'avv. Verdi sono arrivati.", "La riunione inizia alle 9.30."],
    ["«Dove vai?» chiese.", "«A casa.»", "Poi tacque."],
    ["La Rossi S.p.A. ha sede in P.zza Dante, n. 4.", "Fu fondata nel 200 a.C. o dopo."],
    ["Cfr. pag. 3, cap. 2, art. 5.", "Il resto manca."],
  ],
  pt: [
    ["O Sr. Silva e a Dra. Alves chegaram.", "A reunião é às 10h."],
    ["Veja a pág. 3, fig. 2, n.º 4.", "O resto falta."],
    ["«Aonde vais?», perguntou.", "«Para casa.»", "Ela saiu."],
    ["A Costa Ltda. fica na Av. Brasil, 12.", "Fechou em 2010."],
  ],
  nl: [
    ["Dhr. Jansen en mevr. De Vries kwamen o.a. met de trein.", "Het was druk."],
    ["Zie blz. 12, afb. 3 en art. 5.", "De rest ontbreekt."],
    ["'Kom je mee?' vroeg hij.", "'Nee!'", "Ze ging."],
    ["Prof. dr. A.J. Bakker van Shell N.V. sprak.", "Het duurde ca. 2 uur, d.w.z. lang."],
  ],
  pl: [
    ["Prof. Kowalski mieszka przy ul. Długiej 5.", "Ma 40 lat."],
    ["Firma Nowak sp. z o.o. powstała w 1990 r. w Łodzi.", "Upadła 3. maja."],
    ["„Idziesz?” — zapytał.", "„Nie!”", "Poszła."],
    ["W XIX w. żył tu m.in. Jan III Sobieski.", "To nieprawda."],
    ["Zob. str. 12, rys. 3, tj. koniec.", "Reszty brak."],
    ["Urodził się w 1970 r.", "On mieszka w Łodzi."],
  ],
  ru: [
    ["Проф. И. И. Иванов живёт в г. Москве на ул. Мира, д. 5.", "Ему 40 лет."],
    ["Это было в 1990 г. в Киеве.", "«Кто там?» — спросил он.", "«Я!»"],
    ["Купили хлеб, соль и т. д.", "Потом ушли."],
    ["Завод стоит 5 млн руб. в год, т. е. дорого.", "См. рис. 3 и стр. 12."],
    ["Он родился в 1970 г.", "Она старше."],
  ],
  uk: [
    ["Проф. І. П. Коваль живе на вул. Шевченка, буд. 5.", "Йому 40 років."],
    ["Це було в 1990 р. у Львові.", "«Хто там?» — спитав він.", "«Я!»"],
    ["Купили хліб, сіль і т. д.", "Потім пішли."],
    ["Ціна 5 тис. грн. на рік, тобто дорого.", "Див. рис. 3 і с. 12."],
  ],
  sv: [
    ["Han kom t.ex. med tåg, dvs. sent.", "Det var den 5 maj kl. 9.30."],
    ["”Kommer du?” frågade hon.", "”Nej!”", "Hon gick."],
    ["Dr. Berg och prof. Lund bor på s. k. Storgatan 5.", "De är gifta."],
    ["Vi köpte bröd, mjölk m.m.", "Sedan gick vi."],
  ],
  da: [
    ["Den 24. december kom bl.a. hr. Holm.", "Det sneede."],
    ["»Kommer du?« spurgte han.", "»Nej!«", "Hun gik."],
    ["Kong Christian 4. byggede slottet.", "Det står endnu."],
    ["Mødet er kl. 9.30, dvs. tidligt.", "Se s. 12, nr. 4."],
  ],
  no: [
    ["Den 17. mai kom bl.a. prof. Dahl.", "Det regnet."],
    ["«Kommer du?» spurte han.", "«Nei!»", "Hun gikk."],
    ["Møtet er kl. 9.30, dvs. tidlig.", "Se s. 12, nr. 4."],
    ["Kong Harald 5. taler i dag.", "Alle lytter."],
  ],
  is: [
    ["Fundurinn var 17. júní kl. 9.30.", "Það rigndi."],
    ["Hann keypti t.d. brauð, mjólk o.s.frv.", "Svo fór hann."],
    ["„Kemur þú?“ spurði hann.", "„Nei!“", "Hún fór."],
    ["Sjá bls. 12, nr. 4, þ.e. síðast.", "Restin er týnd."],
  ],
  fi: [
    ["Kokous oli 24. joulukuuta klo 9.30.", "Satoi lunta."],
    ["Hän osti esim. leipää, maitoa jne.", "Sitten hän lähti."],
    ["”Tuletko?” hän kysyi.", "”En!”", "Hän lähti."],
    ["Prof. A. Virtanen asuu ns. Linnassa, ks. s. 12.", "Hän on vanha."],
  ],
  cs: [
    ["Dne 24. prosince přišel prof. Novák.", "Sněžilo."],
    ["Koupil chleba, mléko atd.", "Pak odešel."],
    ["„Jdeš?“ zeptal se.", "„Ne!“", "Odešla."],
    ["Firma Novák s. r. o. sídlí v ul. Dlouhé č. 5, tj. v centru.", "Založil ji Karel IV. Veliký."],
  ],
  sk: [
    ["Dňa 24. decembra prišiel prof. Horák.", "Snežilo."],
    ["Kúpil chlieb, mlieko atď.", "Potom odišiel."],
    ["„Ideš?“ spýtal sa.", "„Nie!“", "Odišla."],
    ["Pozri str. 12, č. 5, t. j. koniec.", "Zvyšok chýba."],
  ],
  hr: [
    ["Sastanak je bio 24. prosinca u 9.30.", "Padao je snijeg."],
    ["Kupio je npr. kruh, mlijeko itd.", "Zatim je otišao."],
    ["„Dolaziš li?” upitao je.", "„Ne!”", "Otišla je."],
    ["Prof. dr. sc. Horvat živi u ul. Ilica 5, tj. u centru.", "Rođen je 1970. u Splitu."],
  ],
  sl: [
    ["Sestanek je bil 24. decembra ob 9.30.", "Snežilo je."],
    ["Kupil je npr. kruh, mleko itd.", "Potem je odšel."],
    ["»Prideš?« je vprašal.", "»Ne!«", "Odšla je."],
    ["Prof. dr. Novak stanuje na ul. Miru 5, tj. v centru.", "Gl. str. 12."],
  ],
  bg: [
    ["Проф. Иван Петров живее на ул. Шипка 5 в гр. София.", "Той е на 40."],
    ["Това стана през 1990 г. в Пловдив.", "„Кой е?“ попита той.", "„Аз!“"],
    ["Купиха хляб, сол и т.н.", "После си тръгнаха."],
    ["Вж. стр. 12, т.е. края.", "Останалото липсва."],
  ],
  el: [
    ["Ο κ. Παπαδόπουλος ήρθε, π.χ. με τρένο.", "Πού είναι;", "Εδώ!"],
    ["Αγόρασε ψωμί, γάλα κ.λπ.", "Μετά έφυγε."],
    ["«Έρχεσαι;» ρώτησε.", "«Όχι.»", "Έφυγε."],
    ["Βλ. σελ. 12, αρ. 4, δηλ. το τέλος.", "Ο Γ. Σεφέρης πέθανε."],
  ],
  tr: [
    ["Prof. Dr. Ali Kaya, Atatürk Cad. No. 5'te oturuyor.", "40 yaşında."],
    ["Ekmek, süt vb. aldı.", "Sonra gitti."],
    ["“Geliyor musun?” diye sordu.", "“Hayır!”", "Gitti."],
    ["II. Dünya Savaşı 1945'te bitti.", "19. yüzyıl, bkz. s. 12, daha eskidir."],
    ["Koç Holding A.Ş. Genel Müdürü konuştu.", "İzmir'de yaşıyor."],
  ],
  kk: [
    ["Проф. А. Б. Серіков Абай к-сі, 5 үйде тұрады.", "Ол 40 жаста."],
    ["Нан, сүт т.б. сатып алды.", "Содан кейін кетті."],
    ["«Келесің бе?» деп сұрады.", "«Жоқ!»", "Ол кетті."],
    ["Бұл 1990 ж. Алматыда болды, т.с.с. жазылған.", "Бәрі осы."],
  ],
  ar: [
    ["وصل د. أحمد إلى القاهرة.", "هل رأيته؟", "لا!"],
    ["ولد أ. د. سامي عام 1970 م. في دمشق.", "ثم سافر."],
    ["قال: «انتهى الأمر.»", "ثم خرج.", "لماذا؟"],
  ],
  fa: [
    ["دکتر رضایی به تهران رسید.", "آیا او را دیدی؟", "نه!"],
    ["او در سال ۱۳۵۰ ه.ش. در شیراز به دنیا آمد.", "سپس رفت."],
    ["گفت: «تمام شد.»", "بعد رفت."],
  ],
  ur: [
    ["وہ لاہور پہنچا۔", "کیا تم نے اسے دیکھا؟", "نہیں!"],
    ["ڈاکٹر علی نے کہا: ”سب ختم ہو گیا۔“", "پھر وہ چلا گیا۔"],
    ["قیمت 3.5 روپے ہے۔", "یہ کم ہے۔"],
  ],
  hi: [
    ["डॉ. शर्मा दिल्ली पहुँचे।", "क्या आपने उन्हें देखा?", "नहीं!"],
    ["कीमत रु. 350.50 है।", "यह कम है।"],
    ["“सब ख़त्म हो गया।”", "फिर वह चला गया॥", "अंत।"],
    ["पं. नेहरू और मो. अली आए।", "वे बैठे।"],
  ],
  mr: [
    ["डॉ. पाटील पुण्याला पोहोचले.", "तुम्ही त्यांना पाहिले का?", "नाही!"],
    ["किंमत रु. 350.50 आहे.", "ती कमी आहे."],
    ["“सगळे संपले.”", "मग तो गेला.", "श्री. जोशी आले."],
  ],
  zh: [
    ["他走了。", "你看见了吗？", "没有！"],
    ["他说：“结束了。”", "然后他走了。"],
    ["价格是3.5元。", "很便宜……真的吗？！"],
  ],
  ja: [
    ["彼は帰った。", "見ましたか？", "いいえ！"],
    ["「終わった。」と彼は言った。", "そして帰った。"],
    ["値段は3.5円です。", "安い！"],
    ["（彼は帰った。）", "雨だ。"],
  ],
  hy: [
    ["Նա եկավ։", "Մենք գնացինք։"],
    ["Պրոֆ. Ա. Սարգսյանը ապրում է Երևանում։", "Նա 40 տարեկան է։"],
    ["«Վերջ։»", "Նա գնաց։"],
  ],
  my: [
    ["သူ သွားပြီ။", "သူ ပြန်လာမယ်။"],
    ["ဈေးက 3.5 ကျပ်ပါ။", "ဈေးမကြီးပါ။"],
    ["“ပြီးပြီ။”", "သူ သွားတယ်။"],
  ],
  ka: [
    ["ის მოვიდა.", "ჩვენ წავედით.", "სად არის?"],
    ["პროფ. ბერიძე ცხოვრობს ქ. თბილისში.", "ის 40 წლისაა."],
    ["„დასასრული.“", "ის წავიდა."],
  ],
  am: [
    ["እሱ መጣ።", "አየኸው?", "አይ!"],
    ["ዶ/ር አበበ መጡ።", "እነሱ ተቀመጡ።"],
    ["ዋጋው 3.5 ብር ነው።", "ርካሽ ነው።", "ይገርማል፧", "አዎ።"],
  ],
};

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["zh", "ja"]);

test.each(
  Object.entries(TEXTS).flatMap(([language, texts]) =>
    texts.map(
      (sentences) => [language, sentences.join(UNSPACED_LANGUAGES.has(language) ? "" : " "), sentences] as const,
    ),
  ),
)("%s: %s", (language, text, sentences) => {
  expect(splitSentences(text, { language }).map((sentence) => sentence.text)).toEqual(sentences);
});
