// From a key press to the painted result, in Chromium slowed down four times.
import puppeteer from "puppeteer-core";
import { percentile } from "./percentile.mjs";

const SLOWER = 4;
const PRESSES = 200;
const FIELD = "#weight_kg";

// The least that any page can do: one field and one text that follows it.
const BARE = `<!doctype html><title>bare</title><input id="weight_kg"><p></p>
<script>document.querySelector("input").oninput = (event) => { document.querySelector("p").textContent = event.target.value; };</script>`;

// One digit is no weight and two are: the result is withdrawn and drawn anew by turns, which is the hardest case.
const BY_TURNS = ["6", "7", "Backspace", "Backspace"];
// A weight that stays one: the result is drawn again.
const ACCEPTED = [".", "5", "Backspace", "Backspace"];

/** Milliseconds from a key press to what is painted then, each `{ median, p95 }`, for afs12 at an address. */
export async function keyPresses(chromium, address) {
  const filled = async (page, weight) => {
    await page.goto(address, { waitUntil: "networkidle0" });
    await page.click("label:has(input[name=rutherford][value='5'])");
    await page.type("#age", "72");
    await page.type(FIELD, weight);
  };
  const deaf = async (page) => {
    await filled(page, "61");
    await page.evaluate(() => addEventListener("input", (event) => event.stopImmediatePropagation(), true));
  };
  return {
    byTurns: await measure(chromium, (page) => filled(page, ""), BY_TURNS),
    accepted: await measure(chromium, (page) => filled(page, "61"), ACCEPTED),
    // What the browser takes for a key on this page while the program does nothing.
    deaf: await measure(chromium, deaf, ACCEPTED),
    // What it takes on any page.
    bare: await measure(chromium, (page) => page.setContent(BARE), ACCEPTED),
  };
}

async function measure(chromium, open, keys) {
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await open(page);
    await page.evaluate(listen);
    await page.emulateCPUThrottling(SLOWER);
    await page.focus(FIELD);
    for (let press = 0; press < PRESSES; press += 1) {
      await page.keyboard.press(keys[press % keys.length]);
      await new Promise((rest) => setTimeout(rest, 60));
    }
    const took = await page.evaluate(() => window.painted);
    if (took.length < PRESSES) throw new Error(`${took.length} paints for ${PRESSES} key presses`);
    return { median: percentile(took, 50), p95: percentile(took, 95) };
  } finally {
    await browser.close();
  }
}

// Runs in the page. A message posted in the frame's own callback arrives once that frame is painted.
function listen() {
  window.painted = [];
  const { port1, port2 } = new MessageChannel();
  const pressed = [];
  port1.onmessage = () => window.painted.push(performance.now() - pressed.shift());
  addEventListener(
    "keydown",
    (event) => {
      pressed.push(event.timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    true,
  );
}
