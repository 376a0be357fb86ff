import { parseGraphOptions } from "../../related/options.js";
import type { GraphOptions } from "../../related/types.js";
import { type Arguments, choiceOption, countOption, textOption } from "../arguments.js";
import { findTarget } from "../destination.js";
import { findInputs } from "../inputs.js";
import { withoutLeftovers } from "../interrupt.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { checkForCli, numberOption } from "../library-options.js";
import { openIndex } from "../open-index.js";
import { startProgress } from "../progress.js";
import { intoSink, openSink } from "../sink.js";
import { DUPLICATES } from "./related-options.js";

const NAMES: ReadonlyMap<string, string> = new Map([["minScore", "min-score"]]);

function graphOptions(args: Arguments): GraphOptions {
  const [limit, minScore] = [countOption(args, "limit", 1), numberOption(args, "min-score")];
  const duplicates = choiceOption(args, "duplicates", DUPLICATES);
  const options: GraphOptions = {
    ...(limit === undefined ? {} : { limit }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(duplicates === undefined ? {} : { duplicates }),
  };
  checkForCli(() => parseGraphOptions(options), NAMES);
  return options;
}

/** The pairs that are compared when so many of all articles are done: each is compared with those after it. */
function shareDone(done: number, total: number): number {
  return 1 - (1 - done / total) ** 2;
}

/** `nutgraf index graph`: the articles most related to each, one a line. */
export async function graph({
  file,
  args,
  io,
}: {
  readonly file: string;
  readonly args: Arguments;
  readonly io: Io;
}): Promise<ExitCode> {
  const options = graphOptions(args);
  const output = textOption(args, "output");
  await findTarget(args, io, await findInputs([file], io, false), []);
  const corpus = await openIndex(file);
  const progress = await startProgress(io, {
    noun: "article",
    total: async () => corpus.size,
    isPrinted: output === undefined,
    shareDone,
  });
  const writeAll = async () =>
    intoSink(await openSink(output, io.stdout), async (sink) => {
      for (const node of corpus.relatedGraph(options)) {
        await sink.write(`${JSON.stringify(node)}\n`);
        progress.step();
      }
    });
  try {
    await (output === undefined ? writeAll() : withoutLeftovers(writeAll));
  } finally {
    progress.clear();
  }
  return EXIT.done;
}
