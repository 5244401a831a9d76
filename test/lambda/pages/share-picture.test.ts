import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharePicture } from '../../../src/lambda/pages/share-picture.js';

const WIDTH = 1200;
const NONE = Buffer.alloc(0);
const PALETTE_AND_DATA = 33;

/** Rows of a picture as steps between red and white. */
function rowsOf(picture: Buffer): number[][] {
  let data = Buffer.alloc(0);
  for (let at = PALETTE_AND_DATA; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    if (picture.toString('latin1', at + 4, at + 8) === 'IDAT')
      data = Buffer.concat([data, picture.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const raw = inflateSync(data);
  const bytes = WIDTH / 2 + 1;
  return Array.from({ length: raw.length / bytes }, (_, y) =>
    [...raw.subarray(y * bytes + 1, (y + 1) * bytes)].flatMap((byte) => [byte >> 4, byte & 15]),
  );
}

/** The last column that is not paper, below the sign. */
const reach = (rows: readonly number[][]): number =>
  Math.max(...rows.slice(170).map((row) => row.findLastIndex((step) => step > 0)));

test('a picture holds its lines, inside of its margins, at most 30 KB', async () => {
  const picture = await sharePicture(['Chuyển đổi số cấp xã', 'Huyện Chợ Đồn'], ['Ủy ban nhân dân huyện Chợ Đồn']);
  const rows = rowsOf(picture);
  expect([rows.length, picture.length < 30_000]).toEqual([630, true]);
  expect(rows.every((row) => row.slice(0, 87).every((step) => step === 0))).toBe(true);
  expect(reach(rows)).toBeGreaterThan(600);
  const longest = await sharePicture(['Ủy ban nhân dân '.repeat(12).trim()], ['Phòng Văn hóa '.repeat(20).trim()]);
  expect(reach(rowsOf(longest))).toBeLessThanOrEqual(WIDTH - 87);
});

test('each name has its own picture, however its marks are stored; a letter that nobody has drawn does no harm', async () => {
  const names = ['Chờ', 'Chờ'.normalize('NFD'), 'Chớ', 'Ÿ', 'Y', '村'];
  const [one, apart, other, rare, plain, foreign] = await Promise.all(names.map((name) => sharePicture([name], [])));
  expect([one?.equals(apart ?? NONE), one?.equals(other ?? NONE), rare?.equals(plain ?? NONE)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(foreign?.length).toBeGreaterThan(0);
});
