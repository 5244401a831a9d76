import { crc32 } from 'node:zlib';

const segment = (marker: number, content: readonly number[]): number[] => {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...content];
};
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

/** A grey square of 8 × 8 points: the smallest JPEG that a browser shows. */
const TABLES = [
  ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
  ...segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
  ...segment(0xc4, [0x00, 1, ...Array<number>(15).fill(0), 0]),
  ...segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
];
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x3f];

export const GPS_MARK = 'GPS 22.1473 105.5874';

/** EXIF as a telephone writes it: which side is up, then a directory with place and device. */
export function exif(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...[tag & 0xff, tag >> 8, type, 0, count, 0, 0, 0],
    ...value,
  ];
  return segment(0xe1, [
    ...ascii('Exif\0\0II'),
    ...[42, 0, 8, 0, 0, 0, 2, 0],
    ...entry(0x0112, 3, 1, [orientation, 0, 0, 0]),
    ...entry(0x8825, 4, 1, [38, 0, 0, 0]),
    ...[0, 0, 0, 0],
    ...ascii(GPS_MARK),
  ]);
}

export type JpegOptions = { readonly before?: readonly number[]; readonly after?: readonly number[] };

export const jpeg = ({ before = [], after = [] }: JpegOptions = {}): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...before, ...TABLES, ...SCAN, 0xff, 0xd9, ...after]);

export const jfif = segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
export const jpegComment = (text: string): number[] => segment(0xfe, ascii(text));

export function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** One grey point. */
export function png(between: readonly Uint8Array[] = [], after: Uint8Array = new Uint8Array()): Uint8Array {
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const header = chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));
  const data = chunk('IDAT', Uint8Array.of(0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81));
  return Buffer.concat([signature, header, ...between, data, chunk('IEND', new Uint8Array()), after]);
}

/** A document of one empty page. `more` stands among its objects. */
export const pdf = (more = ''): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n${more}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );
