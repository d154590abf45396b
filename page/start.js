// Starts the program of the site: its two files are named by the links in the page's head, with what they must hash to.
import { workOffline } from "./offline.js";

try {
  const wasm = document.querySelector("link[rel=preload]");
  const [program, response] = await Promise.all([
    import(document.querySelector("link[rel=modulepreload]").href),
    fetch(wasm.href, { integrity: wasm.dataset.integrity }),
  ]);
  await program.default({ module_or_path: response });
  afs12.runs();
  workOffline();
} catch (error) {
  console.error(error);
  afs12.fails();
}
