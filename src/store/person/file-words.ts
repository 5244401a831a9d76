import { inflateSync } from 'node:zlib';
import { type KnownPerson, mentions } from './person-words.js';

/** Largest unpacked text in bytes, above any page of text. Larger streams are pictures or decompression bombs. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** Whether a file shows the name, address or telephone of the person as text, in the encodings that documents use. */
export function showsPerson(bytes: Uint8Array, person: KnownPerson): boolean {
  const shows = mentions(person);
  for (const text of textsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    if (shows(text)) return true;
  return false;
}

function* textsOf(bytes: Buffer): Generator<string> {
  yield* inEncodings(bytes);
  const text = bytes.toString('latin1');
  yield* titlesIn(text);
  for (const stream of streamsIn(text)) {
    const unpacked = inflated(Buffer.from(stream, 'latin1'));
    if (!unpacked) continue;
    yield* inEncodings(unpacked);
    yield* titlesIn(unpacked.toString('latin1'));
  }
}

/** The text in each encoding. UTF-16 is tried from an even and from an odd byte. */
function* inEncodings(bytes: Buffer): Generator<string> {
  yield bytes.toString('utf8');
  yield bytes.toString('latin1');
  for (const from of [0, 1]) {
    const pairs = bytes.subarray(from, from + ((bytes.length - from) & ~1));
    yield pairs.toString('utf16le');
    yield Buffer.from(pairs).swap16().toString('utf16le');
  }
}

/** Strings of a PDF, such as its title: in hexadecimal digits, with escape codes, or as XML character references. */
function* titlesIn(text: string): Generator<string> {
  for (const [, digits = ''] of text.matchAll(/<([0-9A-Fa-f\s]{8,4000})>/g))
    yield* inEncodings(Buffer.from(digits.replace(/\s/g, ''), 'hex'));
  for (const [, content = ''] of text.matchAll(/\(((?:\\[\s\S]|[^\\()]){4,4000})\)/g))
    yield* inEncodings(Buffer.from(withoutCodes(content), 'latin1'));
  if (/&#\w+;/.test(text)) yield withoutMarksOfXml(Buffer.from(text, 'latin1').toString('utf8'));
}

const LETTER_CODES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const withoutCodes = (content: string): string =>
  content.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, letter?: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : letter ? (LETTER_CODES[letter] ?? letter) : '',
  );

const withoutMarksOfXml = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (mark, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : mark;
  });

function* streamsIn(text: string): Generator<string> {
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const from = text.indexOf('\n', index) + 1;
    const end = text.indexOf('endstream', from);
    if (end > from) yield text.slice(from, end);
  }
}

/** The unpacked bytes. Undefined if the bytes are not in zlib format. */
function inflated(bytes: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return undefined;
  }
}
