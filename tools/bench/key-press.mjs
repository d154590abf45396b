// From a key press to the painted result, in Chromium slowed down four times.
import puppeteer from "puppeteer-core";
import { percentile } from "./percentile.mjs";

const SLOWER = 4;
const PRESSES = 200;
const FIELD = "#weight_kg";

// The least that any page can do: one field and one text that follows it.
const BARE = `<!doctype html><title>bare</title><input id="weight_kg"><p></p>
<script>document.querySelector("input").oninput = (event) => { document.querySelector("p").textContent = event.target.value; };</script>`;

/** Milliseconds from a key press to the painted result of afs12 at an address: `{ median, p95 }`. */
export function keyPress(chromium, address) {
  return measure(chromium, async (page) => {
    await page.goto(address, { waitUntil: "networkidle0" });
    await page.click("label:has(input[name=rutherford][value='5'])");
    await page.type("#age", "72");
    await page.waitForSelector(".headline-number");
  });
}

/** The same on a page with one field and one text: what this browser on this machine takes for anything at all. */
export function bareKeyPress(chromium) {
  return measure(chromium, (page) => page.setContent(BARE));
}

async function measure(chromium, open) {
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await open(page);
    await page.evaluate(listen);
    await page.emulateCPUThrottling(SLOWER);
    await page.focus(FIELD);
    // A digit and its removal by turns: every press changes the weight and with it warnings, errors and the result.
    for (let press = 0; press < PRESSES; press += 1) {
      await page.keyboard.press(press % 4 < 2 ? String(6 + (press % 4)) : "Backspace");
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
