import { defineConfig } from "vitest/config";

/** Where CI reads the number of tests that passed and failed. */
const { NUTGRAF_TEST_REPORT: report } = process.env;

/**
 * Three projects: `tests` and `quality` are what `npm test` runs; `package` packs and installs the package, takes about a
 * minute, and runs in `npm run check` only.
 */
export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary"] },
    projects: [
      {
        test: {
          name: "tests",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/quality/**", "tests/package/**"],
          setupFiles: ["tests/setup.ts"],
          testTimeout: 30_000,
        },
      },
      { test: { name: "quality", include: ["tests/quality/**/*.test.ts"], testTimeout: 600_000 } },
      {
        test: { name: "package", include: ["tests/package/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
