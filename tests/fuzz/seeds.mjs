// Writes what the fuzzing starts from into corpus/, and the words of the contract into dictionary.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const here = new URL("./", import.meta.url);
const reference = JSON.parse(readFileSync(new URL("../data/reference.json", here)));
const patients = reference.patients.map(({ patient }) => JSON.stringify(patient));

// More than the reference asks about: what only the published scores need, WIfI out of pressures, and JSON that is no patient.
const others = [
  `{"rutherford":6,"age":40,"smoking":"former","dyslipidaemia":true,"contralateral_lesion":false,"other_vascular_disease":true,
    "ejection_fraction":55,"ankle_pressures":{"measurable":2,"highest_mmhg":84},"bollinger_below_knee":6,"low_skeletal_muscle":false}`,
  `{"rutherford":4,"age":99.5,"wifi":{"wound":2,"foot_infection":1,"abi":0.39,"ankle_pressure_mmhg":50,"toe_pressure_mmhg":29.9,"tcpo2_mmhg":60}}`,
  `{"rutherford":3,"age":72,"egfr":null,"creatinine":{"value":1.4,"unit":"mg/dL"}}`,
  `{"rutherford":5,"age":1e2,"age":-0.0,"shoe_size":[43,{}],"lesion":{"glass":{}},"lesion.pedal":"P0"}`,
  `[]`, `null`, `"\\u0000"`, `{"rutherford":5,"age":1e400}`,
];
// Whole records, and each of their resources alone with its patient.
const records = readdirSync(new URL("../data/fhir/", here)).map((name) => JSON.parse(readFileSync(new URL(`../data/fhir/${name}`, here))));
const isPatient = ({ resource }) => resource.resourceType === "Patient";
const alone = (record) => record.entry.map((entry) => ({ ...record, entry: [record.entry.find(isPatient), entry] }));
const bundles = records.flatMap((record) => [record, ...alone(record)]).map((record) => JSON.stringify(record));

const numbers = ["", " 120 ", "1,2", "0.30", ",5", "7.", "1.234,5", "12 3", "1e3", "-4", "−4", "１２", "٣", "+4", "NaN", "9".repeat(400)];
const addresses = ["", "#", "#/model", "#/evidence?factor=age&lang=pl", "#lang=pl&embed", "#?lang=pl", "#a=b=c", "#origin=https%3A%2F%2Fward.example",
  "#patient=eyJhIjoxfQ==", "#%zz=%ff&&&=", "#/a?b?c#d"];

const corpora = {
  address: addresses,
  bundle: bundles,
  patient_json: [...patients, ...others],
  typed_number: numbers,
};
for (const [target, seeds] of Object.entries(corpora)) {
  const folder = new URL(`corpus/${target}/`, here);
  mkdirSync(folder, { recursive: true });
  seeds.forEach((seed, place) => writeFileSync(new URL(`seed-${place}`, folder), seed));
}

const words = new Set([...patients, ...others, ...bundles].flatMap((json) => json.match(/"[ !#-\[\]-~]*"/g) ?? []));
const asEntry = (word) => `"${word.replaceAll('"', '\\"')}"`;
writeFileSync(new URL("dictionary.txt", here), [...words].map(asEntry).join("\n") + "\n");
