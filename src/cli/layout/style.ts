import { styleText } from "node:util";
import type { Io, Output } from "../io.js";

/** Columns of a terminal that does not say, and the widest column that is still easy to read. */
const WIDTH = Object.freeze({ unknown: 80, narrowest: 40, widest: 100 });

type Paint = (text: string) => string;

/** How a layout may look on the stream it is written to. */
export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly body: Paint;
  readonly title: Paint;
  readonly good: Paint;
  readonly warning: Paint;
}

/** Width and colors for a stream. Colors only on a terminal; NO_COLOR and FORCE_COLOR are honored, FORCE_COLOR first. */
export function styleFor(stream: Output, env: Io["env"]): Style {
  const isColored = hasColors(stream, env);
  const paint = (format: Parameters<typeof styleText>[0]): Paint =>
    isColored ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    width: Math.min(WIDTH.widest, Math.max(WIDTH.narrowest, stream.columns ?? WIDTH.unknown)),
    bold: paint("bold"),
    dim: paint("dim"),
    body: paint("green"),
    title: paint(["bold", "cyan"]),
    good: paint("green"),
    warning: paint("yellow"),
  };
}

function hasColors(stream: Output, env: Io["env"]): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env["NO_COLOR"] || env["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}
