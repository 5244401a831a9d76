import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialViewer, Viewer } from '../../../src/domain/access/access.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import type { ReorganisationDraft } from '../../../src/domain/reorganisation/draft.js';
import {
  mayChangeDraft,
  mayDraft,
  mayPublish,
  maySee,
  proposingUnit,
  publishedByOthers,
} from '../../../src/domain/reorganisation/rights.js';
import type { Settings } from '../../../src/domain/settings/scope-settings.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

const PATHS = {
  'bac-kan': 'bac-kan',
  'cho-don': 'bac-kan/cho-don',
  'xuan-lac': 'bac-kan/cho-don/xuan-lac',
  'nam-cuong': 'bac-kan/cho-don/nam-cuong',
  'ban-eng': 'bac-kan/cho-don/xuan-lac/ban-eng',
} as const;
type Id = keyof typeof PATHS;
const LEVELS = {
  'bac-kan': { level: 'PROVINCE', kind: 'PROVINCE', parent: null },
  'cho-don': {
    level: 'DISTRICT',
    kind: 'DISTRICT',
    parent: 'bac-kan',
    name: { vi: 'Huyện Chợ Đồn', en: 'Chợ Đồn District' },
  },
  'xuan-lac': {},
  'nam-cuong': {},
  'ban-eng': { level: 'VILLAGE', kind: 'VILLAGE', parent: 'xuan-lac' },
} as const;
const IDS = Object.keys(PATHS) as Id[];
const units = IDS.map((id) => unitNamed(id, { ...LEVELS[id], path: PATHS[id] }));
const settings: Settings = {
  ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
  scopes: [scope({ scope: 'cho-don', path: PATHS['cho-don'] })],
};
const administratorOf = (unit: Id, id = `of-${unit}`, role: OfficialViewer['role'] = 'administrator'): Viewer => ({
  ...{ kind: 'official', id, name: id, role, unit },
  places: [{ path: PATHS[unit], validFrom: null, validTo: null }],
});
const asking = (viewer: Viewer) => ({
  ...{ viewer, settings, register: { version: 1, units }, today: '2026-11-20' },
});
const NAME = { vi: 'Xã Mới', en: 'Mới Commune' };
const rename = (unit: string): UnitChange => ({ of: 'ALTER', unit, name: NAME, clause: null });
const form = (parent: string | null, predecessors: readonly string[] = []): UnitChange => ({
  of: 'FORM',
  unit: { id: 'moi-2027', kind: 'COMMUNE', gsoCode: null, name: NAME, parent },
  predecessors: predecessors.map((unit) => ({ unit, extent: 'WHOLE' })),
  outside: [],
  clause: null,
});
const event = (...changes: UnitChange[]): Reorganisation => ({
  ...{ id: 'moi', effective: '2027-01-01', decision: '1/NQ', changes },
});
const draftBy = (author: string, of: Reorganisation): ReorganisationDraft => ({
  event: of,
  authors: [author],
  trail: [],
});

const district = asking(administratorOf('cho-don'));
const commune = asking(administratorOf('xuan-lac'));
const neighbour = asking(administratorOf('nam-cuong'));
const own = event(rename('xuan-lac'));

describe('a change of a commune', () => {
  it('is proposed by its administrator and published from above', () => {
    expect([mayDraft(commune, own), mayPublish(commune, own)]).toEqual([true, false]);
    expect([mayDraft(district, own), mayPublish(district, own)]).toEqual([true, true]);
    expect([mayDraft(neighbour, own), mayPublish(neighbour, own)]).toEqual([false, false]);
    expect([proposingUnit(commune, own), proposingUnit(district, own)]).toEqual(['xuan-lac', undefined]);
    expect(publishedByOthers(commune, draftBy('of-xuan-lac', own))?.reason.en).toContain(
      'an administrator of Chợ Đồn District',
    );
  });

  it('is proposed from the unit that took over the one in which the administrator was appointed', () => {
    const merge = { ...event(form('cho-don', ['xuan-lac', 'nam-cuong'])), id: 'merge', effective: '2026-11-01' };
    const register = registerInForce(2, { version: 1, units }, [{ ...merge, confirmedBy: 'somebody' }]);
    expect(proposingUnit({ ...commune, register }, event(rename('moi-2027')))).toBe('moi-2027');
  });

  it('covers its villages, and no other commune', () => {
    const village = event(rename('ban-eng'));
    expect([mayDraft(commune, village), mayPublish(commune, village)]).toEqual([true, false]);
    expect(mayDraft(commune, event(form('xuan-lac')))).toBe(true);
    expect(mayDraft(commune, event(rename('xuan-lac'), rename('nam-cuong')))).toBe(false);
    expect(mayDraft(commune, event(form('cho-don', ['xuan-lac', 'nam-cuong'])))).toBe(false);
  });

  it('is seen by its author and by those above, not by a neighbour or a colleague', () => {
    const draft = draftBy('of-xuan-lac', own);
    const colleague = asking(administratorOf('xuan-lac', 'colleague'));
    const auditor = asking(administratorOf('cho-don', 'auditor', 'auditor'));
    expect([commune, district, auditor].map((who) => maySee(who, draft))).toEqual([true, true, true]);
    expect([neighbour, colleague].map((who) => maySee(who, draft))).toEqual([false, false]);
  });

  it('is changed and discarded by its author and by those who publish it', () => {
    expect([commune, district].map((who) => mayChangeDraft(who, draftBy('of-xuan-lac', own)))).toEqual([true, true]);
    expect(mayChangeDraft(commune, draftBy('of-cho-don', own))).toBe(false);
    // The scope above has made more of it than the commune may touch.
    const wider = event(rename('xuan-lac'), rename('nam-cuong'));
    expect(mayChangeDraft(commune, draftBy('of-xuan-lac', wider))).toBe(false);
    expect(mayChangeDraft(asking(administratorOf('cho-don', 'auditor', 'auditor')), draftBy('auditor', own))).toBe(
      false,
    );
  });
});

describe('an event that touches no unit', () => {
  it('concerns the whole map', () => {
    for (const empty of [event(), event(form(null)), event(form(null, ['xuan-lac'])), event(rename('unknown'))]) {
      expect([mayDraft(commune, empty), mayPublish(commune, empty)]).toEqual([false, false]);
      expect(mayPublish(district, empty)).toBe(true);
    }
  });
});

describe('a published event', () => {
  it('is taken back only from above the units that it has ended', () => {
    const ended = units.map((unit) => (unit.id === 'xuan-lac' ? { ...unit, validTo: '2026-12-31' } : unit));
    const end = event({ of: 'END', unit: 'xuan-lac', heirsOutside: [], clause: null });
    const now = (viewer: Viewer) => ({ ...asking(viewer), register: { version: 2, units: ended } });
    expect(mayPublish(now(administratorOf('nam-cuong')), end)).toBe(false);
    expect(mayPublish(now(administratorOf('xuan-lac')), end)).toBe(false);
    expect(mayPublish(now(administratorOf('cho-don')), end)).toBe(true);
  });
});

describe('whoever publishes', () => {
  const changes = fc.oneof(
    fc.constantFrom(...IDS).map(rename),
    fc.constantFrom(...IDS).map((unit): UnitChange => ({ of: 'END', unit, heirsOutside: [], clause: null })),
    fc.tuple(fc.constantFrom(null, ...IDS), fc.subarray(IDS)).map(([parent, parts]) => form(parent, parts)),
  );
  const anybody = fc
    .tuple(fc.constantFrom(...IDS), fc.constantFrom('administrator', 'auditor', 'reviewer', 'officer'))
    .map(([unit, role]) => asking(administratorOf(unit, 'somebody', role as OfficialViewer['role'])));

  it('may draft it, change it and see it; an office of a commune publishes nothing', () => {
    fc.assert(
      fc.property(anybody, fc.array(changes, { maxLength: 4 }), (who, list) => {
        const of = event(...list);
        if (!mayPublish(who, of)) return;
        const draft = draftBy('another', of);
        expect([mayDraft(who, of), mayChangeDraft(who, draft), maySee(who, draft)]).toEqual([true, true, true]);
        expect(who.viewer).toMatchObject({ role: 'administrator' });
        expect(['bac-kan', 'cho-don']).toContain((who.viewer as OfficialViewer).unit);
      }),
    );
  });
});
