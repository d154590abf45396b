// The server configurations: the samples in docs/hosting with the policy of this build.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { PERMISSIONS, servedPolicy } from "./policy.mjs";

const SAMPLES = fileURLToPath(new URL("../docs/hosting", import.meta.url));

/** The files of `hosting/` by name, from the policy in the page. */
export function configurations(policy) {
  const samples = readdirSync(SAMPLES).filter((name) => name !== "README.md");
  const filled = (name) => readFileSync(join(SAMPLES, name), "utf8")
    .replaceAll("@POLICY@", servedPolicy(policy))
    .replaceAll("@PERMISSIONS@", PERMISSIONS);
  return Object.fromEntries(samples.map((name) => [`hosting/${name}`, filled(name)]));
}
