/**
 * English words that tell where a noun phrase ends, written by hand from grammar: verbs, words that only grade or count what
 * follows, and words too general to stand for a subject. Words that are as often nouns as verbs ("plan", "attack", "report") are
 * left out of the verbs; their position decides (`phrase-english.ts`).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verb forms, each as it stands and with an -s. */
const verbs = (list: string): ReadonlySet<string> => new Set([...words(list)].flatMap((verb) => [verb, `${verb}s`]));

/** Verb forms that are hardly ever nouns. Regular past tenses are known by their ending and stand here only where it misleads. */
export const ENGLISH_VERBS: ReadonlySet<string> = /* @__PURE__ */ verbs(
  `accelerate according accuse achieve achieving acknowledge acquire adapt add added adheres admit adopt affect agree align allow
  allowing analyze analyzing announced appear applies apply argue arise arose arrive ask asked asking assess assume assuming ate
  attempts attract avoid became become becoming began begin beginning begun behave believe belong bent blew blow blown born bought
  bound break bring bringing broke broken brought build built buy call called calling came carried carries carry catch caught cause
  caused choose choosing chose chosen claim claimed clung combine come coming compare comparing comprises conclude connect consider
  considering consists consume contain continue contribute create crept cut deals dealt decide deciding declare declaring define
  defining delete demonstrate denies deny depending depends derive describe determine develop die died differ disappear discover
  discuss discusses distribute doing done draw drawn drew drive driven drove dug eat eliminate embrace employs enable encourage
  encouraging enhance enjoy ensure ensuring entail establish establishes evaluate evaluating examine execute exhibits exist expand
  expect expire explain explore express facilitate fallen falls featuring feel fell felt fight find finding fled flew flown fly
  focusing follow forgave forget forgive forgot forgotten fought found froze gave generate get getting give given giving go goes going
  gone got grew grow grown handle happen hear heard held help helped helping hid hidden hit hold hope hung illustrate improve
  improving include included including incorporates increases increasing indicate insist integrate integrating interact introduce
  invest investigate involve join joined keep keeping kept kill killed killing knelt knew know knowing known lay leads learn leave
  leaving led left lent let leverage lie like listen live lived living look looked looking lose losing lost lying made maintain make
  making mean meant meet met move moved need needed needing obtain obtaining occur offering operate opting outsell overcome overtook
  paid pay perform persuade planned possess possesses prefer preserve prevent produce promise promote promoting propose protect prove
  provide proving put putting ran reach reaches recall receive recommend reduce reducing refers reflect refuse relates released relies
  rely relying remain remember reported require respond resulting reveal ride risen rises rode rose runs said sang sank sat satisfies
  satisfy saw say saying see seeing seek seem seen select sell send sent serve set shaken shone shook shot show showed showing shown
  sit sleep slept sold solve solving sought speak spend spent spoke spoken sprang spread spun stand start started stay stole stolen
  stood stop stopped streamline strengthen strike struck stuck suggest sunk supports swam sweep swept swim swore sworn swung taken
  takes taking taught teach teaches tell telling tend think thought threw throw thrown told took tore torn translate tried tries try
  trying turn turned undergo undergoes understand understood undertaken undertook underwent urge use used using utilises vanish
  vanishes varies vary verify wait wake want wanted warn wear went wept willing win withdrawn withdrew woke won wondering wore work
  worked working worn wound write written wrote`,
);

/** Words in -ly that are not adverbs. */
export const ENGLISH_NOT_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  `family early daily weekly monthly yearly quarterly hourly assembly supply rally ally monopoly anomaly elderly friendly reply belly
  jelly butterfly lily holy ugly lonely lively likely costly orderly bully homily melancholy italy july`,
);

/** Adjectives and numerals that only grade, order or count: a key term does not begin with them. */
export const ENGLISH_GRADING: ReadonlySet<string> = /* @__PURE__ */ words(
  `new last next first second third fourth fifth own many several recent early late later earlier high higher highest low lower lowest
  large larger largest big bigger biggest small smaller smallest major main great greater greatest good better best bad worse worst
  long longer longest old older oldest young younger youngest total whole entire full various different certain particular able
  available possible likely important one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions billion billions trillion half double latest previous former current present past top key least
  most further additional numerous few fewer real true sure so-called mere single similar same typical usual normal overall extra
  proposed following existing given resulting corresponding suitable appropriate significant useful specific
  relevant related efficient effective successful proper interesting well-known novel original simple easy hard
  difficult necessary essential obvious apparent potential powerful promising strong considerable substantial
  desired required obtained whilst detailed extensive`,
);

/** Times, measures, forms of address and other words that say nothing alone: a key term neither begins nor ends with them. */
export const ENGLISH_GENERAL: ReadonlySet<string> = /* @__PURE__ */ words(
  `year years month months week weeks day days hour hours minute minutes time times today tomorrow yesterday night morning afternoon
  evening tonight decade decades century moment monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  sat sun people person man men woman women thing things way ways lot lots part parts number numbers percent percentage cent cents
  amount level kind kinds sort type types case cases fact facts place end side group groups area areas point points mile miles foot
  feet inch inches yard yards meter meters kilometer kilometers ton tons pound pounds gallon gallons barrel barrels dollar dollars
  acre acres degree degrees mph mr mrs ms dr sen rep gov gen lt col sgt capt maj prof rev hon st jr sr inc co corp ltd spokesman
  spokeswoman spokesperson official officials reporter reporters a.m. p.m. am pm est edt gmt ap reuters afp upi back ago away together
  ahead apart once twice far near much soon already yet well statement news conference interview et al ibid vol fig figs pp eq eqs ref
  refs reason reasons purpose purposes aim aims example examples whilst plus course moreover furthermore likewise somewhat please
  thanks com www http https`,
);

/** Nouns that say something behind another word only ("greenhouse effect", not "effect"), and adjectives that often stand alone. */
export const ENGLISH_DEPENDENT: ReadonlySet<string> = /* @__PURE__ */ words(
  `paper papers author authors attention advantage advantages disadvantage disadvantages goal goals result results effect effects idea
  ideas use uses variety range approach approaches method methods technique techniques problem problems issue issues question
  questions application applications process processes concept concepts study studies set sets step steps basis role existence
  presence development developments change changes increase decrease need needs lack choice ability possibility importance context
  extent factor factors feature features form forms term terms order rate value values state states work works member members series
  majority respect response addition advance aspect aspects comparison conclusion consequence decision difference differences
  difficulty discussion experience finding findings improvement position property properties requirement requirements situation
  solution solutions system systems tool tools view end growth evidence matter ready free due fun clear secure fast short close safe
  healthy common average prompt daily online offline little right convenient easier faster safer healthier harder deeper closer
  stronger smarter cheaper popular perfect happy quick clean complex accurate familiar aware expensive smooth asleep warm sharp`,
);

/** Words after which a noun phrase begins: determiners, prepositions and the conjunctions that join phrases. */
export const ENGLISH_PHRASE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  `a an the this that these those his her its their our my your some any no every each another other such all both of in on at for
  with from by about against into over under between among through during without within as and or than`,
);

/** Words that only a verb stands before without a break, or hardly anything else: "hit the ship", "told him", "outsell other cars". */
export const ENGLISH_OBJECT_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  "the a an his her their its this these those my our your every him them me us it another some any no other less such how what whether",
);

/** Words that a verb follows: "to", modals and pronouns that are subjects. */
export const ENGLISH_VERB_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  `to will would can could may might must shall should did does do didn't don't doesn't won't wouldn't can't cannot couldn't
  shouldn't not he she they we who i you it`,
);

/** Determiners that no verb stands behind, whatever it looks like ("your reach", "the broken bone"); a word in -ing behind them describes
 * what follows ("the developing countries"). */
export const ENGLISH_ARTICLES: ReadonlySet<string> = /* @__PURE__ */ words("a an the my your our their its every each");

/** Words whose "to" is a preposition, hardly ever the mark of a verb: "leads to weight gain". */
export const ENGLISH_BEFORE_TO: ReadonlySet<string> = /* @__PURE__ */ words(
  `lead leads led due thanks according relative prior close next addition access approach introduction commitment committed devoted
  contrast response exposure damage similar linked belongs respect switch`,
);

/** Verb forms that are nouns behind a noun ("phone call"), where one of `ENGLISH_AFTER_NOUNS` or a pause follows. */
export const ENGLISH_VERB_NOUNS: ReadonlySet<string> = /* @__PURE__ */ words(
  `set sets call calls show shows need needs work stand stands help use uses start stop turn move look run cut fight read drive hit
  cause promise hope sleep stay wait claim live break`,
);

/** Words that follow a noun rather than a verb. */
export const ENGLISH_AFTER_NOUNS: ReadonlySet<string> = /* @__PURE__ */ words(
  "and or of is are was were for has have will can",
);

/** Nouns that are verbs behind a plural: "prices increase". */
export const ENGLISH_PLURAL_VERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  `focus range share increase decrease plan face access feature rest benefit struggle pass drop offer support cost rank fail report
  return work hope end gain result`,
);

/** Words that a lone adjective stands behind: "is sustainable", "very helpful". */
export const ENGLISH_PREDICATE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  "is are was were be been being am isn't aren't wasn't weren't it's that's they're you're he's she's we're i'm very too so quite how",
);

/** Nouns in -al, -ic and -ive, endings that a lone adjective is known by. */
export const ENGLISH_LONE_NOUNS: ReadonlySet<string> = /* @__PURE__ */ words(
  `music public traffic hospital animal clinic capital festival metal journal proposal material mineral arrival survival approval
  removal trial signal goal coal deal crystal criminal fabric topic logic plastic statistic executive detective motive initiative
  perspective alternative incentive objective archive narrative terminal pandemic epidemic tribunal`,
);

/** Words behind which a lone word in -ing is a verb: "while running". */
export const ENGLISH_GERUND_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words("while when by without");

/** Words before which a lone word in -ing is a verb: "searching through". */
export const ENGLISH_AFTER_GERUNDS: ReadonlySet<string> = /* @__PURE__ */ words(
  `up out about through off on from at into with that if whether how what why when who over around back as down under between to
  more too very so`,
);
