import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../../src/domain/register/life.js';
import { partsOn, predecessorsOn, successorsOn } from '../../../src/domain/register/lineage.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { type Register, unitByCode, unitsBelow } from '../../../src/domain/register/unit.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { chain } from '../../support/reform/chains.js';

function replayed(id: string): Register {
  const { units, events } = chain(id);
  const register = registerInForce(2, { version: 1, units }, events);
  // Publication in any order leads to the same register.
  expect(registerInForce(2, { version: 1, units }, events.toReversed())).toEqual(register);
  expect(registerInForce(2, { version: 1, units }, []).units).toEqual(units);
  return register;
}
const byCode = (register: Register, code: string, day: string) => unitByCode(register, code, day);
const nameOn = (register: Register, code: string, day: string) => byCode(register, code, day)?.name.vi;
const idOn = (register: Register, code: string, day: string) => byCode(register, code, day)?.id ?? '';

describe('real chains of reorganisations', () => {
  it('Quân Chu: a chain over two events; one code names three territories in turn', () => {
    const register = replayed('quan-chu');
    const days = ['2023-04-09', '2023-04-10', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => byCode(register, '05851', day)?.kind)).toEqual([
      'COMMUNE',
      'TOWNSHIP',
      'TOWNSHIP',
      'COMMUNE',
    ]);
    const old = idOn(register, '05764', '2023-04-09');
    expect(successorsOn(register, old, '2024-01-01')).toEqual([idOn(register, '05851', '2024-01-01')]);
    expect(successorsOn(register, old, '2025-07-01')).toEqual([idOn(register, '05851', '2025-07-01')]);
  });

  it('Vạn Phú: figures of Vạn Thọ reach the unit of 2025 through two sums', () => {
    const register = replayed('van-phu');
    expect(['2024-11-30', '2024-12-01', '2025-07-01'].map((day) => nameOn(register, '05845', day))).toEqual([
      'Xã Ký Phú',
      'Xã Vạn Phú',
      'Xã Vạn Phú',
    ]);
    const { whole, unknown } = partsOn(register, idOn(register, '05845', '2025-07-01'), '2024-11-30');
    expect(whole.map((id) => lifeOf(register, id)?.entries.at(-1)?.name.vi).toSorted()).toEqual([
      'Xã Ký Phú',
      'Xã Văn Yên',
      'Xã Vạn Thọ',
    ]);
    expect(unknown).toEqual([]);
  });

  it('Chợ Chu: one code, three names, three units', () => {
    const register = replayed('cho-chu');
    const days = ['2024-11-30', '2024-12-01', '2025-07-01'];
    expect(days.map((day) => nameOn(register, '05569', day))).toEqual([
      'Xã Bảo Cường',
      'Thị trấn Chợ Chu',
      'Xã Định Hóa',
    ]);
    expect(new Set(days.map((day) => idOn(register, '05569', day))).size).toBe(3);
  });

  it('Phường 15: under two codes in two periods, never in both at once', () => {
    const register = replayed('go-vap-15');
    const named = (day: string) =>
      unitsBelow(register, '', day, 'COMMUNE')
        .filter(({ name }) => name.vi === 'Phường 15')
        .map(({ gsoCode }) => gsoCode);
    expect([named('2024-12-31'), named('2025-01-01'), named('2025-07-01')]).toEqual([['26869'], ['26872'], []]);
  });

  it('Thiệu Hóa: land without people brings no figures, and parts stay unknown', () => {
    const register = replayed('thieu-hoa');
    const parts = (code: string) => partsOn(register, idOn(register, code, '2025-07-01'), '2025-06-30');
    const township = idOn(register, '15772', '2025-06-30');
    expect(parts('15796')).toEqual({ whole: [], unknown: [] });
    expect(parts('15772')).toEqual({ whole: [], unknown: [township] });
    expect(parts('15835')).toEqual({ whole: [], unknown: [township] });
    expect(successorsOn(register, township, '2025-07-01')).toHaveLength(3);
  });

  it('a new name or kind alone keeps the unit, its id and its links', () => {
    const register = replayed('rename-and-kind');
    for (const code of ['24235', '25114', '14845', '20695']) {
      const [before, after] = [byCode(register, code, '2025-06-30'), byCode(register, code, '2025-07-01')];
      expect(after?.id).toBe(before?.id);
      expect(`${after?.name.vi} ${after?.kind}`).not.toBe(`${before?.name.vi} ${before?.kind}`);
      expect(predecessorsOn(register, after?.id ?? '', '2025-06-30')).toEqual([before?.id]);
    }
    expect(byCode(register, '20695', '2025-06-30')).toMatchObject({ kind: 'TOWNSHIP', parent: 'province-49' });
    expect(byCode(register, '20695', '2025-07-01')).toMatchObject({ kind: 'COMMUNE', parent: 'province-48' });
  });

  it('Gia Sàng: neither code nor name alone finds the heir', () => {
    const register = replayed('gia-sang');
    expect([nameOn(register, '05467', '2025-06-30'), nameOn(register, '05467', '2025-07-01')]).toEqual([
      'Phường Cam Giá',
      'Phường Gia Sàng',
    ]);
    const heirs = successorsOn(register, idOn(register, '05461', '2025-06-30'), '2025-07-01');
    expect(heirs.map((id) => lifeOf(register, id)?.entries.at(-1)?.gsoCode).toSorted()).toEqual(['05443', '05467']);
  });

  it('Đại Mỗ: five heirs, and its name goes to another code', () => {
    const register = replayed('dai-mo');
    expect(successorsOn(register, idOn(register, '00634', '2025-06-30'), '2025-07-01')).toHaveLength(5);
    expect([nameOn(register, '00634', '2025-07-01'), nameOn(register, '00637', '2025-07-01')]).toEqual([
      'Phường Tây Mỗ',
      'Phường Đại Mỗ',
    ]);
  });

  it('units that change their province stay what they were', () => {
    const register = replayed('other-province');
    for (const [code, from, to] of [
      ['01957', 'province-06', 'province-19'],
      ['25846', 'province-74', 'province-79'],
    ] as const) {
      const [before, after] = [byCode(register, code, '2025-06-30'), byCode(register, code, '2025-07-01')];
      expect([before?.parent, after?.parent]).toEqual([from, to]);
      expect({ ...after, parent: '', path: '', validFrom: '', decision: '' }).toEqual({
        ...before,
        validTo: null,
        ...{ parent: '', path: '', validFrom: '', decision: '' },
      });
    }
  });

  it('special zones follow a district; an area without a code breaks no lineage', () => {
    const register = replayed('special-zones');
    expect(byCode(register, '11948', '2025-07-01')).toMatchObject({ kind: 'SPECIAL_ZONE', level: 'COMMUNE' });
    expect(unitByCode(register, '318', '2025-07-01')).toBeUndefined();
    const kimDong = partsOn(register, idOn(register, '14698', '2025-07-01'), '2025-06-30');
    expect(kimDong.whole).toHaveLength(2);
    expect(kimDong.unknown).toEqual([]);
  });

  it('cities of 2026: three days of one year give three answers', () => {
    const register = replayed('cities-2026');
    const wards = (day: string) =>
      unitsBelow(register, '', day, 'COMMUNE').filter(({ kind }) => kind === 'WARD').length;
    const cities = (day: string) =>
      unitsBelow(register, '', day, 'PROVINCE').filter(({ kind }) => kind === 'CITY').length;
    const days = ['2026-04-29', '2026-04-30', '2026-09-01', '2026-09-20'];
    expect(days.map(wards)).toEqual([0, 10, 10, 22]);
    expect(days.map(cities)).toEqual([0, 1, 2, 3]);
    expect(unitsBelow(register, '', '2026-09-20', 'COMMUNE')).toHaveLength(22);
  });

  it('Sài Gòn: code and name part ways', () => {
    const register = replayed('code-reuse');
    const [before, after] = ['2025-06-30', '2025-07-01'] as const;
    expect([nameOn(register, '26740', before), nameOn(register, '26740', after)]).toEqual([
      'Phường Bến Nghé',
      'Phường Sài Gòn',
    ]);
    expect([nameOn(register, '26737', before), nameOn(register, '26737', after)]).toEqual([
      'Phường Đa Kao',
      'Phường Tân Định',
    ]);
    expect(byCode(register, '26734', after)).toBeUndefined();
    expect(partsOn(register, idOn(register, '26740', after), before).unknown).toHaveLength(2);
  });

  it('disputed codes name nothing or the unit meant, never another territory', () => {
    const commune = (id: string, gsoCode: string, vi: string) =>
      unitNamed(id, { gsoCode, path: `gia-lai/${id}`, parent: 'gia-lai', name: { vi, en: vi } });
    const province = unitNamed('gia-lai', { level: 'PROVINCE', kind: 'PROVINCE', path: 'gia-lai', parent: null });
    const units = [
      province,
      commune('ia-mo-nong', '23737', 'Xã Ia Mơ Nông'),
      commune('ia-ly', '23728', 'Xã Ia Ly'),
      commune('ia-mo', '23938', 'Xã Ia Mơ'),
      commune('ba-che', '06970', 'Xã Ba Chẽ'),
    ];
    const event: Reorganisation = {
      id: '1664',
      effective: '2025-07-01',
      decision: '1664/NQ-UBTVQH15',
      changes: [
        {
          of: 'FORM',
          unit: {
            id: 'ia-ly-2025',
            kind: 'COMMUNE',
            gsoCode: '23728',
            name: { vi: 'Xã Ia Ly', en: 'Ia Ly' },
            parent: 'gia-lai',
          },
          predecessors: ['ia-mo-nong', 'ia-ly'].map((unit) => ({ unit, extent: 'WHOLE' })),
          outside: [],
          clause: null,
        },
      ],
    };
    const register = registerInForce(2, { version: 1, units }, [event]);
    expect(nameOn(register, '23938', '2025-07-01')).toBe('Xã Ia Mơ');
    expect(byCode(register, '23737', '2025-07-01')).toBeUndefined();
    expect(byCode(register, '06978', '2025-07-01')).toBeUndefined();
    expect(nameOn(register, '06970', '2025-07-01')).toBe('Xã Ba Chẽ');
  });
});
