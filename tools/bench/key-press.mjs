// The time from a key press to the painted result, in Chromium slowed down four times.
import puppeteer from "puppeteer-core";
import { percentile } from "./percentile.mjs";

const SLOWER = 4;
const PRESSES = 200;

// The minimal page: one field and one text that follows it.
const BARE = `<!doctype html><title>bare</title><input><p></p>
<script>document.querySelector("input").oninput = (event) => { document.querySelector("p").textContent = event.target.value; };</script>`;

// A weight of one digit is refused, one of two is accepted: the result is alternately withdrawn and redrawn, the hardest case.
const BY_TURNS = { field: "#weight_kg", keys: ["6", "7", "Backspace", "Backspace"] };
// Ages of 72 and 72.9 years in turn: every key gives another estimate.
const ACCEPTED = { field: "#age", keys: ["9", "Backspace"] };

/** Milliseconds from a key press to the painted result, each `{ median, p95 }`, for afs12 at an address. */
export async function keyPresses(chromium, address) {
  const answered = async (page) => {
    await page.goto(address, { waitUntil: "networkidle0" });
    await page.click("label:has(input[name=rutherford][value='5'])");
    await page.type("#age", "72.");
    await page.waitForSelector(".headline-number");
  };
  const deaf = async (page) => {
    await answered(page);
    await page.evaluate(() => addEventListener("input", (event) => event.stopImmediatePropagation(), true));
  };
  return {
    byTurns: await measure(chromium, answered, BY_TURNS),
    accepted: await measure(chromium, answered, ACCEPTED),
    // The browser's time for a key on this page if the program does nothing.
    deaf: await measure(chromium, deaf, ACCEPTED),
    // Its time on a minimal page.
    bare: await measure(chromium, (page) => page.setContent(BARE), { ...ACCEPTED, field: "input" }),
  };
}

async function measure(chromium, open, { field, keys }) {
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await open(page);
    await page.evaluate(listen);
    await page.emulateCPUThrottling(SLOWER);
    await page.focus(field);
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

// Runs in the page. A message posted in a frame's callback arrives after that frame is painted.
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
