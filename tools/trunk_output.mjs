// Trunk's output, by type.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const STYLE_LINK = /[ \t]*<link [^>]*rel="stylesheet"[^>]*>\n?/g;

/**
 * Reads Trunk's output.
 * @param {string} folder
 * @returns {{ html: string, css: string, glue: string, gluePath: string, wasmPath: string }}
 * The page without links to styles, its styles in their order, and wasm-bindgen's two files.
 * @throws if a file is missing or unexpected.
 */
export function readTrunkOutput(folder) {
  const files = readdirSync(folder);
  const only = (end) => {
    const found = files.filter((file) => file.endsWith(end));
    if (found.length !== 1) throw new Error(`${folder} holds ${found.length} files *${end}, not one`);
    return join(folder, found[0]);
  };
  const page = readFileSync(only(".html"), "utf8");
  const styles = [...page.matchAll(STYLE_LINK)].map(([link]) => /href="([^"]*)"/.exec(link)[1]);
  const unknown = files.filter((file) => !/\.(html|js|wasm)$/.test(file) && !styles.includes(`./${file}`));
  if (unknown.length > 0) throw new Error(`${folder} holds what the site would leave out: ${unknown.join(", ")}`);
  const gluePath = only(".js");
  return {
    html: page.replace(STYLE_LINK, ""),
    css: styles.map((style) => readFileSync(join(folder, style), "utf8")).join("\n"),
    glue: readFileSync(gluePath, "utf8"),
    gluePath,
    wasmPath: only(".wasm"),
  };
}
