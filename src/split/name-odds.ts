import type { Container } from "../blocks/types.js";
import type { ContainerNames } from "./container-names.js";
import { NAME_LEVELS } from "./evidence-columns.js";
import { forEachName, NO_WORD_ODDS, type WordOdds, type WordTable } from "./word-odds.js";

/** What the class and id names of one container say, summed over `names` of them that are known. */
interface OwnOdds {
  readonly names: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

/** What the names of each container say by themselves. */
export function ownNameOdds({ distinct, indexes }: ContainerNames, table: WordTable): readonly OwnOdds[] {
  const odds = distinct.map((names) => oddsOf(names, table));
  return Array.from(indexes, (index) => odds[index] ?? NO_ODDS);
}

const NO_ODDS: OwnOdds = Object.freeze({ names: 0, sum: 0, least: 0, most: 0 });

function oddsOf(text: string, table: WordTable): OwnOdds {
  let [names, sum, least, most] = [0, 0, 0, 0];
  forEachName(text, (name) => {
    const odds = table.get(name);
    if (odds === undefined) return;
    names++;
    sum += odds;
    least = Math.min(least, odds);
    most = Math.max(most, odds);
  });
  return { names, sum, least, most };
}

/** What the names of a container, and of those around it, say of the text inside. */
export function nameOddsAround(index: number, containers: readonly Container[], own: readonly OwnOdds[]): WordOdds {
  let [names, sum, least, most] = [0, 0, 0, 0];
  let at = index;
  for (let level = 0; level < NAME_LEVELS && at >= 0; level++) {
    const odds = own[at];
    if (odds !== undefined && odds.names > 0) {
      names += odds.names;
      sum += odds.sum;
      least = Math.min(least, odds.least);
      most = Math.max(most, odds.most);
    }
    at = containers[at]?.parent ?? -1;
  }
  return names === 0 ? NO_WORD_ODDS : { sum: sum / Math.sqrt(names), least, most };
}
