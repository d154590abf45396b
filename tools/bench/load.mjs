// Lighthouse's scores of the page with its mobile settings: a slow phone on a slow network.
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices"];

export async function load(chromium, address) {
  const chrome = await chromeLauncher.launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, output: "json", logLevel: "error" });
    const scores = CATEGORIES.map((category) => [category, Math.round(100 * lhr.categories[category].score)]);
    const failed = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative");
    return {
      ...Object.fromEntries(scores),
      interactive: lhr.audits.interactive?.displayValue ?? lhr.audits["largest-contentful-paint"].displayValue,
      weaknesses: failed.map((audit) => audit.id),
    };
  } finally {
    chrome.kill();
  }
}
