// Starts the program of the one file: everything is inside, and nothing is fetched.
import start from "afs12-program";
import wasm from "afs12-wasm";

try {
  await start({ module_or_path: wasm });
  afs12.runs();
} catch (error) {
  console.error(error);
  afs12.fails();
}
