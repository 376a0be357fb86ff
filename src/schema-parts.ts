import { z } from "zod";

/** What several schemas of `nutgraf/schemas` are made of. */
export const count = z.int().min(0);
export const probability = z.number().min(0).max(1);
export const text = z.string();
export const textOrNull = z.string().nullable();

/** A whole number, or Infinity for all. */
export const howMany = z.union([count, z.literal(Number.POSITIVE_INFINITY)]);

/** A Date, or a year, month, day or time of ISO 8601. */
export const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, local: true }),
  z.string().regex(/^\d{4}(-\d\d)?$/u),
  z.date(),
]);

/** A span of time. */
export const period = { since: z.exactOptional(moment), until: z.exactOptional(moment) };
