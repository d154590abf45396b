// Adds an invented yes-or-no question with an effect to a copy of the project, end to end, and lists the files changed:
// node tools/question.mjs [TARGET], by default target/. The copy is compiled, refitted and tested; nothing in this folder changes.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(process.argv[2] ?? join(root, "target"), "question");
const MOST_FILES = 8;

const CLINICAL = "crates/clinical/src";
const TABLES = "crates/evidence/tables";
/** For each file, the lines to insert after the first line that contains a text. */
const EDITS = {
  [`${CLINICAL}/patient/table.rs`]: [
    ['HeelWound = "heel_wound"', '            RecentFall = "recent_fall" [recent_fall]: YesNo;'],
    ["Person: Age, Sex", "RecentFall, ", "Person: "],
  ],
  [`${CLINICAL}/hazard/covariate.rs`]: [['HeelWound = "heel_wound"', '    /// A fall in the last year.\n    RecentFall = "recent_fall",']],
  [`${CLINICAL}/prognosis/question.rs`]: [['HeelWound = "heel_wound"', '    RecentFall = "recent_fall" (RecentFall): [RecentFall] yes_no']],
  "crates/words/src/en/fields.rs": words("A fall in the last year"),
  "crates/words/src/pl/fields.rs": words("Upadek w ostatnim roku"),
  [`${TABLES}/covariates.toml`]: [
    ['name = "severe_ischaemia"', `name = "recent_fall"
label = "A fall in the last year"
kind = "binary"
question = "recent_fall"
level = 1
adverse = true
correlated = true
mean = 0.25
variance = 0.1875

[[covariate]]`, null],
  ],
  [`${TABLES}/effects.toml`]: [
    ["", `[[effect]]
study = "lejay-nonagenarians"
endpoint = "death"
contrast = { recent_fall = 1.0 }
measure = "hazard ratio"
value = 2.0
lower = 1.6
upper = 2.5
months = 24
note = "made up"
`],
  ],
  "tools/reference/afs12_reference/answers.py": [['    "prior_major_amputation",', '    "recent_fall",']],
};

function words(label) {
  const field = `            Field::RecentFall => FieldText::of("${label}"),`;
  return [
    ["Field::WoundInfection =>", field, null],
    ["Question::HeelWound =>", `            Question::RecentFall => "${label}",`],
    ["Covariate::HeelWound =>", `            Covariate::RecentFall => "${label}",`],
  ];
}

/** Inserts lines after the line with a text, or before it if `within` is null; or inserts a piece into that line after `within`. */
function edited(text, [where, what, within]) {
  const lines = text.split("\n");
  const place = lines.findIndex((line) => line.includes(where));
  if (place < 0) throw new Error(`no line contains ${where}`);
  if (within) lines[place] = lines[place].replace(within, within + what);
  else lines.splice(within === null || where === "" ? place : place + 1, 0, what);
  return lines.join("\n");
}

const copy = mkdtempSync(join(tmpdir(), "afs12-question-"));
try {
  const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  for (const file of files) if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  for (const [file, edits] of Object.entries(EDITS)) {
    const text = readFileSync(join(copy, file), "utf8");
    writeFileSync(join(copy, file), edits.reduce(edited, text));
  }
  const cargo = (args, options) =>
    execFileSync("cargo", args, { cwd: copy, encoding: "utf8", env: { ...process.env, CARGO_TARGET_DIR: target }, ...options });
  const model = `${CLINICAL}/prognosis/model.json`;
  const fitted = cargo(["run", "--quiet", "--locked", "--release", "-p", "afs12-fit", "--", TABLES, "--after", model], { maxBuffer: 1 << 26 });
  writeFileSync(join(copy, model), fitted);
  const patient = { rutherford: 5, age: 72, dialysis: false };
  const input = [true, false].map((recent_fall) => JSON.stringify({ ...patient, recent_fall })).join("\n");
  const answered = cargo(["run", "--quiet", "--locked", "--release", "-p", "afs12-cli", "--", "estimate"], { input });
  const [fell, not] = answered.trim().split("\n").map((line) => JSON.parse(line));
  const effect = fell.effects.find(({ input }) => input === "recent_fall");
  if (!(fell.afs < not.afs && effect.answer === "yes" && effect.hazard_ratio > 1)) throw new Error("the answer changes nothing");
  const schema = JSON.parse(cargo(["run", "--quiet", "--locked", "--release", "-p", "afs12-cli", "--", "schema", "patient"]));
  if (!schema.properties.recent_fall) throw new Error("the schema does not know it");
  const touched = Object.keys(EDITS);
  console.log(`A made-up question: alive with the leg ${fell.afs.toFixed(3)} with it, ${not.afs.toFixed(3)} without.`);
  console.log(`It took ${touched.length} files (at most ${MOST_FILES}), and a new fit:\n  ${touched.join("\n  ")}`);
  if (touched.length > MOST_FILES) throw new Error(`more than ${MOST_FILES} files`);
} finally {
  rmSync(copy, { recursive: true });
}
