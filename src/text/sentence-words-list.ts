/** Word lists that help to read stops in every language. Written from general knowledge; small letters, without the last stop. */

/** Hours and eras: they may stand last before any capital but those of days and time zones (`at 5 p.m. Friday`, `at 9 a.m. EST`). */
export const HOURS_AND_ERAS = "a.m p.m b.c a.d b.c.e c.e";

export const DAYS_AND_ZONES =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
  "mon tue tues wed thu thurs fri sat sun eastern central mountain pacific local greenwich";

/** Degrees: they end a sentence where they are spoken of (`her Ph.D.`), and go on where they follow a name. */
export const DEGREES = "ph.d b.a m.a m.d b.sc m.sc d.phil m.b.a m.phil ll.b ll.m b.s m.s ed.d j.d";

/** Short forms of units, read as such after a number only: `5 ft. 3 in.`, but `Ft. Worth`. */
export const UNITS =
  "oz lb lbs ft in yd yds mi gal pt qt tsp tbsp tbs doz hr hrs min mins sec secs mo mos yr yrs wk wks cm mm km kg cc cal kcal sq cu deg h g m l ml";

/** Months as they follow the number of a day, in the languages that write it with a stop and may give the month a capital. */
export const MONTHS_AFTER_ORDINALS =
  // Nordic
  "januar februar marts mars april maj mai juni juli august september oktober november desember december " +
  "janúar febrúar apríl maí júní júlí ágúst október nóvember " +
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta " +
  // West and South Slavic
  "ledna února března dubna května června července srpna září října listopadu prosince " +
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra " +
  "stycznia lutego kwietnia maja czerwca lipca sierpnia września października listopada grudnia " +
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenog studenoga prosinca " +
  "januarja februarja aprila junija julija avgusta oktobra januara februara marta juna jula avgust oktobar novembar " +
  // Hungarian, Estonian, Latvian, Turkish
  "január február március április május június július augusztus szeptember október " +
  "jaanuar veebruar märts aprill juuni juuli oktoober detsember janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris";
