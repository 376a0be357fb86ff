/** Exchanges two numbers of a list. */
function exchange(numbers: Float64Array, a: number, b: number): void {
  const number = numbers[a] ?? 0;
  numbers[a] = numbers[b] ?? 0;
  numbers[b] = number;
}

/** The middle one of three numbers. */
function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Below so many numbers of a list that may hold the answer, they are sorted. */
const FEW = 24;

/**
 * The `place`th of the highest numbers, counted from 1: all but `place - 1` of the numbers are at most as high. Changes the order of the list.
 * Quickselect (C. Hoare, "Algorithm 65: Find", Communications of the ACM 4(7), 1961) that splits by the middle one of three: linear on average;
 * after twice the steps that halving would need it sorts, so that no order of numbers makes it quadratic.
 */
export function nthHighest(numbers: Float64Array, place: number): number {
  const wanted = numbers.length - place;
  let low = 0;
  let high = numbers.length;
  for (let steps = 2 * Math.ceil(Math.log2(numbers.length + 1)); steps > 0 && high - low > FEW; steps--) {
    const pivot = middleOf(numbers[low] ?? 0, numbers[(low + high) >> 1] ?? 0, numbers[high - 1] ?? 0);
    let left = low - 1;
    let right = high;
    for (;;) {
      do left++;
      while ((numbers[left] ?? 0) < pivot);
      do right--;
      while ((numbers[right] ?? 0) > pivot);
      if (left >= right) break;
      exchange(numbers, left, right);
    }
    if (wanted <= right) high = right + 1;
    else low = right + 1;
  }
  numbers.subarray(low, high).sort();
  return numbers[wanted] ?? 0;
}
