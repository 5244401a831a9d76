import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { qualities } from '../../domain/access/http-headers.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import type { HttpAnswer } from './answer.js';
import type { HttpRequest } from './request.js';

/** Encodings of a body, the best first. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Bytes. A smaller body fits into one packet uncompressed. */
export const LEAST_COMPRESSED = 1_400;

/** Quality of brotli, of eleven: a tenth of the time of the highest, for a tenth more bytes. */
const LEVEL = 4;
const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];
const PACKERS: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } }),
  gzip: (body) => asGzip(body),
};

/** The best encoding that the client accepts. Undefined if it accepts none. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | undefined {
  const taken = qualities(acceptEncoding);
  const rest = taken.get('*') ?? 0;
  return ENCODINGS.find((encoding) => (taken.get(encoding) ?? rest) > 0);
}

/** A body that is sent repeatedly. It is compressed once for each encoding, and dropped with its object. */
export type Repeated = { readonly text: string };

const packed = new WeakMap<Repeated, Map<Encoding, Promise<string>>>();

function packedOnce(of: Repeated, encoding: Encoding): Promise<string> {
  const made = madeOnce(packed, of, () => new Map<Encoding, Promise<string>>());
  return madeOnce(made, encoding, async () => (await PACKERS[encoding](Buffer.from(of.text))).toString('base64'));
}

/**
 * The answer, compressed if the client accepts that. Only answers to requests without a token are compressed: the size
 * of a compressed answer could reveal what its reader may not read. The tag becomes a weak one, because the bytes
 * differ from those it was made from.
 */
export async function compressed(
  { headers }: Pick<HttpRequest, 'headers'>,
  answer: HttpAnswer,
  of: Repeated,
): Promise<HttpAnswer> {
  if (answer.isBase64Encoded || headers.authorization !== undefined || answer.body !== of.text) return answer;
  const encoding = of.text.length < LEAST_COMPRESSED ? undefined : encodingFor(headers['accept-encoding']);
  if (!encoding) return answer;
  const { etag } = answer.headers;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': encoding, ...(etag !== undefined && { etag: `W/${etag}` }) },
    body: await packedOnce(of, encoding),
    isBase64Encoded: true,
  };
}
