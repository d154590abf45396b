// Writes the fuzzing seeds to corpus/, and the words of the contract to dictionary.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const here = new URL("./", import.meta.url);
const reference = JSON.parse(readFileSync(new URL("../data/reference.json", here)));
const patients = reference.patients.map(({ patient }) => JSON.stringify(patient));

// Cases beyond the reference: answers that only the published scores need, WIfI from pressures, and JSON that is not a patient.
const others = [
  `{"rutherford":6,"age":40,"smoking":"former","dyslipidaemia":true,"contralateral_lesion":false,"other_vascular_disease":true,
    "ejection_fraction":55,"ankle_pressures":{"measurable":2,"highest_mmhg":84},"bollinger_below_knee":6,"low_skeletal_muscle":false}`,
  `{"rutherford":5,"age":105,"heel_wound":true,"copd":true,"atrial_fibrillation":false,"prior_major_amputation":true,"wifi":{"abi":1.31}}`,
  `{"rutherford":4,"age":99.5,"wifi":{"wound":2,"foot_infection":1,"abi":0.39,"ankle_pressure_mmhg":50,"toe_pressure_mmhg":29.9,"tcpo2_mmhg":60}}`,
  `{"rutherford":3,"age":72,"egfr":null,"creatinine":{"value":1.4,"unit":"mg/dL"}}`,
  `{"rutherford":5,"age":1e2,"age":-0.0,"shoe_size":[43,{}],"lesion":{"glass":{}},"lesion.pedal":"P0"}`,
  `{"rutherford":5,"age":70,"wifi":{"wound":-0,"foot_infection":0,"abi":-0.0}}`, `[]`, `null`, `"\\u0000"`, `{"rutherford":5,"age":1e400}`,
];
const estimate = `{"model":{"id":"afs12","version":"2.0.0","released":"2026-11-27","sha256":""},"afs":0.71,"lower":0.55,"upper":0.82,
  "quartiles":{"lower":0.66,"upper":0.76},"answered":{"lower":0.57,"upper":0.81},"death_first":0.19,"amputation_first":0.1,
  "extrapolated":false,"variance":{"evidence":0.06,"unanswered":0.21,"between_centres":0.19},
  "curve":[{"month":12,"afs":0.71,"lower":0.55,"upper":0.82}],
  "effects":[{"input":"rutherford","answer":"6","difference":-0.06,"hazard_ratio":1.8}],
  "unanswered":[{"input":"kidney","answers":[{"answer":"egfr-60-or-more","afs":0.76},{"answer":"dialysis","afs":0.48}]}],
  "scores":[{"id":"prevent-iii","status":"applicable","needs":[],"because":null,"points":5,"group":"medium","predictions":[{"endpoint":
  "amputation-free-survival","months":12,"value":0.73,"low":0.637,"high":0.735,"derived":false}]}],"staging":{"wifi":4,"glass":"II"},
  "centre":null,"warnings":[{"code":"treatment-assumed","fields":["treatment"],"message":""}]}`;

// Whole records, and each of their resources alone with its patient.
const records = readdirSync(new URL("../data/fhir/", here)).map((name) => JSON.parse(readFileSync(new URL(`../data/fhir/${name}`, here))));
const isPatient = ({ resource }) => resource.resourceType === "Patient";
const alone = (record) => record.entry.map((entry) => ({ ...record, entry: [record.entry.find(isPatient), entry] }));
const bundles = records.flatMap((record) => [record, ...alone(record)]).map((record) => JSON.stringify(record));

const numbers = ["", " 120 ", "1,2", "0.30", ",5", "7.", "1.234,5", "12 3", "1e3", "-4", "−4", "１２", "٣", "+4", "NaN", "9".repeat(400), "1.4 mg/dL",
  "1400mg/dl", "120 µmol/l", "34 g/L", "0,36 L/L", "36 %", "5 mmol/L", "5 furlongs"];
const addresses = ["", "#", "#/model", "#/evidence?factor=age&lang=pl", "#lang=pl&embed", "#?lang=pl", "#a=b=c", "#origin=https%3A%2F%2Fward.example",
  "#patient=eyJhIjoxfQ==", "#%zz=%ff&&&=", "#/a?b?c#d"];

const corpora = {
  address: addresses,
  bundle: bundles,
  incoming: [...patients, ...others, ...bundles, estimate],
  patient_json: [...patients, ...others],
  typed_number: numbers,
};
for (const [target, seeds] of Object.entries(corpora)) {
  const folder = new URL(`corpus/${target}/`, here);
  mkdirSync(folder, { recursive: true });
  seeds.forEach((seed, place) => writeFileSync(new URL(`seed-${place}`, folder), seed));
}

const words = new Set([...patients, ...others, ...bundles, estimate].flatMap((json) => json.match(/"[ !#-\[\]-~]*"/g) ?? []));
const asEntry = (word) => `"${word.replaceAll('"', '\\"')}"`;
writeFileSync(new URL("dictionary.txt", here), [...words].map(asEntry).join("\n") + "\n");
