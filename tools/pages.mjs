// The two pages: the site's, which links its files, and the one-file version, which contains them.
import { integrity } from "./hash.mjs";
import { sitePolicy, standalonePolicy } from "./policy.mjs";

/**
 * The site's page and its policy.
 * @param {string} html the page with its comments `policy` and `head`
 * @param {{ guard: string, start: string }} scripts
 * @param {{ css: string, glue: string, wasm: string }} names of the files
 * @param {Record<string, string>} hashes of the files by name
 */
export function sitePage(html, { guard, start }, { css, glue, wasm }, hashes) {
  const policy = sitePolicy([integrity(guard), integrity(start)]);
  const head = [
    `<script>${guard}</script>`,
    `<link rel="icon" href="./icon.svg">`,
    `<link rel="apple-touch-icon" href="./icon-192.png">`,
    `<link rel="manifest" href="./manifest.webmanifest">`,
    `<link rel="stylesheet" href="./${css}">`,
    `<link rel="modulepreload" href="./${glue}" integrity="${hashes[glue]}">`,
    `<link rel="preload" as="fetch" type="application/wasm" href="./${wasm}" data-integrity="${hashes[wasm]}" crossorigin>`,
    `<script type="module">${start}</script>`,
  ];
  return { page: filled(html, policy, head), policy };
}

/** The page in one file. */
export function standalonePage(html, { guard, standalone }, css, icon) {
  const policy = standalonePolicy([integrity(guard), integrity(standalone)], integrity(css));
  const head = [
    `<script>${guard}</script>`,
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">`,
    `<style>${css}</style>`,
    `<script type="module">${standalone}</script>`,
  ];
  return filled(html, policy, head);
}

function filled(html, policy, head) {
  const page = replaced(html, "<!-- policy -->", `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  return replaced(page, "<!-- head -->", head.join("\n"));
}

function replaced(html, mark, text) {
  if (html.split(mark).length !== 2) throw new Error(`index.html has to hold ${mark} once`);
  return html.replace(mark, () => text);
}

/** The page without the comments for developers. */
export const withoutNotes = (html) => html.replace(/<!-- (?!policy|head)[^]*?-->/g, "").replace(/^\s+/gm, "");
