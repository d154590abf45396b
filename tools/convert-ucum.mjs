// Converts units as UCUM defines them; null if they do not convert:
// node tools/convert-ucum.mjs < LIST-OF-[VALUE, FROM, TO] > LIST-OF-VALUES
import { readFileSync } from "node:fs";
import ucum from "@lhncbc/ucum-lhc";

const units = ucum.UcumLhcUtils.getInstance();
const conversions = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(conversions.map(([value, from, to]) => units.convertUnitTo(from, value, to).toVal)));
