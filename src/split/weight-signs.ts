/** Signs that weights are written in, from least to greatest: printable, and none that needs an escape. */
export const WEIGHT_SIGNS: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== "\\" && sign !== "$" && sign !== "`")
  .join("");

/** The number that `digits` signs from `at` on write, the first sign for the highest place. */
export function readSigns(signs: string, at: number, digits: number): number {
  let number = 0;
  for (let i = at; i < at + digits; i++) number = number * WEIGHT_SIGNS.length + WEIGHT_SIGNS.indexOf(signs.charAt(i));
  return number;
}
