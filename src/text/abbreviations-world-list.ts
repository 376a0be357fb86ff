import type { AbbreviationList } from "./abbreviations-list.js";

/**
 * Abbreviations of languages of Asia and Africa, as `ABBREVIATIONS` has them for those of Europe. Those of India have the names of the
 * Latin letters among them, as in initials (`के. आर.`), where no word at a sentence's end is so short.
 */
export const WORLD_ABBREVIATIONS: Readonly<Record<string, AbbreviationList>> = /* @__PURE__ */ Object.freeze({
  tr: {
    leads:
      "prof doç yrd öğr gör uzm op av sn alb org tuğg yzb bnb gen müh mim hz bkz örn krş mah cad sok sk bul apt ecz vet dz kv böl çev haz yay ed",
    counts: "no s sf cilt tel md fık kat d",
    closes: "a.ş ltd şti m.ö m.s i.ö i.s t.c",
    ends: "vb vs vd",
  },
  kk: {
    leads: "проф акад доц д-р инж ген полк к-сі даң ықш обл қ қал ауд мыс яғни т.ғ.к ред кв үй пәт қар сал",
    counts: "№ б бет сур кесте т тел ст бап",
    closes: "ж жж ғ ғғ м км кг га тг млн млрд мың б.з.д б.з",
    ends: "т.б т.с.с т.т",
  },
  ar: {
    leads: "د أ أ.د م ا ا.د د.م ص.ب ج.م.ع ت ط هـ م.م ش مج تح",
    counts: "ص ج رقم",
    closes: "ق.م هـ.ش ب.م",
    ends: "إلخ الخ",
  },
  fa: { leads: "د دکتر آ خ ر.ک رک ص.پ نک ترجمهٔ م", counts: "ص ج ش", closes: "ه.ش ه.ق ق.م ب.م م.پ", ends: "غیره" },
  ur: { leads: "ڈاکٹر پروفیسر مسٹر ڈ م ع ص", counts: "ص نمبر", closes: "ق.م ء" },
  hi: {
    leads:
      "डॉ डा प्रो श्री श्रीमती कु पं मो सु स्व इंजी एड न्या ले कर्नल मे जन कै सं रु रू क्र वि पृ ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई",
    counts: "नं अनु",
    closes: "ई.पू कि.मी मि.मी से.मी",
  },
  mr: {
    leads:
      "डॉ प्रा श्री श्रीमती सौ कु पं मो स्व ॲड अॅड न्या इंजि उदा ले कॅ रु रू क्र पृ वि ए बी सी डी ई एफ जी एच आय जे के एल एम एन ओ पी क्यू आर एस टी यू व्ही डब्ल्यू वाय",
    counts: "नं",
    closes: "कि.मी मि.मी से.मी इ.स इ.स.पू",
    ends: "इ",
  },
  ml: {
    leads: "ഡോ ശ്രീ ശ്രീമതി പ്രൊ പ്രൊഫ മി മിസ് അഡ്വ ക്യാ രൂ എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു ആർ എസ് ടി യു വി വൈ",
    counts: "നം പേ",
    closes: "കി.മീ ക്രി.മു",
  },
  hy: {
    leads: "պրոֆ դոկտ ակադ ինժ գեն փող պող շ տես օր այս.ինքն խմբ հրատ թարգմ սբ ս",
    counts: "էջ նկ աղ հ գլ հատ կետ հեռ",
    closes: "թ թթ դ դդ կմ կգ մ սմ մլն մլրդ դր մ.թ.ա մ.թ ք.ա",
    ends: "և.այլն",
  },
  my: { leads: "ဒေါက်တာ ဦး ဒေါ် ကို မ", counts: "", closes: "" },
  am: { leads: "ዶ ዶ.ር ፕ.ር ፕሮፌ ወ.ሮ ወ.ሪት አቶ ኢ.ር መ.ቁ", counts: "ቁ ገጽ", closes: "ዓ.ም ዓ.ዓ ኪ.ሜ ሳ.ሜ ከ.ክ እ.ኤ.አ" },
  ka: {
    leads: "პროფ აკად დოც ე.ი მაგ იხ ქ ქუჩ ბ-ნი ქ-ნი",
    counts: "გვ ნახ ტ № თავ",
    closes: "წ წწ ს სს ძვ.წ ახ.წ კმ კგ",
    ends: "ა.შ სხვ",
  },
});
