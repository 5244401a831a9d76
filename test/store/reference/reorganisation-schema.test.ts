import { describe, expect, it } from 'vitest';
import { reorganisationBody } from '../../../src/store/reference/reorganisation-schema.js';

const read = (change: object) =>
  reorganisationBody.parse({
    id: 'r-1',
    effective: '2026-12-01',
    decision: '15/NQ-HĐND',
    changes: [{ clause: null, ...change }],
  }).changes[0];

const renamed = (vi: string, en: string, more: object = {}) =>
  read({ of: 'ALTER', unit: 'van-lang', name: { vi, en }, ...more });

describe('a reorganisation of an earlier release', () => {
  it.each([
    ['Xã Văn Lang', 'Van Lang Commune', 'Văn Lang Commune'],
    ['Xã Văn Lăng', 'Van Lang Commune', 'Văn Lăng Commune'],
    ['Thị trấn Bằng Lũng', 'Bang Lung Township', 'Bằng Lũng Township'],
    ['Thành phố Thái Nguyên', 'Thai Nguyen City', 'Thái Nguyên City'],
    ['Xã Chợ Đồn', 'Market Commune', 'Market Commune'],
    ['Xã Chợ Đồn', 'Cho Dồn Commune', 'Cho Dồn Commune'],
    ['Văn Lăng', 'Van Lang', 'Van Lang'],
  ])('renames to %s, %s: %s', (vi, stored, en) => {
    expect(renamed(vi, stored)).toMatchObject({ name: { vi, en } });
  });

  it('renames as it changes the kind', () => {
    expect(renamed('Phường Văn Lăng', 'Van Lang Ward', { kind: 'WARD' })).toMatchObject({
      name: { vi: 'Phường Văn Lăng', en: 'Văn Lăng Ward' },
      kind: 'WARD',
    });
  });

  it('moves a unit without a name', () => {
    expect(read({ of: 'ALTER', unit: 'van-lang', parent: 'cho-don' })).toEqual({
      of: 'ALTER',
      unit: 'van-lang',
      parent: 'cho-don',
      clause: null,
    });
  });

  it('forms a unit with the marks of its English name', () => {
    const unit = { id: 'a', kind: 'COMMUNE', gsoCode: null, name: { vi: 'Xã Văn Lăng', en: 'Van Lang Commune' } };
    const change = { of: 'FORM', unit: { ...unit, parent: null }, predecessors: [], outside: [] };
    expect(read(change)).toMatchObject({ unit: { name: { en: 'Văn Lăng Commune' } } });
  });
});
