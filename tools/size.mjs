// The size of each file of the site, and of the first visit in total: node tools/size.mjs. Fails above the budget.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotli } from "./compressed.mjs";

/** The largest allowed first visit, in bytes after Brotli. */
const BUDGET = 400_000;
const FIRST_VISIT = /^(index\.html|sw\.js|manifest\.webmanifest|icon\.svg|icon-192\.png|afs12-[0-9a-f]{16}\.(css|js|wasm))$/;

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const sizes = readdirSync(dist).filter((name) => FIRST_VISIT.test(name)).map((name) => {
  const content = readFileSync(join(dist, name));
  return { name, raw: content.length, brotli: Math.min(content.length, brotli(content).length) };
});
const total = (size) => sizes.reduce((sum, file) => sum + file[size], 0);
sizes.push({ name: "first visit", raw: total("raw"), brotli: total("brotli") });

for (const { name, raw, brotli } of sizes) {
  console.log(`${name.padEnd(28)}${raw.toLocaleString("en").padStart(12)}${brotli.toLocaleString("en").padStart(12)}`);
}
const weight = sizes.at(-1).brotli;
if (weight > BUDGET) {
  console.error(`A first visit weighs ${weight} bytes, which is ${weight - BUDGET} above the budget of ${BUDGET}.`);
  process.exit(1);
}
