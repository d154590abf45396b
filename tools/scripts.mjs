// The scripts of page/, made small; the one file's with the program inside.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const source = (name) => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

/** The script that watches over the program; `es5`, because it also has to say that a browser is too old. */
export async function guard() {
  const { code } = await transform(readFileSync(source("guard.js"), "utf8"), { minify: true, target: "es5" });
  return code.trim();
}

/** The script that starts the program of the site. */
export const start = () => bundled("start.js", {});

/** The script of the one file: the same program, and both its files inside. */
export const standalone = (glue, wasm) => bundled("standalone.js", { "afs12-program": glue, "afs12-wasm": wasm });

/** The service worker that keeps these files, named with what they hash to. */
export async function worker(version, files) {
  const define = { VERSION: JSON.stringify(version), FILES: "FILES" };
  const { code } = await transform(readFileSync(source("worker.js"), "utf8"), { minify: true, define });
  return `const FILES=${JSON.stringify(files)};${code}`;
}

/** Any script or style, made small. */
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
