import * as z from "zod/mini";
import { isBodyRole, type SplitRule } from "./split/caller-rules.js";
import { BODY_ROLES, BOILERPLATE_ROLES } from "./split/role-lists.js";
import { type Checked, check, present, wanted } from "./validation.js";

const WANTED = Object.freeze({
  match: "a text, a RegExp or a function",
  host: 'the name of a host, as "example.org"',
});

/** A host and nothing else: no scheme, port or path. */
function isHost(host: string): boolean {
  const address = `http://${host}`;
  return /^[^\s/:?#@\\]+$/.test(host) && URL.canParse(address);
}

const matchSchema = z.custom<SplitRule["match"]>(
  (match) =>
    (typeof match === "string" && match.trim() !== "") || match instanceof RegExp || typeof match === "function",
  wanted(WANTED.match),
);

const ruleShape = {
  match: matchSchema,
  isBody: z.exactOptional(z.boolean(wanted("true or false"))),
  role: z.exactOptional(z.enum([...BODY_ROLES, ...BOILERPLATE_ROLES], wanted("a role of body or boilerplate"))),
  host: z.exactOptional(z.string(wanted(WANTED.host)).check(z.refine(isHost, wanted(WANTED.host)))),
  name: z.exactOptional(z.string(wanted("a text"))),
};

const ruleSchema = present(
  z.strictObject(ruleShape, wanted(`an object of ${Object.keys(ruleShape).join(", ")}`)).check(
    z.refine(
      ({ isBody, role }) => isBody !== undefined || role !== undefined,
      "found neither isBody nor role, wanted one of them",
    ),
    z.refine(({ isBody, role }) => isBody === undefined || role === undefined || isBody === isBodyRole(role), {
      error: ({ input }) => contradiction(input),
    }),
  ),
);

function contradiction(input: unknown): string {
  const role = typeof input === "object" && input !== null && "role" in input ? String(input.role) : "";
  const isBody = isBodyRole(role);
  return `found isBody ${!isBody} with role "${role}", which is ${isBody ? "body" : "boilerplate"}; wanted isBody ${isBody}, or none`;
}

/** The option `rules` of `splitPage` and `analyzePage`. */
export const rulesSchema = z.array(ruleSchema, wanted("an array of rules"));

/** A rule that came from elsewhere, or what is wrong with it. */
export function checkRule(value: unknown): Checked<z.output<typeof ruleSchema>> {
  return check(ruleSchema, value);
}
