/** Counts are kept in a byte. Codes up to `exact` are the count itself; the ones above stand for counts up to `highest`, in even steps of their logarithm. */
export const COUNT_CODES = Object.freeze({ exact: 200, most: 255, highest: 4095 });

/** The count that each code stands for. */
export const COUNT_OF: Uint16Array = /* @__PURE__ */ Uint16Array.from({ length: COUNT_CODES.most + 1 }, (_, code) => {
  const { exact, most, highest } = COUNT_CODES;
  return code <= exact ? code : Math.round(exact * (highest / exact) ** ((code - exact) / (most - exact)));
});

/**
 * Weight of a term by the code of its count: 1 + ln tf, and 0 for a count of 0. Source: SMART's "l", G. Salton & C. Buckley,
 * "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24(5), 1988.
 */
export const LOG_TF: Float64Array = /* @__PURE__ */ Float64Array.from(COUNT_OF, (count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** The code of a count: of the count itself up to 200, of one at most 3 % away from it up to 4,095, and of 4,095 for more. */
export function countCode(count: number): number {
  const { exact, most, highest } = COUNT_CODES;
  if (count <= exact) return count;
  const steps = ((most - exact) * Math.log(Math.min(count, highest) / exact)) / Math.log(highest / exact);
  return exact + Math.round(steps);
}
