import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.js";
import { LANGUAGE_TRAITS } from "../../src/text/language-list.js";
import { SCRIPTS } from "../../src/text/language-scripts.js";

const SENTENCES: readonly (readonly [string, string])[] = [
  ["en", "The council said on Monday that it will repair the old bridge before the winter."],
  ["de", "Der Rat hat am Montag beschlossen, dass die alte Brücke noch vor dem Winter repariert wird."],
  ["fr", "Le conseil a décidé lundi que le vieux pont sera réparé avant la fin de l'hiver."],
  ["es", "El consejo decidió el lunes que el puente viejo será reparado antes de que llegue el invierno."],
  ["pt", "O conselho decidiu na segunda que a ponte velha não será fechada até ao fim do inverno."],
  ["it", "Il consiglio ha deciso lunedì che il vecchio ponte non sarà chiuso prima della fine dell'inverno."],
  ["ca", "El consell va decidir dilluns que el pont vell no serà tancat fins al final de l'hivern, amb una nova llei."],
  [
    "gl",
    "O consello decidiu o luns que a ponte vella non será pechada ata o final do inverno e que os barcos terán unha luz.",
  ],
  ["ro", "Consiliul a decis luni că podul vechi nu va fi închis până la sfârșitul iernii și că se va repara."],
  ["nl", "De raad heeft maandag besloten dat de oude brug niet voor de winter wordt gesloten."],
  ["sv", "Rådet beslutade på måndagen att den gamla bron inte ska stängas före vintern."],
  ["da", "Rådet besluttede mandag, at den gamle bro ikke skal lukkes af kommunen før efter vinteren, siger hun."],
  [
    "no",
    "Rådet bestemte mandag at den gamle broen ikke skal stenges av kommunen før etter vinteren, sier hun til avisen.",
  ],
  ["is", "Ráðið ákvað á mánudag að gamla brúin verður ekki lokuð fyrir veturinn og það er gott."],
  ["fi", "Neuvosto päätti maanantaina, että vanha silta ei ole kiinni ennen talvea, mutta se on korjattava."],
  ["et", "Nõukogu otsustas esmaspäeval, et vana sild ei ole suletud enne talve, kuid see on vaja parandada."],
  ["lv", "Padome pirmdien nolēma, ka vecais tilts nav jāslēdz, bet to var labot arī pēc ziemas."],
  ["lt", "Taryba pirmadienį nusprendė, kad senas tiltas nebus uždarytas iki žiemos, bet jį reikia taisyti."],
  ["pl", "Rada zdecydowała w poniedziałek, że stary most nie będzie zamknięty do końca zimy."],
  ["cs", "Rada v pondělí rozhodla, že starý most nebude uzavřen, ale bude se opravovat až po zimě."],
  ["sk", "Rada v pondelok rozhodla, že starý most nebude uzavretý, ale bude sa opravovať až po zime."],
  [
    "sl",
    "Svet je v ponedeljek odločil, da stari most ne bo zaprt, vendar ga je treba popraviti pred zimo, ki bo mrzla.",
  ],
  ["hr", "Vijeće je u ponedjeljak odlučilo da stari most neće biti zatvoren prije zime, ali se mora popraviti."],
  ["sr", "Савет је у понедељак одлучио да стари мост неће бити затворен пре зиме, али се мора поправити."],
  ["hu", "A tanács hétfőn úgy döntött, hogy a régi híd nem lesz zárva a tél végéig, de meg kell javítani."],
  ["sq", "Këshilli vendosi të hënën që ura e vjetër nuk do të mbyllet para dimrit, por duhet të rregullohet."],
  [
    "tr",
    "Meclis pazartesi günü eski köprünün kıştan önce kapatılmayacağına ve daha sonra bir onarım için para verileceğine karar verdi.",
  ],
  ["id", "Dewan memutuskan pada hari Senin bahwa jembatan tua itu tidak akan ditutup sebelum musim dingin."],
  ["vi", "Hội đồng đã quyết định rằng cây cầu cũ sẽ không bị đóng trước mùa đông và được sửa chữa."],
  ["ru", "Совет решил в понедельник, что старый мост не будет закрыт до зимы, но его нужно починить."],
  ["uk", "Рада вирішила в понеділок, що старий міст не буде закрито до зими, але його треба полагодити."],
  ["be", "Рада вырашыла ў панядзелак, што стары мост не будзе зачынены да зімы, але яго трэба адрамантаваць."],
  ["bg", "Съветът реши в понеделник, че старият мост няма да бъде затворен до зимата, но трябва да се поправи."],
  ["mk", "Советот одлучи во понеделникот дека стариот мост нема да биде затворен до зимата, но ќе се поправи."],
  ["el", "Το συμβούλιο αποφάσισε τη Δευτέρα ότι η παλιά γέφυρα δεν θα κλείσει πριν τον χειμώνα."],
  ["ar", "قرر المجلس يوم الاثنين أن الجسر القديم لن يغلق قبل الشتاء على أن يتم إصلاحه في الربيع"],
  ["fa", "شورا روز دوشنبه تصمیم گرفت که پل قدیمی را تا زمستان نبندد و آن را در بهار تعمیر کند"],
  ["ur", "کونسل نے پیر کو فیصلہ کیا ہے کہ پرانے پل کو سردیوں سے پہلے بند نہیں کیا جائے گا"],
  ["he", "המועצה החליטה ביום שני כי הגשר הישן לא ייסגר לפני החורף"],
  ["hi", "परिषद ने सोमवार को फैसला किया कि पुराना पुल सर्दी से पहले बंद नहीं होगा और इस की मरम्मत की जाएगी"],
  ["th", "สภาตัดสินใจเมื่อวันจันทร์ว่าสะพานเก่าจะไม่ปิดก่อนฤดูหนาว"],
  ["ja", "市議会は月曜日、古い橋を冬の前に閉鎖しないことを決めた。"],
  ["zh", "市议会星期一决定，旧桥在冬天之前不会关闭，春天再修理。"],
  ["ko", "시의회는 월요일에 겨울이 오기 전까지 낡은 다리를 폐쇄하지 않기로 결정했다."],
];

describe("detectLanguage", () => {
  test.for(SENTENCES)("knows %s from one sentence", ([language, sentence]) => {
    expect(detectLanguage(sentence)).toBe(language);
  });

  test("knows a sentence in capitals, and one with curly apostrophes and decomposed accents", () => {
    expect(detectLanguage("THE COUNCIL SAID ON MONDAY THAT IT WILL REPAIR THE BRIDGE")).toBe("en");
    expect(detectLanguage("Ce n’est pas l’été que le pont a été fermé, c’est l’hiver.".normalize("NFD"))).toBe("fr");
  });

  test("foreign names and a foreign quotation do not change the language", () => {
    const text =
      "The president of Peru, José Martínez Núñez, said in Łódź that he will visit the town of Žďár nad Sázavou. ";
    expect(
      detectLanguage(`${text.repeat(3)} "No se puede vivir sin la esperanza de que el mundo cambie," he said.`),
    ).toBe("en");
  });

  test("the language of a long text counts, not that of its first lines", () => {
    const menu = "Startseite\nÜber uns\nKontakt und die Anfahrt\n".repeat(20);
    expect(
      detectLanguage(menu + "The council said that it will repair the bridge before the winter. ".repeat(500)),
    ).toBe("en");
  });

  test.for([
    "",
    "   \n",
    "12 345 67 89 10 11",
    "Hello there",
    "😀 😀 😀 😀 😀 😀",
    "A.A.A.A.A.A.A.A.A.",
    "\ud800\udc00\ud800 \udfff",
  ])("says nothing where there is nothing to go by: %j", (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test("names of object members are no words of a language", () => {
    expect(detectLanguage("constructor __proto__ hasOwnProperty toString valueOf isPrototypeOf")).toBeNull();
  });

  test("answers null or a known code for any text", () => {
    const codes = new Set<string | null>([null, ...SCRIPTS.flatMap(({ languages }) => languages)]);
    const words = Object.values(LANGUAGE_TRAITS).flatMap((traits) => traits.words.split(/\s+/u));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect([...codes]).toContain(detectLanguage(any));
      }),
    );
  });

  test("every language of a shared script has its words and letters", () => {
    const shared = SCRIPTS.filter(({ languages }) => languages.length > 1).flatMap(({ languages }) => languages);
    expect([...new Set(shared)].sort()).toEqual(Object.keys(LANGUAGE_TRAITS).sort());
  });

  test("a text of 10 MB takes no longer than one of 20 KB", () => {
    const text = "a".repeat(10_000_000);
    const started = performance.now();
    detectLanguage(text);
    detectLanguage("the bridge ".repeat(900_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
