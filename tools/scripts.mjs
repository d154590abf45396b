// The minified scripts of page/; that of the one-file version contains the program.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const source = (name) => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

/** The script that watches the program; in `es5`, because it must also run in browsers that are too old for the program. */
export async function guard() {
  const { code } = await transform(readFileSync(source("guard.js"), "utf8"), { minify: true, target: "es5" });
  return code.trim();
}

/** The script that starts the site's program. */
export const start = () => bundled("start.js", {});

/** The script of the one-file version: the same program with both its files inside. */
export const standalone = (glue, wasm) => bundled("standalone.js", { "afs12-program": glue, "afs12-wasm": wasm });

/** The service worker that keeps these files, each with its hash. */
export async function worker(version, files) {
  const define = { VERSION: JSON.stringify(version), FILES: "FILES" };
  const { code } = await transform(readFileSync(source("worker.js"), "utf8"), { minify: true, define });
  return `const FILES=${JSON.stringify(files)};${code}`;
}

/** Any script or style, minified. */
export const small = async (text, loader) => (await transform(text, { minify: true, loader })).code;

async function bundled(name, alias) {
  const { outputFiles } = await build({
    entryPoints: [source(name)],
    alias,
    bundle: true,
    format: "esm",
    target: "es2022",
    loader: { ".wasm": "binary" },
    minify: true,
    write: false,
  });
  return outputFiles[0].text.trim();
}
