// The home screen's pictures, drawn from the one drawing.
import { Resvg } from "@resvg/resvg-js";

/** The drawing as a square picture. */
export const picture = (svg, pixels) => new Resvg(svg, { fitTo: { mode: "width", value: pixels } }).render().asPng();

/** The drawing with its ground up to the edge, so that a system may cut any shape out of it. */
export const maskable = (svg) => svg.replace(/ rx="\d+"/, "");
