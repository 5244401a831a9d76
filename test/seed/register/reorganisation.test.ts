import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { unitByCode, unitsBelow } from '../../../src/domain/register/unit.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { seededReorganisation } from '../../../src/seed/register/reorganisation.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { reasonsToRefusePublication } from '../../support/reform/refused-publication.js';
import { reform } from '../../support/reform/thai-nguyen.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T05:00:00.000Z');
});
afterAll(() => api.close());

test.each([true, false])('the draft of the reform can be published (demonstration: %s)', (demonstration) => {
  expect(reasonsToRefusePublication(seededRegister(demonstration).units, [], seededReorganisation)).toEqual([]);
});

test('20 communes become the 8 that the facts name, with their codes, names and clauses', () => {
  const after = registerInForce(2, seededRegister(false), [seededReorganisation]);
  const communes = unitsBelow(after, 'thai-nguyen-2025', '2025-07-01', 'COMMUNE');
  expect(communes).toHaveLength(8);
  for (const { gsoCode, name, decision } of communes) {
    const fact = reform.newUnits.find((unit) => unit.gsoCode === gsoCode);
    expect(name.vi).toBe(fact?.nameVi);
    expect(decision).toBe(`1683/NQ-UBTVQH15 §${fact?.clause}`);
  }
  expect(unitByCode(after, '02020', '2025-07-01')?.id).toBe('cho-don-2025');
});

test('the demonstration holds it as a draft of nobody, so that its administrator may publish it', async () => {
  const draft = await api.table.stores.reorganisations.one('1683-nq-ubtvqh15');
  expect(draft).toEqual({ event: seededReorganisation, authors: [], trail: [] });
});
