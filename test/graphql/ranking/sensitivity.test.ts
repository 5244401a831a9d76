import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SensitivityDocument } from '../../../src/local/examples/generated/graphql.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-16T20:00:00.000Z');
});
afterAll(() => api.close());

const asked = async (lang: 'VI' | 'EN') => {
  const { data, errors } = await api.ask(SensitivityDocument, { period: '2026-10', lang });
  expect(errors).toBeUndefined();
  const sensitivity = data?.ranking?.sensitivity;
  if (!sensitivity) throw new Error('there is no ranking of 2026-10');
  return sensitivity;
};

describe('what moves the order of a ranking', () => {
  it('is told by five factors with their standard errors', async () => {
    const { factors, runs, meanShift } = await asked('VI');
    expect(factors?.map(({ factor }) => factor)).toEqual([
      'AGGREGATION',
      'NORMALISATION',
      'MISSING',
      'WEIGHTS',
      'NOISE',
    ]);
    const moved = factors?.filter(({ total }) => total > 0) ?? [];
    expect(runs).toBe(1_024 * (2 + moved.length));
    expect(meanShift).toBeGreaterThan(0);
    for (const { firstOrder, firstOrderError, total, totalError } of moved) {
      expect(firstOrder).toBeLessThan(total + 4 * (firstOrderError + totalError));
      expect(totalError).toBeGreaterThan(0);
    }
    expect(factors?.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(0.9);
  });

  it('is said in the language asked for, and never as what decides a rank', async () => {
    const [vi, en] = [(await asked('VI')).statement, (await asked('EN')).statement];
    expect(vi).toMatch(/^Trong các lựa chọn đã nêu, riêng .+ giải thích \d+% phương sai của mức đổi hạng trung bình/);
    expect(en).toMatch(/^Of the variance of the mean shift, within the listed choices, \d+% is .+ alone/);
    expect(`${vi} ${en}`).not.toMatch(/quyết định|decide/);
  });

  it('is the same each time, from a service that starts anew', async () => {
    const again = await testApi('2026-11-16T20:00:00.000Z');
    const { data } = await again.ask(SensitivityDocument, { period: '2026-10', lang: 'VI' });
    await again.close();
    expect(data?.ranking?.sensitivity).toEqual(await asked('VI'));
  });
});
