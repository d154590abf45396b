// What a file weighs on its way.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** As small as Brotli makes it. */
export function brotli(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** As small as gzip makes it. */
export const gzip = (content) => gzipSync(Buffer.from(content), { level: 9 });
