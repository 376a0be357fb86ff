/**
 * Abbreviations that end with a stop, by language and by what a stop after them means. Written from general knowledge of
 * each language's usage; lower case, without the last stop, the pieces of `z. B.` joined as `z.b`. A word that ends a
 * sentence before a capital and goes on before a small letter (`etc.`) needs no entry: every word does.
 */
export interface AbbreviationList {
  /** Something always follows, so the stop never ends a sentence: titles, `vs.`, `e.g.`. */
  readonly leads: string;
  /** Go on before a number (`No. 5`, `fig. 2`, `Jan. 3`), else plain words. */
  readonly counts: string;
  /** May stand last, but go on before a name: the stop ends a sentence only where a typical first word follows. */
  readonly closes: string;
  /** End a sentence before any capital, though they look like initials: `т. д.`. */
  readonly ends?: string;
}

/** Used in every language beside its own list. */
export const COMMON_ABBREVIATIONS: AbbreviationList = {
  leads: "dr prof st ste vs cf mr mrs ms mme mlle",
  counts: "no nr n° nº p pp vol fig tel art op",
  closes: "inc ltd co corp jr sr al",
};

/** By primary language subtag: the languages of Europe. */
export const ABBREVIATIONS: Readonly<Record<string, AbbreviationList>> = /* @__PURE__ */ Object.freeze({
  en: {
    leads:
      "messrs hon rev revd fr pres gov lt capt cpt cmdr maj col gen sgt cpl pvt adm brig insp supt sen sens rep reps amb " +
      "atty supt mt ft v viz e.g i.e eg ie approx ca dept est assn assoc feat ed eds trans repr rs " +
      "lt.-col lt.-gen maj.-gen lt.-gov vice-adm rt r.adm appl phys chem biol math proc lett bot zool engl amer ann esp incl excl mgr msgr " +
      "cllr cpo cwo ens fra gens govs mdm mlles ord pfc pres.-elect profs q.v resp spc ssgt tsgt",
    counts:
      "nos vols figs sec secs ch chap chaps art arts para paras par eq eqs ex tab app pt pts v vv cl jan feb mar apr jun jul aug " +
      "sep sept oct nov dec ext rm apt ste cat ser bk fol ff lot reg s ss cap",
    closes:
      "llc plc bros mfg esq d.c r.n mon tue tues wed thu thurs fri sat sun ave blvd rd " +
      "hwy ln pkwy sq bldg univ int natl intl ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss " +
      "mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que rel admin",
  },
  de: {
    leads:
      "hr hrn fr frl herrn dipl dipl.-ing ing mag med rer.nat phil jur bzw bspw z.b z.t d.h u.a u.u v.a i.d.r i.a i.v o.ä s.o s.u " +
      "vgl sog ggf evtl inkl exkl zzgl abzgl ca insb insbes einschl gem lt kath ev evang hl geb gest verh bes eigtl " +
      "urspr ehem jr österr dt engl frz franz ital span lat griech russ poln türk amerik nördl südl östl westl " +
      "gesch gegr bez betr entspr allg a.d a.m i.w.s i.e.s m.e n.chr v.chr mind tägl wöchentl jährl pol parl röm stv bj zt z.zt str hptm obltn o.b.d.a u.ä.m ber bspl zw i.h.v i.s.d m.w n.n o.ä.m s.a v.l.n.r u.v.m übers hist wiss techn prof.dr",
    counts:
      "abs abschn anm aufl bd bde bl hrsg jg kap nrn rn s ss sp str teilbd tl verf ziff zif zl jan feb mär apr jun jul aug sep sept okt nov dez",
    closes: "usw etc mio mrd co std stk min max sek e.v ag u.s.w u.dgl o.g p.a abt inh stellv tsd",
  },
  fr: {
    leads:
      "m mm mlles mmes mgr me mes pr cie p.ex par.ex env c.-à-d c.à.d ex cf dir éd trad coll adj chap boul av bd cap col gal l r d mgrs vve lieut cdt sgt adj.-chef gén intr introd litt",
    counts: "n num nos pp vol t fasc fig tab ch al art janv févr fév avr juil sept oct nov déc tél",
    closes: "etc j.-c apr av.j.-c s.a s.a.r.l",
  },
  es: {
    leads:
      "sr sra srta sres sras srtas d dña dª d.ª dra profa lic ing arq abog gral cnel cap tte alm mons fr pbro sto sta excmo excma ilmo ilma ud uds vd vds " +
      "p.ej ej aprox av avda avd c pza dpto depto admón gob min pdte pdta dir ref cía ee bs rr.pp cc ff fdo lcdo lcda ntra ntro",
    counts:
      "núm núms nº n.º pág págs vol vols cap caps art arts fig figs tel tfno ene feb mar abr may jun jul ago sep sept oct nov dic t ed",
    closes: "ee.uu s.a s.l s.a.u a.c d.c rr.hh jj.oo",
  },
  it: {
    leads:
      "sig sigg sig.ra sig.na sigra dott dott.ssa dssa drs ing avv arch geom rag on prof.ssa profssa mons mgr gen col cap ten magg amm sen min dir " +
      "egr gent gent.ma spett ill ad.es es p.es ecc.mo s ss cfr ca circa v vs c.d cosid p.zza v.le c.so psicol ssa sig.ri rev geol biol amb",
    counts:
      "n nn num pag pagg vol voll cap capp art artt fig figg tel tav gen febbr mar apr mag giu lug ago set sett ott nov dic",
    closes: "a.c d.c s.p.a s.r.l s.n.c s.a.s",
  },
  pt: {
    leads:
      "sr sra srs sras srta d dra dras drs profa profª eng engª arq adv exmo exma ilmo ilma v.exa v.exª s.exa gen cel cap ten maj alm mons pe fr sto sta p.ex ex " +
      "aprox av r pç tv al dept depto min pres dir cia",
    counts:
      "n nº n.º núm pág págs pag vol vols cap caps art arts fig figs tel jan fev mar abr mai jun jul ago set out nov dez ed",
    closes: "etc s.a ltda a.c d.c",
  },
  nl: {
    leads:
      "dhr mevr mw mej ir ing drs ds mr prof.dr lt kol gen kapt bijv bv bijvb d.w.z dwz o.a m.b.t m.u.v t.a.v t.o.v t.b.v i.p.v i.v.m n.a.v o.l.v z.g zg resp incl excl " +
      "ca circa evt event m.n min max t.w aanw vnw zgn burg wed ca gebr jhr",
    counts: "nr nrs blz pag p art afb afd hfst dl jan feb mrt apr jun jul aug sept sep okt nov dec tel vol st",
    closes: "enz etc e.d e.a n.v b.v v.chr n.chr a.u.b",
  },
  pl: {
    leads:
      "p pp prof hab mgr inż lek red ks o św śp gen płk mjr kpt por ppor sierż kard bp abp im ul al pl os tzw tzn np m.in ok por wg zob jw ds dyr wz woj pow gm dot " +
      "łac ang niem fr ros wł hiszp pol czyt pseud itp.np",
    counts:
      "nr str s t tom rozdz art ust pkt poz par rys tab tel godz r w stycz lut mar kwiet czerw lip sierp wrzes paźdz listop grud",
    closes: "p.n.e n.e sp.z.o.o z.o.o s.a mln mld tys zł gr ur zm",
  },
  ru: {
    leads:
      "г-н г-жа проф акад доц канд докт ген полк им ул пр просп пер пл наб бул пос дер обл р-н св гр гос тов т.е т.н т.к напр см ср англ нем фр лат итал исп греч " +
      "род ок прим ред изд пер сост пгт д-р",
    counts: "№ стр рис табл гл п пп ст т тт разд кв д корп стр оф янв февр мар апр авг сент окт нояб дек тел",
    closes: "т.ч г гг в вв н.э до.н.э руб коп тыс млн млрд дол долл кг км м см мм кв.м куб.м у.е мин сек час л.с",
    ends: "т.д т.п др пр проч",
  },
  uk: {
    leads:
      "п пан проф акад доц канд ген ім вул просп пров пл наб бул смт обл р-н св тов т.зв т.е напр див пор англ нім фр лат рос " +
      "ред вид упоряд журн д-р с м р чл наук укр хв",
    counts: "№ стор рис табл гл п ст т розд кв буд корп тел",
    closes: "р рр ст н.е грн коп тис млн млрд кг км кв.м куб.м у.о год хв сек град од га кб",
    ends: "т.д т.п т.ін ін",
  },
  bg: {
    leads: "г-н г-жа проф акад доц д-р инж арх ген полк ул бул пл гр с св т.е т.нар напр вж срв вкл англ нем фр лат",
    counts: "№ стр рис табл гл чл ал т кн тел",
    closes: "т.г г гг в лв ст хил млн млрд пр.хр сл.хр",
    ends: "т.н др",
  },
  sv: {
    leads:
      "hr fr frk dr doc fil tekn med jur s.k t.ex bl.a d.v.s dvs t.o.m fr.o.m m.a.o e.d ev exkl inkl ca jfr resp n.b kungl övers red utg",
    counts: "nr nr:o s sid kap st bd jan feb mar apr jun jul aug sep sept okt nov dec tel kl",
    closes: "f.kr e.kr f.d p.g.a milj mdr mkr tkr",
    ends: "m.m m.fl o.s.v osv",
  },
  da: {
    leads:
      "hr fr frk dr cand mag skt sct bl.a f.eks fx d.v.s dvs t.eks m.a.o vedr inkl ekskl ca evt jf jvf henh pga p.g.a ift iht hhv s.k såk kgl",
    counts: "nr s sd kap stk bd jan feb mar apr jun jul aug sep sept okt nov dec tlf kl",
    closes: "f.kr e.kr mio mia kr aps",
    ends: "m.m m.v mv osv o.s.v m.fl",
  },
  no: {
    leads:
      "hr fr frk dr cand mag st bl.a f.eks d.v.s dvs m.a.o vedr inkl ekskl ca evt jf hhv s.k kgl pga p.g.a ifm iht",
    counts: "nr s kap stk bd jan feb mar apr jun jul aug sep sept okt nov des tlf kl",
    closes: "f.kr e.kr mill mrd kr",
    ends: "m.m m.v mv osv o.s.v m.fl",
  },
  cs: {
    leads:
      "p pí sl mgr ing mudr judr phdr rndr doc bc csc dr.sc gen plk kpt mjr por ul nám tř sv např tzv tj tzn resp popř příp mj cca ca vč srov viz angl něm lat fr",
    counts: "č čís str s sv kap obr tab čl odst písm r tel hod",
    closes: "s.r.o a.s o.p.s z.s př.n.l n.l tis mil mld kč",
  },
  sk: {
    leads:
      "p pí sl mgr ing mudr judr phdr rndr doc bc csc gen plk kpt mjr por ul nám sv napr tzv tj t.j resp príp cca ca vrát porov angl nem lat fr",
    counts: "č čís str s kap obr tab čl ods písm r tel hod",
    closes: "s.r.o a.s n.o pr.n.l n.l tis mil mld",
  },
  fi: {
    leads: "hra rva tri prof fil esim ts t.s ns nk ks vrt mm ml mukaan.lukien n noin esm puh",
    counts: "nro s ss klo kpl tel ark",
    closes: "ekr jkr milj mrd oy em eaa",
  },
  is: {
    leads: "t.d þ.e þ.e.a.s m.a skv sbr ca frú hr sr dr prof u.þ.b o.þ.h gr fv þáv f.h s.k s.s þ.m.t kgl",
    counts: "kl bls nr s gr mgr kafli bd jan feb mar apr maí jún júl ág sept okt nóv des tel",
    closes: "f.kr e.kr kr millj hf ehf",
    ends: "o.s.frv o.fl o.þ.h",
  },
  hr: {
    leads:
      "sc dr mr prof ing dipl mag akad g gđa gđica gosp tj tzv npr usp vidi sv ul trg br.tel odn odnosno bl pok ur prev ing.arh gen puk nadb",
    counts: "br str sv čl st pogl sl tab tel toč",
    closes: "d.o.o d.d j.d.o.o p.n.e n.e pr.kr mil mlrd kn",
  },
  sl: {
    leads:
      "sc dr mr prof ing dipl mag akad g ga gdč gosp tj t.i npr gl prim sv ul oz oziroma roj ur prev gen polk dipl.ing",
    counts: "št str čl odst pogl sl tab tel točk",
    closes: "d.o.o d.d s.p pr.n.št n.št pr.kr mio mrd",
    ends: "i.dr",
  },
  hu: {
    leads: "dr ifj id özv prof pl ún ill kb ca vö ld lásd szt gr",
    counts: "sz old o fej tel",
    closes: "kft rt zrt nyrt bt u kr.e kr.u",
  },
  el: {
    leads: "κ κα κος δρ καθ αγ π.χ δηλ λ.χ βλ πρβλ τηλ",
    counts: "αρ σελ τ κεφ εικ",
    closes: "π.χρ μ.χρ μ.μ π.μ εκατ δισ",
    ends: "κ.λπ κ.ά κ.τ.λ κ.ο.κ",
  },
});
