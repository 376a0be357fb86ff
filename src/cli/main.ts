#!/usr/bin/env node
import process from "node:process";
import { run } from "./run.js";

const { stdin, stdout, stderr, env } = process;
stderr.on("error", () => {}); // nobody reads the messages: no reason to lose the results

void run(process.argv.slice(2), { stdin, stdout, stderr, env }).then((code) => {
  process.exitCode = code;
});
