/**
 * English words that tell where a noun phrase ends, written by hand from grammar: verbs, words that only grade or count what
 * follows, and words too general to stand for a subject. Words that are as often nouns as verbs ("plan", "attack", "report") are
 * left out of the verbs; their position decides (`phrase-english.ts`).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verb forms that are hardly ever nouns. Regular past tenses are known by their ending and stand here only where it misleads. */
export const ENGLISH_VERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  `said says saying told tell tells telling took taken takes taking made make makes making found finds finding held holds
  came comes come coming went goes gone given gave gives giving knew known knows knowing know thought thinks think began begun begins
  begin beginning kept keeps keep keeping left leaves leave leaving fell fallen falls led leads rose risen rises brought brings
  bring bringing bought buy buys sold sell sells sent send sends spent spend spends met meet meets paid pay pays stood stand stands
  wrote written write writes ran runs saw seen see sees seeing felt feel feels heard hear hears became become becomes becoming lost
  lose loses losing won wins win shot hit hits put puts set sets cut let lets sat sit lay lie lying rode ride drew drawn draw draws
  drove driven drive drives grew grown grow grows threw thrown throw throws broke broken breaks break chose chosen choose chooses
  spoke spoken speak speaks wore worn wear fought sought seek seeks taught caught catch built build builds understood understand
  include includes including included occur occurs provide provides allow allows continue continues remain remains appear
  appears seem seems believe believes expect expects want wants wanted need needs needed try tries tried trying use uses using used
  ask asks asked asking add adds added agree agrees happen happens require requires suggest suggests indicate indicates describe
  describes create creates develop develops prevent prevents avoid avoids reach reaches receive receives consider considers decide
  decides explain explains produce produces serve serves show shows showed shown showing help helps helped helping follow follows
  live lives lived living call calls called calling look looks looked looking start started starts stop stopped stops turn turned
  turns move moved moves work worked works working get got gets getting doing done going like likes mean means meant cause causes
  caused hold join joined die dies died kill kills killed killing reported announced released planned apply applies involve involves
  contain contains determine determines argue argues claim claims claimed warn warns tend tends ensure ensures reflect reflects
  reveal reveals express carry carries carried eat ate sleep slept swim struck strike spread sank sunk flew fly flown blew blow blown
  hope hopes find give go goes tell say hear fight learn learns lets undergo undergoes underwent arise arises arose withdrew withdrawn
  overcome overtook undertook undertaken forgot forget forgets forgotten forgive forgave hid hidden wake woke swore sworn sang swam
  shook shaken stole stolen stuck swept sweep sweeps wound bent bound clung crept dealt dug fled froze hung knelt lent shone
  spun sprang swung tore torn wept deals exhibits incorporates adheres arises depends consists differs exists refers relates
  proposes examines investigates demonstrates introduces employs utilizes utilises obtain obtains obtaining enables enable satisfy
  satisfies solve solves solving achieve achieves achieving improve improves improving reduce reduces reducing increases increasing
  compares compare comparing discusses discuss assume assumes assuming define defines defining derive derives identify identifies
  identifying illustrate illustrates perform performs generate generates maintain maintains assess evaluate evaluates evaluating
  investigate examine demonstrate propose introduce proves prove proving ensures facilitates facilitate supports concludes conclude
  attempts seems consists belongs belong comprises enhances enhance verify minimize maximize minimizes optimize possess possesses
  preserve preserves adopt adopts acquire acquires insist insists admit admits deny denies refuse refuses promise promises accuse
  accuses urge urges declare declares acknowledge acknowledges recall recalls arrive arrives disappear vanish vanishes
  born declaring choosing embrace encourage encourages encouraging`,
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
  evening tonight decade decades century moment monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thurs fri sat sun people person man men woman women thing things way ways lot lots part parts number numbers percent percentage cent
  cents amount level kind kinds sort type types case cases fact facts place end side group groups area areas point points mile
  miles foot feet inch inches yard yards meter meters kilometer kilometers ton tons pound pounds gallon gallons barrel barrels dollar
  dollars acre acres degree degrees mph mr mrs ms dr sen rep gov gen lt col sgt capt maj prof rev hon st jr sr inc co corp ltd
  spokesman spokeswoman spokesperson official officials reporter reporters a.m. p.m. am pm est edt gmt ap reuters afp upi back ago away
  together ahead apart once twice far near much soon already yet well statement news conference interview et al ibid vol fig figs pp eq eqs ref refs
  reason reasons purpose purposes aim aims example examples whilst`,
);

/** Nouns that say something behind another word only: "greenhouse effect", not "effect". */
export const ENGLISH_DEPENDENT: ReadonlySet<string> = /* @__PURE__ */ words(
  `paper papers author authors attention advantage advantages disadvantage disadvantages goal goals result results effect effects idea
  ideas use uses variety range approach approaches method methods technique techniques problem problems issue issues question questions
  application applications process processes concept concepts study studies set sets step steps basis role existence presence
  development developments change changes increase decrease need needs lack choice ability possibility importance need context extent
  factor factors feature features form forms term terms order rate value values state states work works member members series majority
  respect response addition advance aspect aspects comparison conclusion consequence decision difference differences difficulty
  discussion experience finding findings improvement position property properties requirement requirements situation solution solutions
  system systems tool tools view end growth evidence matter`,
);

/** Words after which a noun phrase begins: determiners, prepositions and the conjunctions that join phrases. */
export const ENGLISH_PHRASE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  `a an the this that these those his her its their our my your some any no every each another other such all both of in on at for
  with from by about against into over under between among through during without within as and or than`,
);

/** Words that only a verb stands before without a break, or hardly anything else: "hit the ship", "told him". */
export const ENGLISH_OBJECT_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  "the a an his her their its this these those my our your every him them me us it",
);

/** Words that a verb follows: "to", modals and pronouns that are subjects. */
export const ENGLISH_VERB_OPENERS: ReadonlySet<string> = /* @__PURE__ */ words(
  `to will would can could may might must shall should did does do didn't don't doesn't won't wouldn't can't cannot couldn't
  shouldn't not he she they we who i you it which`,
);

/** Determiners after which a word in -ing describes what follows ("the developing countries"); elsewhere it governs it. */
export const ENGLISH_DETERMINERS: ReadonlySet<string> = /* @__PURE__ */ words(
  "a an the his her its their this that these those",
);
