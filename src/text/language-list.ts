/** What tells a language from the others of its script. */
export interface LanguageTraits {
  /** Its most frequent words, the most frequent first; about forty. */
  readonly words: string;
  /** Letters of its alphabet beyond a-z (Latin script) or beyond the letters that all its script's languages share. */
  readonly letters: string;
}

/**
 * Languages that share a script with others, by BCP 47 primary language. Written by hand from grammars and alphabets: for each the
 * function words that a text can hardly do without, in their usual order of frequency.
 */
export const LANGUAGE_TRAITS: Readonly<Record<string, LanguageTraits>> = Object.freeze({
  en: {
    letters: "",
    words: `the of and to in a is that for it was on with as he be at by this are from or have an they which you were his not but
      had has their we can will more would been who its after said i my me what do so if there about she her him them when then
      it's don't how your no into out up some like only other could just than now very too`,
  },
  de: {
    letters: "äöüß",
    words: `der die und in den das von zu mit sich des ist auf für im dem nicht ein eine als auch es an werden aus er hat dass sie
      nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr`,
  },
  fr: {
    letters: "àâæçéèêëîïôœùûüÿ",
    words: `de la le et les des en un du une est dans que pour qui au il par sur pas plus a ce avec ne se son sont mais ou aux cette
      ont elle été nous comme ses être ces d'un c'est leur vous fait`,
  },
  es: {
    letters: "áéíñóúü",
    words: `de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este ha sí porque esta
      entre cuando muy sin sobre también hasta hay donde desde son está fue`,
  },
  pt: {
    letters: "àáâãçéêíóôõúü",
    words: `de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
      quando muito há nos já está eu também só pelo pela até isso ela são`,
  },
  it: {
    letters: "àèéìíîòóùú",
    words: `di e che la il un a per in è una del non sono della con i le si da al come dei nel lo più ha gli alla anche su delle o ma
      dal questo se ci nella dalla suo essere stato ed era cui dell`,
  },
  ca: {
    letters: "àçèéíïòóúü·",
    words: `de la i que a el en l' els per un d' del les amb no una és es al ha més com s'ha dels va seu però són hi aquest també o
      les als seva aquesta qui ser han entre fins molt quan ja perquè pel sobre`,
  },
  gl: {
    letters: "áéíñóúü",
    words: `de a e o que en do da un para unha os non se é no na as con dos por como ao máis das pero foi seu súa tamén ou ser nos
      polo pola entre aos cando ata nas dun dunha sobre son xa moi este esta`,
  },
  ro: {
    letters: "ăâîșțşţ",
    words: `de și în a la cu că pe care nu din o un să mai au este pentru ce al se sau fi am ale lui ca sunt după fost dar are ale
      şi prin său o fost lor unei unui fi când numai doar sub între ei`,
  },
  nl: {
    letters: "éëïóöü",
    words: `de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog worden door naar heeft
      tot ze wordt over hij meer zich was kan dit ik deze wel we geen hun`,
  },
  af: {
    letters: "áäéèêëíîïóôöúû",
    words: `die van en in is het 'n wat te dat nie vir met sy op aan om hulle ek word was hy as deur daar ook sal nog by uit haar kan
      na tot ons maar oor moet so sê gaan een baie se`,
  },
  sv: {
    letters: "åäöé",
    words: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år säger hon
      under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än över`,
  },
  da: {
    letters: "æøåé",
    words: `og i at det er en til af på som den for der med de ikke har et han var jeg fra men sig om vi kan hun så skal ved blev
      efter også nu hvor eller være over ud man mod når blive op bliver sin havde selv mere siger ind hvad mellem`,
  },
  no: {
    letters: "æøåéòôó",
    words: `og i det på som er en til å av for at med de har ikke den han om et var fra men jeg vi seg så sier kan hun skal etter også
      nå ble eller være ved ut opp man mot når blir noe hadde selv mer hva mellom bare ein ikkje eg frå dei`,
  },
  is: {
    letters: "áðéíóúýþæö",
    words: `og að í á er sem til en um við með af var fyrir það hann ekki því þess eru frá hefur þetta úr var þar hún þeir upp eða
      verið hafa eftir svo sé ég út einnig þá ára verður þegar sér við`,
  },
  fi: {
    letters: "äöåšž",
    words: `ja on oli ei että se hän joka myös ovat kun mutta sen niin mukaan kuin olla tai jos mitä tämä ole vain sekä voi jo nyt
      noin kanssa ovat hänen jotka siitä tämän jälkeen vielä kaikki ollut me minä olisi sitä sitten`,
  },
  et: {
    letters: "äöüõšž",
    words: `ja on ei et oli see ta kui ka mis aga oma ning kes või nii siis veel seda välja pole selle ma nad kuid olid ole üks
      juba mida kas tema et tuleb olnud saab pärast kuni ainult meie siin`,
  },
  lv: {
    letters: "āčēģīķļņšūž",
    words: `un ir ar ka no par uz tas kas arī bet lai pēc pie nav to tā vai gan bija viņš tiek kā kad šis šo vēl tikai ja gada savu
      būs tiks vairāk līdz var ļoti šī jau kuru`,
  },
  lt: {
    letters: "ąčęėįšųūž",
    words: `ir į kad su iš yra tai kaip ne o bet apie už buvo ar po jo nuo per jis dar tik taip šį iki labai kuris dėl savo jų prie
      gali būti arba šio jau pat kai metų jos man`,
  },
  pl: {
    letters: "ąćęłńóśźż",
    words: `i w na z się do że nie o jest to za od po jak przez a co tym dla ale ma są czy który tak już oraz tylko roku było jego
      być ze był może która przy te które także więc również`,
  },
  cs: {
    letters: "áčďéěíňóřšťúůýž",
    words: `a v na se že je s z do o i to jako pro by za si ve k od jsem po ale který podle tak jsou také jeho bylo není být u než
      při byl jen ze až roku které která nebo však jsme ještě když bude už kteří`,
  },
  sk: {
    letters: "áäčďéíĺľňóôŕšťúýž",
    words: `a v na sa že je s z do o aj to ako pre by za si vo k od som po ale ktorý podľa tak sú tiež jeho bolo nie byť u než
      pri bol len zo až roku ktoré ktorá alebo však sme ešte keď bude už ktorí`,
  },
  sl: {
    letters: "čšžć",
    words: `je in v na da se za so z ki tudi pa s ne po bi kot od ali pri še iz o do ko že bil sem smo le lahko bo bila to ni bilo
      med kar več pred tako leta zaradi svoje`,
  },
  hr: {
    letters: "čćđšž",
    words: `i je u na se za da od su s što koji a kao o iz nije do koje li samo ali bi sve kako će ne po koja te prema ili biti gdje
      bio prije nakon sam bilo jer još godine također tijekom vrijeme tko uvjet`,
  },
  sr: {
    letters: "čćđšžђјљњћџ",
    words: `и је у да се на за су од са који а као не што из о то су до који ће или због које није али би по она само све како
      i je u da se na za su od sa koji a kao ne što iz o to do će ili zbog nije gde posle pre takođe tokom šta vreme ko`,
  },
  hu: {
    letters: "áéíóöőúüű",
    words: `a az és hogy nem is egy ez de csak meg ha már volt még azt mint kell el van mert lehet ki után sem vagy minden amely
      nagyon most szerint pedig fel között ezt olyan majd között akkor voltak`,
  },
  eu: {
    letters: "ñ",
    words: `eta da du ez bat dute dira zen izan baina ere egin den hori zuen bere dela edo beste dago zuten baino egiten ditu hau
      diren arte izango behar bai dituzte`,
  },
  sq: {
    letters: "çë",
    words: `e të në i me dhe për nga një që është do si se ka u nuk më por janë tij kjo ky duke ishte edhe pas kanë këtë saj ai
      tyre këto deri gjatë mund cili`,
  },
  tr: {
    letters: "çğıöşüâîû",
    words: `ve bir bu da de için ile çok olarak daha olan gibi en o kadar ne sonra var ama ki ya göre olduğunu her mi ise yeni
      değil diye tarafından ancak değil iki büyük ilk oldu olduğu şey`,
  },
  id: {
    letters: "é",
    words: `yang dan di dengan untuk dari ini itu dalam tidak pada akan juga ke karena oleh ada adalah sebagai tersebut saya dia
      mereka bisa telah sudah lebih kita atau kami menjadi para dapat bahwa tahun saat`,
  },
  vi: {
    letters: "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    words: `và của là có được cho trong không các người một với những này đã khi để ra năm đến từ tại về trên cũng theo nhiều vào
      sẽ phải như sau công nhà ông việc`,
  },
  sw: {
    letters: "",
    words: `na ya wa kwa ni za katika la kuwa cha hiyo huo alisema baada yake wake vya yao watu kama huyo hata lakini hii hivyo pia
      ambao kutoka mwaka hayo`,
  },
  tl: {
    letters: "ñ",
    words: `ang ng sa na mga at ay si niya ni ito para nang hindi kay may siya ko mo ka kung ang ako isang pa din rin kanyang
      nila naman ating`,
  },
  ga: {
    letters: "áéíóú",
    words: `an na a agus ar is i go ag tá le bhí do sé ach atá leis nach don bhfuil mar seo sin siad sí níl cur faoi bheith`,
  },
  cy: {
    letters: "âêîôûŵŷ",
    words: `y yn a i o ar ei mae ac yr am wedi bod eu oedd gan hyn fod un hefyd fel at ond cael mewn er dros sydd nid`,
  },
  ru: {
    letters: "ёъыэ",
    words: `в и на не что с по как это из за от для к его о у он но а то было все также были так она мы или их был если который
      только года ещё еще этого может при после уже до`,
  },
  uk: {
    letters: "ґєіїʼ",
    words: `в і на у що не з до та за для про як це від його є й а але під також які який того він по так було з або щоб був
      після ще якщо вже буде їх вони може`,
  },
  be: {
    letters: "ёіўыэ",
    words: `і ў у на не з што для да як гэта за па ад пра яго але якія ён быў таксама яны або які было былі толькі па пры мы
      больш іх яшчэ гэтым калі ужо можа`,
  },
  bg: {
    letters: "ъ",
    words: `на и за да в се от с е че по не са като до ще това които който си бе след той при или а което има още през към беше със
      която му само може но го бъде както ни`,
  },
  mk: {
    letters: "ѓѕјљњќџѐѝ",
    words: `на и во за од да се со ќе што не е ги како го а или до кои по тоа но беше која при има дека ја бидат уште овој
      само кој според нема`,
  },
  kk: {
    letters: "ёъыэәғқңөұүһі",
    words: `және мен бұл бір үшін деп да де емес болып осы ол бар туралы кейін сол еді қазақстан болған жылы арқылы оның бойынша
      көп ең өз біз`,
  },
  ar: {
    letters: "ةىيكأإؤئ",
    words: `في من على إلى أن التي الذي عن مع هذا ما هذه كان بعد لا ذلك بين كما قد وقال لم قال خلال حيث أو قبل حتى عام كل الى غير
      وفي ومن كانت وهو إن هو منذ عند`,
  },
  fa: {
    letters: "پچژگیکآأئؤ",
    words: `و در به از که این را با است برای آن یک بر خود شده شد تا می کرد هم نیز ها بود کرده او وی اما دو شود باید ما هر نیست
      کند می‌شود های است، یا`,
  },
  ur: {
    letters: "پچژگیکںےہھٹڈڑئآأؤ",
    words: `کے کی میں ہے اور سے کا کو اس پر کہ نے ہیں یہ بھی تو ایک ان کر جو لیے تھا ہو نہیں گیا کیا وہ تھے ہوئے ساتھ جا بعد رہا`,
  },
  hi: {
    letters: "",
    words: `के की में है और से का को पर ने कि यह भी हैं एक इस लिए ही नहीं था तो हो कर इसके साथ जो किया गया अपने बाद रहे थे या वह कहा उन्होंने`,
  },
  mr: {
    letters: "ळ",
    words: `आणि आहे या व तर आहेत ते हे ही की तो होते त्यांनी यांनी असे होता केली केला नाही मध्ये एक केले होती करण्यात आला साठी म्हणून त्या`,
  },
  ne: {
    letters: "",
    words: `को र मा छ गरेको भएको ले लाई पनि हो यो गर्न छन् एक भने थियो गर्ने तथा नेपाल हुन हुने त्यो उनले भन्ने गरी बाट`,
  },
});
