import { expect, test } from 'vitest';
import {
  changeIn,
  contradictions,
  factsIn,
  passedIn,
  pointsBelow,
  rankIn,
  unrankedIn,
} from '../support/announced/told.js';
import { proof } from './ranking/r35-announcements-agree.js';

test(`${proof.id} ${proof.property}, in reduced size`, async () => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
});

test('a door that says something else is named, with both values', () => {
  const unsaid = { unranked: null, noChange: null, sureVi: null, sureEn: null, sets: null, passed: null };
  const rows = new Map([['a', { rank: 2, change: -1, ...unsaid }]]);
  const told = [
    { door: 'a letter', unit: 'a', rank: 2, change: 1 },
    { door: 'a digest', unit: 'b', rank: 1 },
  ];
  expect(contradictions('2026-10', rows, told)).toEqual([
    '2026-10 a: a letter says change 1, the ranking -1',
    '2026-10 b: a digest tells of a commune that is not in the ranking',
  ]);
});

test.each([
  ['Hạng 12/19 (tăng 02 bậc): xếp hạng CĐS tháng 10/2026', 12, 2],
  ['Đồng hạng 3/18 (giảm 01 bậc)', 3, -1],
  ['Joint 3rd of 18 (unchanged): digital-transformation ranking, October 2026', 3, 0],
  ['11th of 19 (down 3)', 11, -3],
  ['Chưa xếp hạng (chưa gửi báo cáo)', null, null],
])('“%s” is read as rank %s, change %s', (subject, rank, change) => {
  expect([rankIn(subject), changeIn(subject)]).toEqual([rank, change]);
});

test('reasons and facts are read from the words of a letter', () => {
  expect(unrankedIn('is not ranked because its monthly report is awaiting review. …', 'en')).toBe('AWAITING_REVIEW');
  expect(unrankedIn('Rank 1.', 'en')).toBeNull();
  expect([...factsIn('Dear\n  Rank    3 of 18\n  Points  600\n')]).toEqual([
    ['Rank', '3 of 18'],
    ['Points', '600'],
  ]);
});

test('how sure a rank is is read from a letter without the zeros of its counts, and from the end of a sentence', () => {
  const letter = 'Mức độ chắc chắn:\n  1. Còn 03 đơn vị.\n  2. Hạng 10–20.\n\nKhác:\n  1. Một.\n';
  expect(pointsBelow(letter, 'Mức độ chắc chắn:')).toBe('Còn 3 đơn vị. Hạng 10–20.');
  expect(pointsBelow(letter, 'Nguyên nhân:')).toBeNull();
  expect(passedIn('Down 1 place since May, from 1 to 2; of 4 communes that passed it, 1 can be told apart.')).toBe(
    'of 4 communes that passed it, 1 can be told apart',
  );
  expect(passedIn('Up 1 place since May.')).toBeNull();
});
