import { describe, expect, it } from 'vitest';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { previewOf } from '../../../src/domain/reorganisation/preview.js';
import { periodsUnder, rankingsConcerned } from '../../../src/domain/reorganisation/rankings-to-come.js';
import { scopesConcerned } from '../../../src/domain/reorganisation/scopes-concerned.js';
import { periodStates } from '../../../src/domain/settings/period-state.js';
import type { Settings } from '../../../src/domain/settings/scope-settings.js';
import { plainCalendar } from '../../support/builders/holidays.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

// Two districts, each a scope. On 2026-08-01 a commune changes its name, one its kind, and one goes to the other district.

const TODAY = '2026-11-16';
const EFFECTIVE = '2026-08-01';
const district = (id: string) =>
  unitNamed(id, { level: 'DISTRICT', kind: 'DISTRICT', path: `bac-kan/${id}`, parent: 'bac-kan' });
const units = [
  unitNamed('bac-kan', { level: 'PROVINCE', kind: 'PROVINCE', path: 'bac-kan', parent: null }),
  district('cho-don'),
  district('ba-be'),
  ...['a', 'b', 'c', 'd'].map((id) => unitNamed(id)),
  unitNamed('e', { path: 'bac-kan/ba-be/e', parent: 'ba-be' }),
];
const renamed: UnitChange = { of: 'ALTER', unit: 'a', name: { vi: 'Xã A Mới', en: 'New A' }, clause: null };
const township: UnitChange = { of: 'ALTER', unit: 'b', kind: 'TOWNSHIP', clause: null };
const moved: UnitChange = { of: 'ALTER', unit: 'c', parent: 'ba-be', clause: null };
const eventOf = (...changes: UnitChange[]): Reorganisation => ({
  id: 'e',
  effective: EFFECTIVE,
  decision: '1/NQ',
  changes,
});
const settings: Settings = {
  stageScope: 'cho-don',
  registerVersion: 1,
  methods: [],
  holidays: [],
  scopes: [
    scope({ firstPeriod: '2026-01', lockAfter: 1 }),
    scope({ scope: 'ba-be', path: 'bac-kan/ba-be', firstPeriod: '2026-01', lockAfter: 1 }),
  ],
};
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];

function preview(event: Reorganisation) {
  const before = { version: 1, units };
  const after = registerInForce(2, before, [event]);
  const concerned = scopesConcerned(settings, before, after, event);
  const published = concerned.flatMap(({ scope: { scope: id } }) =>
    MONTHS.map((period) => ({ scope: id, period, version: 1 })),
  );
  const open = concerned.flatMap((of) => periodsUnder(of, periodStates(of.scope, TODAY, plainCalendar).open, event));
  return previewOf({
    settings,
    after,
    event,
    reports: [],
    openPeriods: [...new Set(open)],
    officials: [],
    rankings: concerned.flatMap((of) => rankingsConcerned(of, published, TODAY, plainCalendar)),
  });
}
const rankingsIn = ({ rankings }: ReturnType<typeof preview>, id: string) =>
  rankings.filter((ranking) => ranking.scope === id).map(({ period, effect }) => [period, effect]);

describe('the preview of a reorganisation', () => {
  const whole = preview(eventOf(renamed, township, moved));

  it('names the units that go on under another name, as another kind, or below another unit, as they were and will be', () => {
    const changes = whole.changing.map(({ before, after }) => [before.id, before, after] as const);
    expect(changes.map(([id]) => id)).toEqual(['c', 'a', 'b']);
    const [, before, after] = changes[0] ?? [];
    expect([before?.parent, before?.path]).toEqual(['cho-don', 'bac-kan/cho-don/c']);
    expect([after?.parent, after?.path]).toEqual(['ba-be', 'bac-kan/ba-be/c']);
    expect([changes[1]?.[1].name.vi, changes[1]?.[2].name.vi]).toEqual(['Xuân Lạc', 'Xã A Mới']);
    expect([changes[2]?.[1].kind, changes[2]?.[2].kind]).toEqual(['COMMUNE', 'TOWNSHIP']);
    expect([whole.ending, whole.beginning, whole.redirects]).toEqual([[], [], []]);
  });

  it('names the rankings that are published anew in both districts, and the last one with which they are not compared', () => {
    const expected = [
      ['2026-07', 'INCOMPARABLE'],
      // The window of August holds the day. August and September are locked by now.
      ...['2026-08', '2026-09', '2026-10', '2026-11'].map((period) => [period, 'PUBLISHED_ANEW']),
    ];
    expect(rankingsIn(whole, 'cho-don')).toEqual(expected);
    expect(rankingsIn(whole, 'ba-be')).toEqual(expected);
    expect(whole.openPeriods).toContain('2026-11');
    expect(whole.openPeriods).not.toContain('2026-08');
  });

  it('names no ranking where the communes stay the same: a new name makes no other ranking', () => {
    const { changing, rankings, openPeriods } = preview(eventOf(renamed));
    expect(changing.map(({ after }) => after.id)).toEqual(['a']);
    expect([rankings, openPeriods]).toEqual([[], []]);
  });

  it('leaves the locked months of a scope that ends as they are: its heir ranks those that are open', () => {
    const end: UnitChange = {
      of: 'FORM',
      unit: { id: 'new', kind: 'DISTRICT', gsoCode: null, name: { vi: 'Huyện Mới', en: 'New' }, parent: 'bac-kan' },
      predecessors: [{ unit: 'cho-don', extent: 'WHOLE' }],
      outside: [{ name: 'Huyện khác', isUnit: true }],
      clause: null,
    };
    const below = ['a', 'b', 'c', 'd'].map((unit): UnitChange => ({ of: 'ALTER', unit, parent: 'new', clause: null }));
    const merged: UnitChange = {
      of: 'FORM',
      unit: { id: 'ab', kind: 'COMMUNE', gsoCode: null, name: { vi: 'AB', en: 'AB' }, parent: 'new' },
      predecessors: ['a', 'b'].map((unit) => ({ unit, extent: 'WHOLE' as const })),
      outside: [],
      clause: null,
    };
    const ending = preview(eventOf(end, merged, ...below.slice(2)));
    expect(ending.scopes).toMatchObject([{ scope: { scope: 'cho-don' }, heir: 'new', firstPeriod: '2026-08' }]);
    expect(ending.redirects).toContainEqual({ from: 'a', to: ['ab'] });
    expect(rankingsIn(ending, 'cho-don')).toEqual([
      ['2026-07', 'INCOMPARABLE'],
      ['2026-08', 'INCOMPARABLE'],
      ['2026-09', 'INCOMPARABLE'],
      ['2026-10', 'PUBLISHED_ANEW'],
      ['2026-11', 'PUBLISHED_ANEW'],
    ]);
  });
});
