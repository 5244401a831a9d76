import { describe, expect, it } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
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
});
