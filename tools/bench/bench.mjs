// Every benchmark in one table: node tools/bench/bench.mjs TARGET-FOLDER. `make bench` builds what it needs.
import { execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { commandLine } from "./command-line.mjs";
import { keyPresses } from "./key-press.mjs";
import { load } from "./load.mjs";
import { randomPatients } from "./patients.mjs";
import { wasmEstimate } from "./wasm.mjs";

const [targetFolder] = process.argv.slice(2);
const program = `${targetFolder}/release/afs12`;
const chromium = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const rows = [];

// measure(WHAT, GOAL, FIGURE, WHETHER IT IS MET)
function measured(what, goal, figure, isMet) {
  rows.push({ benchmark: what, goal, measured: figure, met: isMet ? "yes" : "NO" });
}

// A figure without a goal, for comparison.
function compared(what, figure) {
  rows.push({ benchmark: what, goal: "", measured: figure, met: "" });
}

const patients = randomPatients(program, 200_000);
const { perSecond, megabytes } = await commandLine(program, patients);
measured("command line, 200,000 random patients", ">= 15,000 estimates/s", `${Math.round(perSecond)}/s`, perSecond >= 15_000);
measured("command line, peak memory", "< 50 MB", `${megabytes.toFixed(1)} MB`, megabytes < 50);

const wasm = wasmEstimate(targetFolder, patients.slice(0, 5_000));
measured("one full estimate in WebAssembly", "< 300 us", `median ${wasm.median.toFixed(0)} us, p95 ${wasm.p95.toFixed(0)} us`, wasm.median < 300);

const server = spawn(process.execPath, [fileURLToPath(new URL("../serve.mjs", import.meta.url)), "0"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const address = await announced(server);
  const press = await keyPresses(chromium, address);
  const under16 = ({ p95 }) => p95 < 16;
  measured("key press to painted result, CPU 4x slower", "p95 < 16 ms", milliseconds(press.byTurns), under16(press.byTurns));
  measured("  a number that stays accepted", "p95 < 16 ms", milliseconds(press.accepted), under16(press.accepted));
  compared("  this page, the program deaf", milliseconds(press.deaf));
  compared("  a page of one field and one text", milliseconds(press.bare));
  const page = await load(chromium, address);
  measured("Lighthouse, mobile: performance", ">= 95", `${page.performance} (usable after ${page.interactive})`, page.performance >= 95);
  measured("Lighthouse, mobile: accessibility", "100", page.accessibility, page.accessibility === 100);
  measured("Lighthouse, mobile: best practices", "100", page["best-practices"], page["best-practices"] === 100);
  if (page.weaknesses.length > 0) console.log(`Lighthouse names: ${page.weaknesses.join(", ")}`);
} finally {
  server.kill();
}
console.table(rows);

function milliseconds({ median, p95 }) {
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}

// The address from the server's first line.
async function announced(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /http:\S+/.exec(line);
    if (found) return found[0];
  }
  throw new Error("the server ended without an address");
}
