// SHA-256 in the formats that the site needs.
import { createHash } from "node:crypto";

/** For `integrity` and, in quotes, for a security policy. */
export const integrity = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** The first `length` hexadecimal digits. */
export const digits = (content, length) => createHash("sha256").update(content).digest("hex").slice(0, length);
