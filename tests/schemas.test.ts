import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { jsonSchemas } from "../scripts/json-schemas.js";
import type { EntityOptions } from "../src/analysis/entities.js";
import type { KeyTermOptions } from "../src/analysis/key-terms.js";
import type { ReadabilityOptions } from "../src/analysis/readability.js";
import type { Entities, KeyTerm, Readability, Score } from "../src/analysis/types.js";
import type { Analysis, AnalysisPart, AnalyzeOptions, SplitOptions } from "../src/analyze.js";
import type { Article, Evidence } from "../src/article/types.js";
import type { PageTerms } from "../src/cli/page-terms.js";
import type { CorpusDocument } from "../src/corpus/types.js";
import type { ErrorRecord, InputRecord } from "../src/node/types.js";
import type {
  Cluster,
  ClusterArticle,
  ClustersOptions,
  DocumentTerm,
  DuplicateGroup,
  DuplicatesOptions,
  GraphNode,
  GraphOptions,
  KeyTermsOptions,
  Related,
  RelatedOptions,
  RelatedScore,
  SharedTerm,
  Trend,
  TrendingOptions,
} from "../src/related/types.js";
import * as schemas from "../src/schemas.js";
import type { Role } from "../src/split/role-lists.js";
import type { LabelledBlock, Split, Status } from "../src/split/types.js";
import type { SentenceOptions } from "../src/text/sentence-rules.js";
import type { SyllableOptions } from "../src/text/syllables.js";
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
  expectTypeOf<Of<typeof schemas.pageTermsSchema>>().toEqualTypeOf<PageTerms>();
  expectTypeOf<Of<typeof schemas.scoreSchema>>().toEqualTypeOf<Score>();
  expectTypeOf<Of<typeof schemas.readabilitySchema>>().toExtend<Readability>();
  expectTypeOf<Readability>().toExtend<Of<typeof schemas.readabilitySchema>>();
  expectTypeOf<Of<typeof schemas.entitiesSchema>>().toEqualTypeOf<Entities>();
  expectTypeOf<Of<typeof schemas.analysisSchema>>().toExtend<Analysis>();
  expectTypeOf<Analysis>().toExtend<Of<typeof schemas.analysisSchema>>();
  expectTypeOf<keyof Of<typeof schemas.analysisSchema>>().toEqualTypeOf<keyof Analysis>();
  expectTypeOf<Of<typeof schemas.splitOptionsSchema>>().toEqualTypeOf<SplitOptions>();
  expectTypeOf<Omit<Of<typeof schemas.analyzeOptionsSchema>, "parts">>().toEqualTypeOf<
    Pick<AnalyzeOptions, keyof AnalyzeOptions>
  >();
  expectTypeOf<Of<typeof schemas.analyzeOptionsSchema>["parts"]>().toEqualTypeOf<readonly AnalysisPart[] | undefined>();
  expectTypeOf<Of<typeof schemas.sentenceOptionsSchema>>().toEqualTypeOf<SentenceOptions>();
  expectTypeOf<Of<typeof schemas.languageOptionsSchema>>().toEqualTypeOf<ReadabilityOptions>();
  expectTypeOf<Of<typeof schemas.languageOptionsSchema>>().toEqualTypeOf<SyllableOptions>();
  expectTypeOf<Of<typeof schemas.languageOptionsSchema>>().toEqualTypeOf<EntityOptions>();
  expectTypeOf<Of<typeof schemas.keyTermOptionsSchema>>().toEqualTypeOf<KeyTermOptions>();
  expectTypeOf<Of<typeof schemas.relatedOptionsSchema>>().toEqualTypeOf<RelatedOptions>();
  expectTypeOf<Of<typeof schemas.corpusDocumentSchema>>().toEqualTypeOf<CorpusDocument>();
  expectTypeOf<Of<typeof schemas.sharedTermSchema>>().toEqualTypeOf<SharedTerm>();
  expectTypeOf<Of<typeof schemas.relatedSchema>>().toEqualTypeOf<Related>();
  expectTypeOf<Of<typeof schemas.duplicateGroupSchema>>().toEqualTypeOf<DuplicateGroup>();
  expectTypeOf<Of<typeof schemas.duplicatesOptionsSchema>>().toEqualTypeOf<DuplicatesOptions>();
  expectTypeOf<Of<typeof schemas.clusterArticleSchema>>().toEqualTypeOf<ClusterArticle>();
  expectTypeOf<Of<typeof schemas.clusterSchema>>().toEqualTypeOf<Cluster>();
  expectTypeOf<Of<typeof schemas.clustersOptionsSchema>>().toEqualTypeOf<ClustersOptions>();
  expectTypeOf<Of<typeof schemas.documentTermSchema>>().toEqualTypeOf<DocumentTerm>();
  expectTypeOf<Of<typeof schemas.keyTermsOptionsSchema>>().toEqualTypeOf<KeyTermsOptions>();
  expectTypeOf<Of<typeof schemas.trendSchema>>().toEqualTypeOf<Trend>();
  expectTypeOf<Of<typeof schemas.trendingOptionsSchema>>().toEqualTypeOf<TrendingOptions>();
  expectTypeOf<Of<typeof schemas.relatedScoreSchema>>().toEqualTypeOf<RelatedScore>();
  expectTypeOf<Of<typeof schemas.graphNodeSchema>>().toEqualTypeOf<GraphNode>();
  expectTypeOf<Of<typeof schemas.graphOptionsSchema>>().toEqualTypeOf<GraphOptions>();
  expectTypeOf<Of<typeof schemas.recordSchema>>().toEqualTypeOf<InputRecord>();
  expectTypeOf<Of<typeof schemas.errorRecordSchema>>().toEqualTypeOf<ErrorRecord>();
});

describe("JSON Schema", () => {
  const written = jsonSchemas();

  test("has a file for every schema", () => {
    expect([...written.keys()]).toEqual(
      expect.arrayContaining(["split", "analysis", "record", "error-record", "key-term", "page-terms"]),
    );
    expect(written.size).toBe(Object.keys(schemas).length);
  });

  test.for([...written])("%s holds nothing that JSON cannot", ([, schema]) => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).not.toContain("readOnly");
  });
});
