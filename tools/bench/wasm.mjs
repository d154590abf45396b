// The time of one full estimate in WebAssembly: the library compiled as for the page, run by Node's engine, which is also Chromium's.
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { percentile } from "./percentile.mjs";

const crate = fileURLToPath(new URL("./wasm/Cargo.toml", import.meta.url));
const runner = fileURLToPath(new URL("./run-wasi.mjs", import.meta.url));

export function wasmEstimate(targetFolder, patients) {
  const target = "wasm32-wasip1";
  execFileSync("cargo", ["build", "--quiet", "--release", "--target", target, "--manifest-path", crate, "--target-dir", targetFolder], { stdio: "inherit" });
  const input = patients.map((patient) => JSON.stringify(patient)).join("\n") + "\n";
  const program = `${targetFolder}/${target}/release/afs12-bench-wasm.wasm`;
  const run = spawnSync(process.execPath, ["--no-warnings", runner, program], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  const took = run.stdout.trimEnd().split("\n").map(Number);
  return { median: percentile(took, 50), p95: percentile(took, 95) };
}
