import type { ParsedPage } from "../blocks/types.js";
import { titleKey } from "../title/title-text.js";
import type { Title } from "../title/types.js";
import type { BlockEvidence } from "./block-evidence.js";
import { evidenceAt, type PageEvidence } from "./evidence.js";
import { columnOf } from "./evidence-columns.js";
import { DISTANCE_STEPS, OF_ZONE, ZONES, type Zone } from "./role-columns.js";
import { isNameLike } from "./role-text.js";
import type { SparseRows } from "./sparse-rows.js";

/** Longest blocks that are compared with the title and the site's name, and what counts as near the title or the page's end. */
export const ROLE_PLACE = Object.freeze({
  longestTitle: 40,
  longestName: 6,
  shortestPart: 12,
  longestTitleTag: 300,
  fewestTitleWords: 4,
  titleShare: 0.75,
  topBlocks: 4,
  farFromTitle: 15,
  lastShare: 0.8,
  footerDecay: 10,
  mostWordsOfShort: 3,
  mostWordsOfMiddle: 12,
});

const TITLE_COVERAGE = columnOf("titleCoverage");
const IN_DESCRIPTION = columnOf("inDescription");
const COPIES = columnOf("copies");

/** The landmarks of a page that places are measured against; -1 is none. */
export interface RolePlaces {
  readonly titleBlock: number;
  readonly titleKey: string;
  readonly firstBody: number;
  readonly secondBody: number;
  readonly lastBody: number;
  /** The last line with a copyright, and the first behind the body. */
  readonly lastFooter: number;
  readonly firstFooter: number;
  /** Letters of the host, and names of the site in its own words. */
  readonly host: string;
  readonly siteNames: ReadonlySet<string>;
}

/**
 * Finds what places are measured against.
 *
 * @param copyrights what `hasCopyright` says of each block
 */
export function findPlaces(
  parsed: ParsedPage,
  title: Title | null,
  { blocks }: PageEvidence,
  isBody: readonly boolean[],
  copyrights: readonly boolean[],
): RolePlaces {
  const firstBody = isBody.indexOf(true);
  const lastBody = isBody.lastIndexOf(true);
  const footers = blocks.flatMap(({ phrase }, i) => {
    const isFooter =
      phrase?.role === "footer" &&
      /right|recht|droit|derech|diritt|direit|prawa|\u043f\u0440\u0430\u0432/.test(phrase.phrase);
    return isFooter || copyrights[i] === true ? [i] : [];
  });
  return {
    titleBlock: title?.block ?? -1,
    titleKey: titleKey(title?.text ?? ""),
    firstBody,
    secondBody: isBody.indexOf(true, firstBody + 1),
    lastBody,
    lastFooter: footers.at(-1) ?? -1,
    firstFooter: footers.find((i) => i > lastBody) ?? -1,
    host: hostLetters(parsed.page.url),
    siteNames: siteNames(parsed),
  };
}

function hostLetters(url: string | null): string {
  if (url === null || !URL.canParse(url)) return "";
  return new URL(url).hostname.replace(/^www\./, "").replace(/[^a-z0-9]/g, "");
}

function siteNames({ signals, blocks }: ParsedPage): ReadonlySet<string> {
  const tag = signals.titleTag ?? blocks[0]?.text ?? "";
  const parts = tag.length < ROLE_PLACE.longestTitleTag ? tag.split(/\s[|\u2013\u2014\u00b7\u2022\u00bb:-]\s|\|/) : [];
  const names = [signals.meta.get("og:site_name")?.[0] ?? "", parts.length > 1 ? (parts.at(-1) ?? "") : ""];
  return new Set(names.map(titleKey).filter((name) => name.length > 1));
}

/** Where a block stands against title and body. */
export function zoneOf(index: number, { firstBody, lastBody, titleBlock }: RolePlaces): Zone {
  if (firstBody < 0) return "none";
  if (index > lastBody) return "after";
  if (index >= firstBody) return "inside";
  return titleBlock >= 0 && index > titleBlock ? "between" : "before";
}

/** Columns of a block's place, those of `PLACE_COLUMNS`. */
export function putPlace(
  row: SparseRows,
  index: number,
  own: BlockEvidence,
  page: PageEvidence,
  places: RolePlaces,
): void {
  row.put(1);
  putTitle(row, index, own, page, places);
  const copy = page.firstCopies[index] ?? index;
  row.flag(evidenceAt(page, index, COPIES) > 1);
  row.flag(copy < index);
  row.flag(copy < index && copy < places.firstBody);
  row.flag(isSiteName(own, places));
  const zone = zoneOf(index, places);
  const at = ZONES.indexOf(zone);
  row.skip(at * OF_ZONE.length);
  putZone(row, own);
  row.skip((ZONES.length - at - 1) * OF_ZONE.length);
  row.flag(index === 0);
  row.flag(index === 1);
  row.flag(index > 0 && index < ROLE_PLACE.topBlocks);
  putDistances(row, index, zone, page.blocks.length, places);
  row.flag(index === places.firstBody);
  row.flag(index === places.secondBody);
  row.flag(index === places.lastBody);
}

function putTitle(
  row: SparseRows,
  index: number,
  { block }: BlockEvidence,
  page: PageEvidence,
  places: RolePlaces,
): void {
  row.flag(index === places.titleBlock);
  const coverage = evidenceAt(page, index, TITLE_COVERAGE);
  const isCompared = block.words <= ROLE_PLACE.longestTitle && places.titleKey !== "" && coverage > 0;
  const key = isCompared ? titleKey(block.text) : "";
  const isSame = isCompared && key === places.titleKey;
  row.flag(isSame);
  const holds = key.startsWith(places.titleKey) || key.endsWith(places.titleKey);
  row.flag(isCompared && !isSame && block.words > 2 && holds);
  row.flag(isCompared && !isSame && key.length >= ROLE_PLACE.shortestPart && places.titleKey.includes(key));
  row.flag(coverage >= ROLE_PLACE.titleShare && block.words >= ROLE_PLACE.fewestTitleWords);
  row.flag(evidenceAt(page, index, IN_DESCRIPTION) === 1);
}

function isSiteName({ block }: BlockEvidence, { host, siteNames }: RolePlaces): boolean {
  if (block.words > ROLE_PLACE.longestName) return false;
  const key = titleKey(block.text);
  if (siteNames.has(key)) return true;
  const letters = key.replace(/[^a-z0-9]/g, "");
  return host !== "" && letters.length > 2 && (host.includes(letters) || letters.includes(host));
}

function putZone(row: SparseRows, own: BlockEvidence): void {
  const { words } = own.block;
  row.put(1);
  row.flag(words <= ROLE_PLACE.mostWordsOfShort);
  row.flag(words > ROLE_PLACE.mostWordsOfShort && words <= ROLE_PLACE.mostWordsOfMiddle);
  row.flag(words > ROLE_PLACE.mostWordsOfMiddle);
  row.flag(own.shape.endsSentence);
  row.flag(own.hasCredit);
  row.flag(own.isDateLine);
  row.flag(isNameLike(own));
}

function putDistances(row: SparseRows, index: number, zone: Zone, count: number, places: RolePlaces): void {
  const { titleBlock, firstBody, lastBody, lastFooter, firstFooter } = places;
  const putDistance = (isMeasured: boolean, distance: number): void => {
    if (isMeasured) row.step(DISTANCE_STEPS, distance);
    else row.skip(DISTANCE_STEPS.length + 1);
  };
  const isBefore = zone === "before";
  const isAfter = zone === "after";
  putDistance(true, count - 1 - index);
  putDistance(isBefore, (titleBlock < 0 ? firstBody : titleBlock) - index);
  const fromTitle = index - titleBlock;
  putDistance(titleBlock >= 0 && fromTitle > 0 && fromTitle <= ROLE_PLACE.farFromTitle, fromTitle);
  putDistance(isBefore || zone === "between", firstBody - index);
  putDistance(isAfter, index - lastBody);
  const progress = isAfter ? (index - lastBody) / (count - lastBody) : 0;
  row.put(progress);
  row.flag(progress > ROLE_PLACE.lastShare);
  row.put(isAfter && index < lastFooter ? 1 / (1 + (lastFooter - index) / ROLE_PLACE.footerDecay) : 0);
  row.flag(isAfter && firstFooter >= 0 && index > firstFooter);
  row.flag(isAfter && lastFooter < lastBody);
}
