import { describe, expect, it } from 'vitest';
import type { FormedUnit, Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { draftFaults, type PublicationSituation } from '../../../src/domain/reorganisation/publication.js';
import type { Settings } from '../../../src/domain/settings/scope-settings.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

const units = [
  unitNamed('bac-kan', { level: 'PROVINCE', kind: 'PROVINCE', path: 'bac-kan', parent: null }),
  unitNamed('cho-don', {
    ...{ level: 'DISTRICT', kind: 'DISTRICT', path: 'bac-kan/cho-don', parent: 'bac-kan' },
    name: { vi: 'Huyện Chợ Đồn', en: 'Cho Don District' },
  }),
  unitNamed('xuan-lac', { name: { vi: 'Xã Xuân Lạc', en: 'Xuan Lac Commune' } }),
  unitNamed('nam-cuong'),
];
const settings: Settings = {
  ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
  scopes: [scope({ scope: 'cho-don', path: 'bac-kan/cho-don' })],
};
/** A commune gets another name: no scope ends by that. */
const event: Reorganisation = {
  id: 'renaming-2026',
  effective: '2026-11-01',
  decision: '1/NQ',
  changes: [{ of: 'ALTER', unit: 'nam-cuong', name: { vi: 'Xã Nam Mới', en: 'Nam Moi Commune' }, clause: null }],
};
const faults = (change: Partial<Reorganisation> = {}, situation: Partial<PublicationSituation> = {}) =>
  draftFaults(
    {
      ...{ settings, register: { version: 1, units }, base: { version: 1, units }, draft: undefined },
      ...{ displaced: [], submitted: [], ...situation },
    },
    { ...event, ...change },
  );

describe('a reorganisation that could be published', () => {
  it('has no fault', () => {
    expect(faults()).toEqual([]);
  });

  it('names no heir for a scope that goes on; the refusal names the scope and what to leave out', () => {
    expect(faults({ scopeHeirs: [{ scope: 'cho-don', heir: 'bac-kan' }] })).toMatchObject([
      {
        value: 'SCOPE_GOES_ON',
        path: ['scopeHeirs', '0', 'scope'],
        message: {
          vi: 'Huyện Chợ Đồn không phải là địa bàn kết thúc theo phương án này nên giữ nguyên quy định; đề nghị bỏ nội dung này.',
          en: 'Cho Don District is no scope that ends by this reorganisation, so its settings stay; leave this out.',
        },
      },
    ]);
  });

  it('does not let a unit with reports have begun elsewhere; the refusal names it and the order of steps', () => {
    expect(faults({}, { displaced: ['xuan-lac', 'nam-cuong'] })).toMatchObject([
      {
        value: 'BEGAN_ELSEWHERE',
        path: ['id'],
        message: {
          vi: 'Xã Xuân Lạc do một phương án có hiệu lực sau thành lập, đã có báo cáo, và theo phương án này sẽ bắt đầu ở đơn vị cấp trên khác; đề nghị thu hồi phương án đó, công bố phương án này trước, rồi công bố lại.',
          en: 'Xuan Lac Commune was formed by a later reorganisation, has reports, and would have begun below another unit; withdraw the later one, publish this one first, then publish it again.',
        },
      },
    ]);
  });

  const merged = (unit: Partial<FormedUnit>): Partial<Reorganisation> => ({
    changes: [
      {
        of: 'FORM',
        unit: {
          ...{ id: 'nam-2026', kind: 'COMMUNE', gsoCode: '02999', parent: 'cho-don' },
          ...{ name: { vi: 'Xã Nam', en: 'Nam Commune' }, ...unit },
        },
        predecessors: [{ unit: 'xuan-lac', extent: 'WHOLE' }],
        outside: [],
        clause: null,
      },
    ],
  });

  it('has a code of as many digits as the level has, as a file of units does', () => {
    expect(faults(merged({}))).toEqual([]);
    expect(faults(merged({ gsoCode: null }))).toEqual([]);
    for (const gsoCode of ['2999', 'ABCDE', '', '029999'])
      expect(faults(merged({ gsoCode }))).toMatchObject([
        { value: 'CODE_NOT_READABLE', path: ['changes', '0', 'unit', 'gsoCode'] },
      ]);
    const altered = { of: 'ALTER', unit: 'nam-cuong', gsoCode: '64', clause: null } as const;
    expect(faults({ changes: [altered] })).toMatchObject([
      {
        path: ['changes', '0', 'gsoCode'],
        message: {
          vi: 'Điều khoản, mục 1, mã số đơn vị: mã số "64" không hợp lệ; mã số chỉ gồm chữ số: 2 chữ số của tỉnh, 3 của huyện, 5 của xã.',
          en: 'Clauses, entry 1, code of the unit: the code "64" is not accepted; a code has digits only: 2 for a province, 3 for a district, 5 for a commune.',
        },
      },
    ]);
  });

  it('has a name that begins with its kind, whichever of the two is changed', () => {
    for (const vi of ['Nam', 'Phường Nam', 'xã Nam', 'Xã'])
      expect(faults(merged({ name: { vi, en: 'Nam' } }))).toMatchObject([
        { value: 'KIND_CONTRADICTS_NAME', path: ['changes', '0', 'unit', 'name', 'vi'] },
      ]);
    const ward = { of: 'ALTER', unit: 'xuan-lac', kind: 'WARD', clause: null } as const;
    expect(faults({ changes: [ward] })).toMatchObject([
      {
        path: ['changes', '0', 'kind'],
        message: {
          vi: 'Điều khoản, mục 1, loại: tên "Xã Xuân Lạc" không bắt đầu bằng “Phường”; đề nghị nhập tên đầy đủ, ví dụ Xã Chợ Đồn, hoặc chọn loại khác.',
          en: 'Clauses, entry 1, kind: the name "Xã Xuân Lạc" does not begin with “Phường”; write the full name, such as Xã Chợ Đồn, or choose another kind.',
        },
      },
    ]);
    expect(faults({ changes: [{ ...ward, name: { vi: 'Phường Xuân Lạc', en: 'Xuan Lac Ward' } }] })).toEqual([]);
  });
});
