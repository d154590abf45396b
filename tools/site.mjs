// Makes the site from Trunk's output: node tools/site.mjs [FROM [TO]], by default target/trunk and dist.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotli, gzip } from "./compressed.mjs";
import { digits, integrity } from "./hash.mjs";
import { configurations } from "./hosting.mjs";
import { maskable, picture } from "./icons.mjs";
import { sitePage, standalonePage, withoutNotes } from "./pages.mjs";
import * as scripts from "./scripts.mjs";
import { readTrunkOutput } from "./trunk_output.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = (path) => readFileSync(join(root, path), "utf8");

/** The files needed offline; the rest is for the home screen and for hosting. */
const KEPT_OFFLINE = /^(index\.html|manifest\.webmanifest|icon\.svg|afs12-[0-9a-f]{16}\.(css|js|wasm))$/;
const WORTH_COMPRESSING = /\.(html|js|css|wasm|svg|webmanifest)$/;

async function site(from) {
  const built = readTrunkOutput(from);
  const css = (await scripts.small(built.css, "css")).trim();
  const glue = await scripts.small(built.glue, "js");
  const wasm = readFileSync(built.wasmPath);
  const code = { guard: await scripts.guard(), start: await scripts.start() };
  const icon = source("style/icon.svg");
  const manifest = JSON.stringify(JSON.parse(source("page/manifest.webmanifest")));

  const named = (content, ending) => `afs12-${digits(content, 16)}.${ending}`;
  const names = { css: named(css, "css"), glue: named(glue, "js"), wasm: named(wasm, "wasm") };
  const files = { [names.css]: css, [names.glue]: glue, [names.wasm]: wasm, "icon.svg": icon, "manifest.webmanifest": manifest };
  const html = withoutNotes(built.html);
  const { page, policy } = sitePage(html, code, names, hashes(files));
  // The page contains the hashes of its files and scripts, so it changes when any of them, or the policy, changes.
  const content = [page, source("page/worker.js"), icon, manifest].join("\n");
  const version = `${packageVersion()} (${digits(content, 8)})`;
  const versioned = (text) => text.replaceAll("@VERSION@", version);
  files["index.html"] = versioned(page);
  files["sw.js"] = await scripts.worker(version, hashes(files));
  for (const pixels of [192, 512]) files[`icon-${pixels}.png`] = await picture(icon, pixels);
  files["icon-maskable-512.png"] = await picture(maskable(icon), 512);
  const standalone = await scripts.standalone(built.gluePath, built.wasmPath);
  return { files, policy, standalone: versioned(standalonePage(html, { guard: code.guard, standalone }, css, icon)) };
}

const hashes = (files) => Object.fromEntries(
  Object.keys(files).filter((name) => KEPT_OFFLINE.test(name)).map((name) => [name, integrity(files[name])]),
);

function packageVersion() {
  return /^version = "(.*)"$/m.exec(source("Cargo.toml"))[1];
}

/** Moves the folder into place only once it is complete. */
function write(to, files) {
  const fresh = `${to}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    writeFileSync(join(fresh, name), content);
  }
  rmSync(to, { recursive: true, force: true });
  renameSync(fresh, to);
}

const [from = join(root, "target/trunk"), to = join(root, "dist")] = process.argv.slice(2).map((path) => resolve(path));
const { files, policy, standalone } = await site(from);
for (const name of Object.keys(files).filter((name) => WORTH_COMPRESSING.test(name))) {
  files[`${name}.br`] = brotli(files[name]);
  files[`${name}.gz`] = gzip(files[name]);
}
files["afs12-standalone.html"] = standalone;
write(to, { ...files, ...configurations(policy) });
