import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { seededReorganisation } from '../../../src/seed/register/reorganisation.js';
import { type TestApi, testApi } from '../../support/api/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-11-24T05:00:00.000Z');
  const { settings, registers } = api.table.stores;
  await registers.save(registerInForce(2, seededRegister(true), [seededReorganisation]));
  await settings.save({ ...(await settings.current()), registerVersion: 2 });
});
afterAll(() => api.close());

const unit = async (id: string, fields: string) =>
  (await api.askText(`{ unit(id: "${id}") { ${fields} } }`)).data?.unit;

describe('lineage of a unit', () => {
  test('an ended unit answers with its last day and where it is found today', async () => {
    expect(await unit('xuan-lac', 'validTo movedTo { slug path } successors { slug } predecessors { slug }')).toEqual({
      validTo: '2025-06-30',
      movedTo: [{ slug: 'nam-cuong-2025', path: 'thai-nguyen-2025/nam-cuong-2025' }],
      successors: [{ slug: 'nam-cuong-2025' }],
      predecessors: [],
    });
  });

  test('a successor names its predecessors of a day, and each step with decision and share', async () => {
    const answer = await unit(
      'nam-cuong-2025',
      `decision predecessors(at: "2025-06-30") { slug } successors(at: "2026-01-01") { slug } movedTo { slug }
       lineage { from { slug validTo } to { slug } extent isShareKnown day decision clause reorganisation }`,
    );
    expect(answer.predecessors.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'dong-lac',
      'nam-cuong',
      'xuan-lac',
    ]);
    expect(answer.successors).toEqual([{ slug: 'nam-cuong-2025' }]);
    expect(answer.movedTo).toEqual([]);
    expect(answer.decision).toBe('1683/NQ-UBTVQH15 §1.54');
    expect(answer.lineage).toHaveLength(3);
    expect(answer.lineage[0]).toEqual({
      from: { slug: 'dong-lac', validTo: '2025-06-30' },
      to: { slug: 'nam-cuong-2025' },
      extent: 'WHOLE',
      isShareKnown: true,
      day: '2025-07-01',
      decision: '1683/NQ-UBTVQH15',
      clause: '1.54',
      reorganisation: '1683-nq-ubtvqh15',
    });
  });

  test('parts from outside of the register are named', async () => {
    const { takenInFromOutside } = await unit('dong-phuc-2025', 'takenInFromOutside { name isUnit }');
    expect(takenInFromOutside).toEqual(
      ['Xã Quảng Khê', 'Xã Hoàng Trĩ', 'Xã Đồng Phúc'].map((name) => ({ name, isUnit: true })),
    );
  });

  test('a code names the unit of the day asked for', async () => {
    const { data } = await api.askText(
      '{ before: unit(code: "02020", day: "2025-06-30") { slug } after: unit(code: "02020", day: "2025-07-01") { slug } }',
    );
    expect(data).toEqual({ before: { slug: 'bang-lung' }, after: { slug: 'cho-don-2025' } });
  });
});
