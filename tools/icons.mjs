// The home screen icons, all made from one drawing.
import { readFileSync } from "node:fs";
import optimise, { init } from "@jsquash/oxipng/optimise.js";
import { Resvg } from "@resvg/resvg-js";

await init(await WebAssembly.compile(readFileSync(new URL(import.meta.resolve("@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm")))));

/** The drawing as a square picture, losslessly compressed. */
export async function picture(svg, pixels) {
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: pixels } }).render().asPng();
  return Buffer.from(await optimise(new Uint8Array(drawn).buffer, { level: 6, optimiseAlpha: true }));
}

/** The drawing with its background up to the edge, so that a system can crop it to any shape. */
export const maskable = (svg) => svg.replace(/ rx="\d+"/, "");
