import type { Container } from "../blocks/types.js";
import { NAME_LEVELS } from "./evidence-columns.js";
import { forEachName, NO_WORD_ODDS, type WordOdds, type WordTable } from "./word-odds.js";

/** What the class and id names of each container, and of those around it, say of the text inside. */
export function nameOdds(containers: readonly Container[], table: WordTable): readonly WordOdds[] {
  const known = new Map<string, OwnOdds>();
  const own = containers.map(({ names }) => {
    const odds = known.get(names) ?? ownOdds(names, table);
    known.set(names, odds);
    return odds;
  });
  return containers.map((_, index) => oddsAround(index, containers, own));
}

interface OwnOdds {
  readonly names: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

function ownOdds(text: string, table: WordTable): OwnOdds {
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

function oddsAround(index: number, containers: readonly Container[], own: readonly OwnOdds[]): WordOdds {
  let [names, sum, least, most] = [0, 0, 0, 0];
  let at = index;
  for (let level = 0; level < NAME_LEVELS && at >= 0; level++) {
    const odds = own[at];
    if (odds !== undefined) {
      names += odds.names;
      sum += odds.sum;
      least = Math.min(least, odds.least);
      most = Math.max(most, odds.most);
    }
    at = containers[at]?.parent ?? -1;
  }
  return names === 0 ? NO_WORD_ODDS : { sum: sum / Math.sqrt(names), least, most };
}
