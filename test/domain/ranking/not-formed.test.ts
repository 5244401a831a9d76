import { describe, expect, it } from 'vitest';
import { type MapNow, reasonNotFormed, seenByMap } from '../../../src/domain/ranking/not-formed.js';
import type { RankingHead } from '../../../src/domain/ranking/ranking.js';
import { NOT_FORMED } from '../../../src/domain/ranking/texts.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import { workingCalendar } from '../../../src/domain/time/working-calendar.js';
import { commune, scope } from '../../support/builders/scope-builder.js';

/** June 2026 closes on the 14th, is due on the 16th and locked after 16 September. */
const MONTH = '2026-06';
const LAST_OPEN = '2026-09-16T16:59:59.999Z';
const FIRST_LOCKED = '2026-09-16T17:00:00.000Z';
const calendar = workingCalendar([]);

const formed = (id: string, overrides: Partial<Unit> = {}): Unit =>
  commune({ id, path: `bac-kan/cho-don/${id}`, validFrom: '2026-05-01', ...overrides });
const eventFor = (unit: string, publishedAt?: string): Reorganisation => ({
  id: `event-${unit}`,
  effective: '2026-05-01',
  decision: '7/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: unit, kind: 'COMMUNE', gsoCode: null, name: { vi: unit, en: unit }, parent: 'cho-don' },
      predecessors: [],
      outside: [],
      clause: null,
    },
  ],
  ...(publishedAt && { publishedAt }),
});
const map = (units: readonly Unit[], events: readonly Reorganisation[] = [], today = '2026-11-24'): MapNow => ({
  register: { version: 2, units, events },
  calendar,
  today,
});
const seen = (actual: number, occurrence = '2026-11-20T20:00:00.000Z') => ({
  occurrence,
  completeness: { expected: 1, actual, onTime: 0, approved: 0, reportingRate: 0, reportingRateOnTime: 0 },
});

describe('a closed month', () => {
  it('is formed where a commune of the register as loaded could file, whatever came of it', () => {
    expect(reasonNotFormed(map([commune()]), scope(), MONTH)).toBeUndefined();
    expect(reasonNotFormed(map([commune()]), scope(), MONTH, seen(0))).toBeUndefined();
  });

  it('is not formed where no commune of the map existed on its closing day', () => {
    const began = (validFrom: string) => map([commune({ validFrom })]);
    expect(reasonNotFormed(began('2026-06-14'), scope(), MONTH)).toBeUndefined();
    expect(reasonNotFormed(began('2026-06-15'), scope(), MONTH)).toBe('NO_COMMUNE');
  });

  it('of which nothing was formed names its closing date in both languages, not its lock', () => {
    expect(NOT_FORMED.NO_COMMUNE.vi).toContain('vào ngày chốt số liệu');
    expect(NOT_FORMED.NO_COMMUNE.en).toContain('on its closing date');
  });

  it('is not formed where every commune came onto the map when the month was locked', () => {
    const units = [formed('moi')];
    expect(reasonNotFormed(map(units, [eventFor('moi', LAST_OPEN)]), scope(), MONTH)).toBeUndefined();
    expect(reasonNotFormed(map(units, [eventFor('moi', FIRST_LOCKED)]), scope(), MONTH)).toBe('FORMED_AFTER_LOCK');
  });

  it('is formed where one commune among the new ones could file', () => {
    const events = [eventFor('moi', FIRST_LOCKED)];
    expect(reasonNotFormed(map([formed('moi'), commune()], events), scope(), MONTH)).toBeUndefined();
    const both = [...events, eventFor('khac', LAST_OPEN)];
    expect(reasonNotFormed(map([formed('moi'), formed('khac')], both), scope(), MONTH)).toBeUndefined();
  });

  it('is formed once an extension or a file of the past has brought a report under this map', () => {
    const late = map([formed('moi')], [eventFor('moi', '2026-11-20T08:00:00.000Z')]);
    expect(reasonNotFormed(late, scope(), MONTH, seen(0))).toBe('FORMED_AFTER_LOCK');
    expect(reasonNotFormed(late, scope(), MONTH, seen(1))).toBeUndefined();
    // The reports that an earlier publication saw are those of units that are not on this map.
    expect(reasonNotFormed(late, scope(), MONTH, seen(1, '2026-11-19T20:00:00.000Z'))).toBe('FORMED_AFTER_LOCK');
  });

  it('is judged by the publication where an earlier release did not store when the event was published', () => {
    const old = map([formed('moi')], [eventFor('moi')]);
    expect(reasonNotFormed(old, scope(), MONTH, seen(0, LAST_OPEN))).toBeUndefined();
    expect(reasonNotFormed(old, scope(), MONTH, seen(0, FIRST_LOCKED))).toBe('FORMED_AFTER_LOCK');
    expect(reasonNotFormed(old, scope(), MONTH)).toBe('FORMED_AFTER_LOCK');
    expect(reasonNotFormed({ ...old, today: '2026-09-16' }, scope(), MONTH)).toBeUndefined();
  });

  it('says nothing of a month that is not closed or lies before the first period', () => {
    const empty = (today: string) => map([], [], today);
    expect(reasonNotFormed(empty('2026-06-13'), scope(), MONTH)).toBeUndefined();
    expect(reasonNotFormed(empty('2026-06-14'), scope(), MONTH)).toBe('NO_COMMUNE');
    expect(reasonNotFormed(empty('2026-11-24'), scope({ firstPeriod: '2026-07' }), MONTH)).toBeUndefined();
    expect(reasonNotFormed(empty('2026-11-24'), scope({ firstPeriod: '2026-06' }), MONTH)).toBe('NO_COMMUNE');
  });
});

it('a publication of such a month is never final, also one that was stored as final', () => {
  const stored = { period: MONTH, status: 'FINAL', version: 3, ...seen(0) } as RankingHead;
  expect(seenByMap(map([]), scope(), stored)).toMatchObject({ status: 'PROVISIONAL', notFormed: 'NO_COMMUNE' });
  expect(seenByMap(map([commune()]), scope(), stored)).toBe(stored);
});
