import { show } from "../validation.js";

/** What a check found wrong: where, and of which kind. */
interface Found {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What is wanted of fields that are not plain texts; "" is the record itself. */
const WANTED: ReadonlyMap<string, string> = new Map([
  ["", "an object { id?, url?, html? | text? }"],
  ["id", "a text or a number"],
  ["tags", "a list of texts"],
  ["article", "an object with a text, as nutgraf analyze gives it"],
  ["article.tags", "a list of texts"],
]);

/** What is wrong with a record, in words of our own: the field, what was found there, and what was wanted. */
export function recordIssues(record: unknown, issues: readonly Found[]): readonly string[] {
  return issues.map(({ code, path, message }) => {
    if (code === "custom") return message; // a check of ours, which says it itself
    const field = path.map(String).join(".");
    const value = valueAt(record, path);
    const found = value === undefined ? "nothing" : show(value);
    const foundAndWanted = `found ${found}, wanted ${WANTED.get(field) ?? "a text"}`;
    return field === "" ? foundAndWanted : `${field}: ${foundAndWanted}`;
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  return valueAt(Object.getOwnPropertyDescriptor(value, key)?.value, rest);
}
