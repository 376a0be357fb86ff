declare module "text-readability" {
  /** The parts that are compared with ours; all take text and give a number. */
  type Method = (text: string) => number;
  const readability: {
    readonly lexiconCount: Method;
    readonly sentenceCount: Method;
    readonly syllableCount: Method;
    readonly letterCount: Method;
    readonly charCount: Method;
    readonly polySyllableCount: Method;
    readonly fleschReadingEase: Method;
    readonly fleschKincaidGrade: Method;
    readonly gunningFog: Method;
    readonly smogIndex: Method;
    readonly colemanLiauIndex: Method;
    readonly automatedReadabilityIndex: Method;
    readonly daleChallReadabilityScore: Method;
    readonly linsearWriteFormula: Method;
    readonly lix: Method;
    readonly rix: Method;
    readonly difficultWords: (text: string, fewestSyllables?: number) => number;
  };
  export default readability;
}
