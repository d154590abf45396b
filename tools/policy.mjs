// The security policy: the page may only run its own program.

/** Features that no script may use, not even an injected one; writing to the clipboard stays allowed. */
export const PERMISSIONS = [
  ...["camera", "display-capture", "geolocation", "microphone", "payment", "usb"].map((name) => `${name}=()`),
  "clipboard-write=(self)",
].join(", ");

/** Who may show the site in a frame; only a server's header can set this, not the page. */
const FRAMING = "frame-ancestors 'self'";

/**
 * The policy of the site.
 * @param {string[]} scripts the hashes of the inline scripts
 */
export function sitePolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self' ${quoted(scripts)} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The site's policy as a server's header. */
export const servedPolicy = (policy) => `${policy}; ${FRAMING}`;

/**
 * The policy of the one-file version, which may load nothing.
 * @param {string[]} scripts the hashes of its scripts
 * @param {string} style the hash of its style
 */
export function standalonePolicy(scripts, style) {
  return [
    "default-src 'none'",
    `script-src ${quoted(scripts)} 'wasm-unsafe-eval'`,
    `style-src '${style}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const quoted = (hashes) => hashes.map((hash) => `'${hash}'`).join(" ");
