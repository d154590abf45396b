// Random patients with CLTI, drawn from the command line's schema, so that they always follow the contract.
import { execFileSync } from "node:child_process";

// A seed, so that every run measures the same patients (the generator is mulberry32).
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomPatients(program, count, seed = 12) {
  const schema = JSON.parse(execFileSync(program, ["schema", "patient"], { encoding: "utf8" }));
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  // Half of the optional answers are not known.
  const draw = (part) => {
    const choices = part.anyOf?.filter((choice) => choice.type || choice.oneOf) ?? [];
    if (choices.length > 0) return random() < 0.5 ? null : draw(choices.find((choice) => choice.type !== "null"));
    if (part.oneOf) return draw(pick(part.oneOf));
    if (part.const !== undefined) return part.const;
    if (part.enum) return pick(part.enum);
    if (part.type === "boolean") return random() < 0.5;
    const between = part.minimum + random() * (part.maximum - part.minimum);
    if (part.type === "integer") return Math.round(between);
    if (part.type === "number") return Math.min(part.maximum, Math.max(part.minimum, Number(between.toPrecision(4))));
    return drawObject(part);
  };
  // A staging is known completely or not at all.
  const drawObject = (part) => {
    const names = Object.keys(part.properties);
    const known = names.map((name) => {
      const isNeeded = part.required?.includes(name) || part.anyOf;
      let value = draw(part.properties[name]);
      while (isNeeded && value === null) value = draw(part.properties[name]);
      return [name, value];
    });
    return Object.fromEntries(known);
  };
  return Array.from({ length: count }, () => {
    const patient = { ...drawObject(schema), rutherford: pick([4, 5, 6]) };
    const glass = patient.lesion?.glass;
    if (glass && glass.femoropopliteal === 0 && glass.infrapopliteal === 0) glass.infrapopliteal = 1;
    return patient;
  });
}
