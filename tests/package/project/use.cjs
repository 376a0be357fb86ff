const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { analyzePage } = require("nutgraf");
const { background } = require("nutgraf/background");
const { extractEntities } = require("nutgraf/entities");
const { loadCorpus, saveCorpus } = require("nutgraf/node");
const schemas = require("nutgraf/schemas");

assert.equal(analyzePage({ html: readFileSync(process.argv[2], "utf8") }).status, "ok");
for (const used of [extractEntities, loadCorpus, saveCorpus]) assert.equal(typeof used, "function");
assert.ok(background.size > 0);
assert.ok(Object.keys(schemas).length > 0);
