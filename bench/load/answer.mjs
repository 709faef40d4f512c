// What an answer says.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

/** What an answer says, however it was packed. */
export function read({ status, headers, chunks }) {
  if (status !== 200) return undefined;
  const bytes = Buffer.concat(chunks);
  return JSON.parse((unpack[headers['content-encoding']] ?? ((same) => same))(bytes).toString());
}
