import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type { Entities, KeyTerm, Readability, Score } from "../src/analysis/types.js";
import type { Article, Evidence } from "../src/article/types.js";
import type { CorpusDocument } from "../src/corpus/types.js";
import type { ErrorRecord, InputRecord } from "../src/node/types.js";
import type { Related, SharedTerm } from "../src/related/types.js";
import * as schemas from "../src/schemas.js";
import type { LabelledBlock, Role, Split, Status } from "../src/split/types.js";
import type { Sentence, Span } from "../src/text/types.js";

type Of<Schema extends z.ZodType> = z.output<Schema>;

test("every schema describes exactly its TypeScript type", () => {
  expectTypeOf<Of<typeof schemas.spanSchema>>().toEqualTypeOf<Span>();
  expectTypeOf<Of<typeof schemas.statusSchema>>().toEqualTypeOf<Status>();
  expectTypeOf<Of<typeof schemas.roleSchema>>().toEqualTypeOf<Role>();
  expectTypeOf<Of<typeof schemas.labelledBlockSchema>>().toEqualTypeOf<LabelledBlock>();
  expectTypeOf<Of<typeof schemas.splitSchema>>().toEqualTypeOf<Split>();
  expectTypeOf<Of<typeof schemas.evidenceSchema>>().toEqualTypeOf<Evidence>();
  expectTypeOf<Of<typeof schemas.articleSchema>>().toEqualTypeOf<Article>();
  expectTypeOf<Of<typeof schemas.sentenceSchema>>().toEqualTypeOf<Sentence>();
  expectTypeOf<Of<typeof schemas.keyTermSchema>>().toEqualTypeOf<KeyTerm>();
  expectTypeOf<Of<typeof schemas.scoreSchema>>().toEqualTypeOf<Score>();
  expectTypeOf<Of<typeof schemas.readabilitySchema>>().toExtend<Readability>();
  expectTypeOf<Readability>().toExtend<Of<typeof schemas.readabilitySchema>>();
  expectTypeOf<Of<typeof schemas.entitiesSchema>>().toEqualTypeOf<Entities>();
  expectTypeOf<Of<typeof schemas.corpusDocumentSchema>>().toEqualTypeOf<CorpusDocument>();
  expectTypeOf<Of<typeof schemas.sharedTermSchema>>().toEqualTypeOf<SharedTerm>();
  expectTypeOf<Of<typeof schemas.relatedSchema>>().toEqualTypeOf<Related>();
  expectTypeOf<Of<typeof schemas.recordSchema>>().toEqualTypeOf<InputRecord>();
  expectTypeOf<Of<typeof schemas.errorRecordSchema>>().toEqualTypeOf<ErrorRecord>();
});

describe("JSON Schema", () => {
  test.for(Object.entries(schemas))("%s can be written as JSON Schema", ([, schema]) => {
    expect(() => z.toJSONSchema(schema, { io: "input" })).not.toThrow();
  });
});
