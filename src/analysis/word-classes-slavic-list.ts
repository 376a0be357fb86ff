import type { WordClassLists } from "./word-classes.js";

/** Polish word classes, written by hand from grammar. */
export const POLISH: WordClassLists = {
  verbs: `będą będzie będziemy był była było byli były być bije biją ma mają mam mamy miał miała miało mieli miały mieć może mogą mógł mogła mogli
    można musi muszą musiał musiała należy chce chcą chciał chciała chodzi dał dała dali daje dają dać dodał dodała dodaje doszło dotyczy
    działa działają dzieje grozi idzie idą jest są jestem jesteśmy leży liczy mówi mówią mówił mówiła napisał napisała oznacza pisze podał podała
    podało podaje podają pokazuje powiedział powiedziała powiedzieli poinformował poinformowała powstał powstała pozostaje pozwala pozwoli
    prosi przekazał przekazała przekazało przyznał przyznała przyszedł robi robią robić rosło siedzi sięga stać stał stało stanął stanęła staje stoi
    stwierdził stwierdziła szuka trafi trafił trafiła trwa trwają twierdzi twierdzą uważa uważają uznał wie wiedzą wiemy widać widzi wchodzi
    wychodzi wygrał wygląda wynika wynosi wyniósł wziąć wziął wzięła wzięli zabił zaczął zaczęła zaczęli zamierza zapowiada zapowiedział
    zginął zginęła zginęło zginęli zmarł zmarła znajduje znalazł znalazła znalazło zostać został została zostali zostało zostały zostanie zostaną
    zdaniem żyje żyją żył odniósł poniósł ogłosił ogłosiła pojawił pojawiła pojawiły udało uda daje pyta odpowiada odpowiedział wyszedł przyjął
    wydał wydała zrobił zrobić dostał dostała czeka czekają podkreślił podkreśla dodał ocenił ocenia apeluje`,
  adverbs: `dziś dzisiaj jutro wczoraj teraz obecnie wtedy potem później wcześniej wkrótce niedawno dawno zawsze nigdy często rzadko znów znowu
    ponownie jeszcze już nadal wciąż ciągle prawie niemal około mniej więcej bardziej najbardziej bardzo dość dosyć zbyt całkiem zupełnie
    dokładnie właśnie jednak również także ponadto natomiast dlatego zatem więc przecież chyba może prawdopodobnie oczywiście naprawdę rzeczywiście
    tutaj tam gdzieś wszędzie razem osobno szybko powoli dobrze źle lepiej gorzej łatwo trudno zwłaszcza szczególnie głównie jedynie tylko
    zaledwie wreszcie nagle natychmiast ostatnio kiedyś początkowo następnie bezpośrednio podobno według podczas wobec wśród pomiędzy
    oraz ponieważ gdyż choć chociaż mimo dlaczego tymczasem bez dla przez przed przy poza spośród powyżej poniżej zanim żeby aby aż niech dopiero ds m.in np tzw`,
  general: `rok roku lat lata latach latem latami roki miesiąc miesiąca miesięcy miesiące miesiącach tydzień tygodnia tygodni tygodnie dzień dnia dni dniu
    dniach godzina godziny godzin godzinie godz minuta minuty minut minucie sekunda sekundy sekund chwila chwili chwilę moment momencie czas
    czasu czasie czasem czasy czasów raz razy rano ranem południe wieczór wieczorem noc nocy wiek wieku poniedziałek poniedziałku wtorek wtorku
    środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę niedzieli weekend styczeń stycznia styczniu luty
    lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia
    sierpniu wrzesień września wrześniu październik października październiku listopad listopada listopadzie grudzień grudnia grudniu początek
    początku koniec końca końcu połowa połowy połowie część części sposób sposobu przypadek przypadku przypadki rodzaj rodzaju rzecz rzeczy
    liczba liczby liczbę miejsce miejsca miejscu miejscem strona strony stronie punkt punkty punktów powód powodu przykład fakt osoba osoby
    osób ludzie ludzi ludziom człowiek człowieka mężczyzna kobieta pan pana pani procent proc milion miliony milionów mln miliard miliarda miliardów
    miliardy mld tysiąc tysiące tysięcy tys setki setek dziesiątki euro dolarów dolar złotych złoty zł kilometr kilometrów km metr metrów tona ton
    stopni stopień grupa grupy grupę poziom poziomu ramach kwestia kwestii temat tematu większość większości trakcie razie ciągu związku`,
  grading: `nowy nowa nowe nowego nowej nowych nową ostatni ostatnia ostatnie ostatnich ostatnim ostatniej pierwszy pierwsza pierwsze pierwszego
    pierwszej pierwszych pierwszym drugi druga drugie drugiego drugiej drugim trzeci trzecia trzeciej duży duża duże dużych dużej wielki wielka
    wielkie wielkiej mały mała małe małych większy większa większe większych największy największa największe największych dobry dobra dobre
    lepszy lepsze najlepszy najlepsze zły zła stary stara stare starych młody młodzi młodych długi długo wysoki wysoka niski ważny ważna ważne
    najważniejsze główny główna główne głównych różne różnych kolejny kolejna kolejne kolejnych kolejnego kolejnej następny następne poprzedni
    przyszły przyszłego przyszłym ubiegły ubiegłego ubiegłym zeszłym zeszłego jedyny jedyna pewien pewne możliwe możliwy obecny obecna
    obecne obecnej cały cała całe całej całego całym własny własna własne własnych inny inna inne innych innymi wiele wielu kilka kilku
    kilkanaście kilkadziesiąt jeden jedna jedno jednego jednej dwa dwie dwóch dwoje trzy trzech cztery czterech pięć sześć siedem osiem dziewięć
    dziesięć obaj obie każdy każda każde każdego poszczególne`,
  verbEndings: `ował owała owali owało owały ywał ywała ywali ywały ął ęła ęli ęło ęły uje ują ować ywać iwać ając jąc owano iono iłby ałby
    ał ała ięto warto ił yła yły ili iło ają eją iał iała ieli iały nąć wszy łem łam liśmy`,
  adverbEndings: "cznie alnie ywnie",
  notByEnding: `święto kanał kapitał generał sygnał kryminał arsenał zapał szał strzał upał banał minerał półfinał finał ideał potencjał trybunał admirał
    liberał kardynał specjał ceremoniał chwała skała mała cała stała biała wspaniała doskonała dojrzała okazała trwała oddziała tysiąc miesiąc zając chwili siła mogiła udział dział materiał oddział wydział przedział rozdział podział biała białe biały ciało działo
    tyły wpływały były siły całości mili fili bili stali bazyli`,
};

/** Russian word classes, written by hand from grammar. */
export const RUSSIAN: WordClassLists = {
  verbs: `был была было были быть будет будут может могут мог могла могли смог хочет хотят хотел хотела хотели хотелось стал стала стало стали стать
    станет станут сказал сказала сказали сказать говорит говорят говорил говорила заявил заявила заявили заявляет сообщил сообщила сообщили
    сообщает сообщают рассказал рассказала отметил отметила отмечает добавил добавила подчеркнул считает считают думает думаю знает знают знаю
    дал дала дали дать дает даёт дают взял взять вышел вышла вышли делает делают делал делать сделал сделали сделать идет идёт идут иметь имеет имеют
    имел имела нашел нашёл нашли начал начала начали начать написал написала пишет пишут назвал назвали называют остался осталась погиб погибли погибла
    показал показала показали получил получила получили пришел пришёл пришла пришли произошел произошёл произошла произошло ушел ушла
    стоит стоят увидел увидеть видит видят умер умерла убит убиты есть нет находится является работает работают работал живет живёт живут жил жили
    пытается призвал призвала попросил спросил ответил отвечает объяснил решил решила решили стоять предложил принял приняли приняла
    провел провёл провели заметил напомнил уточнил указал указала продолжает требует позволяет помогает сдал ведет ведёт вел вели`,
  adverbs: `сегодня вчера завтра теперь сейчас тогда потом затем позже раньше ранее скоро недавно давно всегда никогда часто редко снова опять еще уже
    вновь почти примерно приблизительно менее более наиболее весьма совсем вполне точно также кроме впрочем возможно вероятно конечно
    действительно здесь там везде нигде вместе отдельно быстро медленно тихо громко хорошо плохо лучше хуже легко трудно особенно главным образом лишь наконец
    вдруг сразу немедленно впервые однажды одновременно далее согласно ввиду благодаря вокруг вместо внутри вне сквозь чтобы странно нужно можно нельзя видно слишком столь настолько тоже якобы пусть ради среди ибо дабы едва`,
  general: `год года году годы годов годам годом лет месяц месяца месяцев месяцы неделя недели неделю недель неделе день дня дней дни днем днём час часа
    часов часы минута минуты минут минуту секунда секунды секунд время времени момент момента раз раза утро утра утром вечер вечера вечером
    ночь ночи ночью век века понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы суббота субботу
    субботы воскресенье воскресенья январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня
    июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре
    начало начале начала конец конца конце середина середине половина часть части случай случая случае случаев способ вид вида виды видов вещь
    вещи число числа числе количество место места месте сторона стороны стороне сторону точка точки причина причины пример факт лицо лица
    люди людей людям человек человека мужчина женщина господин господина г-н процент процента процентов млн миллион миллиона миллионов миллиард
    миллиарда миллиардов млрд тысяча тысячи тысяч тыс сотни сотен десятки десятков евро доллар долларов рубль рублей руб километр километров км
    метр метров тонна тонн градусов градуса группа группы уровень уровня уровне рамках вопрос вопроса вопросы вопросов образом счет большинство
    течение связи отношении сих пор`,
  grading: `новый новая новое новые нового новой новых последний последняя последнее последние последних первый первая первое первые первого
    первой первых второй вторая второе второго третий третья большой большая большое большие больших маленький малый крупный крупная крупные
    крупных крупнейший больший высший хороший хорошая хорошие лучший лучшие плохой старый старая старые молодой молодые долгий высокий высокая
    высокие низкий важный важная важно важные главный главная главное главные главных разные разных различные различных следующий следующая
    следующие прошлый прошлого прошлом прошлой единственный определенный возможный нынешний нынешнего настоящий настоящее целый весь
    собственный другой другая другое другие других многие многих несколько два две двух три трех трёх четыре пять шесть семь восемь девять десять
    каждый каждая каждое каждого`,
  verbEndings: `ает яет ует ают яют уют еют ится ется ются атся ятся лся лась лись лось ться вшись аясь яясь овал овала овали овало ирует ируют нул
    нула нули нуло ить ать ять еть вать ил ило ыли авив ывает ал ял шла шли шло шел шёл жит чит шит`,
  adverbEndings: "енно ельно ально ивно ично ески",
  notByEnding: `печать кровать благодать рукоять память плеть медь сеть мать нить рать тетрадь пядь стать знать кисть мыло светило правило
    профил тыл пыль были автомобили текстил эмали печати треть пить суть оглавлено стул стекло крокодил
    материал канал капитал генерал финал полуфинал журнал сигнал идеал вокал скандал квартал персонал потенциал терминал ритуал портал
    подвал адмирал либерал филиал арсенал криминал мемориал сериал провал обвал привал интервал оригинал минерал бокал карнавал
    театрал урал байкал непал сенегал одеял`,
};
