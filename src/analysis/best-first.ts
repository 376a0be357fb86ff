/** Scores closer than this count as equal: sums of the same terms can differ in their last bits. */
const SCORE_STEP = 1e-9;

/** Whether item `a` comes before item `b`. */
type ComesBefore = (a: number, b: number) => boolean;

/** The higher score first, and the smaller id where scores are equal. */
export function byScore(scores: Float64Array, idOf: (number: number) => string): ComesBefore {
  const steps = scores.map((score) => Math.round(score / SCORE_STEP));
  return (a, b) => {
    const difference = (steps[a] ?? 0) - (steps[b] ?? 0);
    return difference === 0 ? idOf(a) < idOf(b) : difference > 0;
  };
}

/** Moves the entry at `place` of a heap below the entries that come before it. */
function sink(heap: Int32Array, place: number, length: number, comesBefore: ComesBefore): void {
  const moved = heap[place] ?? 0;
  let hole = place;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= length) break;
    if (child + 1 < length && comesBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
    if (!comesBefore(heap[child] ?? 0, moved)) break;
    heap[hole] = heap[child] ?? 0;
    hole = child;
  }
  heap[hole] = moved;
}

/**
 * The numbers of the items (documents, key terms) whose score is above 0 and at least `minScore`, the best first, items of equal scores by
 * id. A binary heap: linear in the items, and logarithmic for each that is taken.
 */
export function* bestFirst(
  scores: Float64Array,
  minScore: number,
  idOf: (number: number) => string,
): Generator<number, void, undefined> {
  const heap = new Int32Array(scores.length);
  let length = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score > 0 && score >= minScore) heap[length++] = number;
  }
  const comesBefore = byScore(scores, idOf);
  for (let place = (length >> 1) - 1; place >= 0; place--) sink(heap, place, length, comesBefore);
  while (length > 0) {
    const best = heap[0] ?? 0;
    heap[0] = heap[--length] ?? 0;
    sink(heap, 0, length, comesBefore);
    yield best;
  }
}
