// The size of a file in transfer.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Compressed with Brotli at its highest level. */
export function brotli(content) {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** Compressed with gzip at its highest level. */
export const gzip = (content) => gzipSync(Buffer.from(content), { level: 9 });
