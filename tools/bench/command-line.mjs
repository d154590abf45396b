// The number of full estimates per second on the command line on one core, and its peak memory.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function commandLine(program, patients) {
  const folder = mkdtempSync(join(tmpdir(), "afs12-bench-"));
  try {
    const input = join(folder, "patients.jsonl");
    writeFileSync(input, patients.map((patient) => JSON.stringify(patient)).join("\n") + "\n");
    return await timed(program, input, join(folder, "estimates.jsonl"), patients.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(program, input, output, count) {
  const started = process.hrtime.bigint();
  // One core: the program has one thread, and this process is idle meanwhile.
  const run = spawn("sh", ["-c", `exec "$0" estimate "$1" > "$2"`, program, input, output], { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(run.pid))), 20);
  const status = await new Promise((ended) => run.on("exit", ended));
  clearInterval(watch);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`the command line ended with status ${status}`);
  // The output is too long for a single JavaScript string.
  const lines = Number(execFileSync("wc", ["-l", output], { encoding: "utf8" }).split(" ")[0]);
  if (lines !== count) throw new Error(`${lines} estimates for ${count} patients`);
  return { perSecond: count / seconds, megabytes: peak / 1e3 };
}

// The kernel records the peak memory of a process, in kB.
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
