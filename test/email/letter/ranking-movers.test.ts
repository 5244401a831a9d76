import { afterAll, beforeAll, expect, test } from 'vitest';
import { moverTexts } from '../../../src/domain/explanation/rank-movement-text.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { finalRanking } from '../../../src/domain/reminder/final-ranking.js';
import { composeLetter } from '../../../src/email/letter/compose.js';
import { letterFrame } from '../../../src/email/letter/frame.js';
import { renderText } from '../../../src/email/letter/render-text.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { official, situation, xuanLac } from '../../support/builders/mail-builder.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

let table: TestTable;
let ranking: Ranking;
let before: Ranking;
beforeAll(async () => {
  table = await demonstrationTable('2026-11-20T01:00:00.000Z');
  const read = async (month: string) => (await table.stores.rankings.current('cho-don', month)) as Ranking;
  [ranking, before] = [await read('2026-10'), await read('2026-09')];
});
afterAll(() => table.close());

const standingsOf = (withBefore: boolean) => {
  const of = finalRanking(
    ranking,
    seededMethod,
    undefined,
    withBefore ? { ranking: before, method: seededMethod } : undefined,
  );
  return ranking.rows.flatMap(({ unit }) => of.standingOf?.(unit) ?? []);
};

test('every rank that moved has a reason, and one that did not has none', () => {
  const moved = standingsOf(true).filter(({ row }) => row.noChangeReason === null);
  expect(moved.length).toBeGreaterThan(10);
  for (const standing of moved) {
    const movement = standing.movement();
    expect(movement).toBeDefined();
    const clauses = movement ? moverTexts(movement) : [];
    if (standing.row.change === 0) expect(clauses).toEqual([]);
  }
  expect(standingsOf(false).every((standing) => standing.movement() === undefined)).toBe(true);
});

test('the letter names what moved the rank, and not how the commune stands beside the others', () => {
  const standing = standingsOf(true).find((one) => {
    const movement = one.movement();
    return (one.row.change ?? 0) !== 0 && movement && moverTexts(movement).length > 0;
  });
  if (!standing) throw new Error('no rank moved in the demonstration');
  const mail = {
    ...{
      official: official('officer', { language: 'vi' as const }),
      unit: xuanLac,
      forms: [],
      openings: [],
      items: [],
    },
    digest: null,
    ranking: { period: ranking.period, communes: new Map([[xuanLac.id, xuanLac]]), unit: xuanLac, standing },
  };
  const text = renderText(composeLetter(mail, letterFrame(mail.official, situation({ day: '2026-10-26' }))));
  expect(text).toMatch(/Vì sao (tăng|giảm) bậc so với kỳ trước:/);
  expect(text).not.toContain('Nguyên nhân chính');
});
