import { type CorpusIndex, recordAt } from "../corpus/corpus-index.js";
import { compareText } from "../corpus/term-vector.js";
import { copyGroups } from "./copy-groups.js";
import type { DuplicatesSettings } from "./options.js";
import { idOf } from "./related-to.js";
import { earliestFirst, numbersOfPeriod } from "./selection.js";
import type { DuplicateGroup } from "./types.js";

/** The groups of near copies among the documents of a span, the largest first, then by the id of the first one. */
export function duplicateGroups(index: CorpusIndex, settings: DuplicatesSettings): readonly DuplicateGroup[] {
  const numbers = [...numbersOfPeriod(index, settings)];
  const groups = copyGroups(index, numbers).map((places) => {
    const [first = -1, ...others] = earliestFirst(
      index,
      places.map((place) => numbers[place] ?? -1),
    );
    return { first, others, id: idOf(index, first) };
  });
  groups.sort((a, b) => b.others.length - a.others.length || compareText(a.id, b.id));
  return groups.slice(0, settings.limit).map(({ first, others, id }) => {
    const { title = null, published = null } = recordAt(index, first);
    return { id, title, published, duplicates: others.map((number) => idOf(index, number)) };
  });
}
