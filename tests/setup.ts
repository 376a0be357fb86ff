import fc from "fast-check";

/**
 * Properties are tried on the same values in every run, so that a change is to blame when one fails. `npm run check:full`
 * takes other values and more of them.
 */
const { NUTGRAF_PROPERTY_SEED: seed = "1", NUTGRAF_PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({ seed: Number(seed), ...(runs === undefined ? {} : { numRuns: Number(runs) }) });
