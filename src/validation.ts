import * as z from "zod/mini";
import { InvalidOptionsError, type Issue } from "./errors.js";

/** Longest value that a message quotes. */
const LONGEST_QUOTE = 60;

/** A value as messages name it: numbers and short texts as they are, the rest by its kind. */
export function show(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}...` : value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** Parameter of a schema that makes its message: what was found and what was wanted, or which keys are unknown. */
export function wanted(what: string) {
  return {
    error: ({ input, keys }: { readonly input?: unknown; readonly keys?: unknown }): string =>
      Array.isArray(keys)
        ? `found ${keys.map(show).join(", ")}, wanted ${what}`
        : `found ${show(input)}, wanted ${what}`,
  };
}

/** A whole number in a range, both ends included. */
export function wholeNumber(least: number, most: number) {
  const range = wanted(
    most < Number.MAX_SAFE_INTEGER ? `a whole number, ${least} to ${most}` : `a whole number from ${least}`,
  );
  return z.number(range).check(z.multipleOf(1, range), z.minimum(least, range), z.maximum(most, range));
}

/** The object without its keys of null and undefined, which count as absent; any other value as it is. */
function withoutAbsent(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
}

/** A schema before which absent keys are left out. */
export function present<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.pipe(z.transform(withoutAbsent), schema);
}

export type Checked<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

/** The value as its schema gives it. Throws `InvalidOptionsError`, whose message begins with `subject`. */
export function parse<Schema extends z.ZodMiniType>(subject: string, schema: Schema, value: unknown): z.output<Schema> {
  const checked = check(schema, value);
  if ("issues" in checked) throw new InvalidOptionsError(subject, checked.issues);
  return checked.value;
}

/** The value as its schema gives it, or what is wrong with it. */
export function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Checked<z.output<Schema>> {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data };
  return { issues: result.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })) };
}
