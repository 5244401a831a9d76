import { describe, expect, it } from 'vitest';
import { onTimeJudge, timelinessOf } from '../../../src/domain/report/timeliness.js';
import { countedDueDay, type Extension } from '../../../src/domain/settings/extension.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { reportFrom, reportToItem } from '../../../src/store/report/head-item.js';
import { seededCalendar as cal } from '../../support/builders/holidays.js';
import { draft } from '../../support/builders/scope-builder.js';

const DUE = '2026-10-16';
const LATER = '2026-12-01T00:00:00.000Z';
const granted = (day: string, on: string, askedOn?: string): Extension => ({
  day,
  reason: 'lũ quét',
  grantedAt: instantAt(on, '09:00'),
  ...(askedOn && { askedAt: instantAt(askedOn, '23:59') }),
});
const report = (extension: Extension, earlierExtensions: readonly Extension[] = []) =>
  draft({
    state: 'SUBMITTED',
    firstSubmittedAt: instantAt('2026-10-20', '10:00'),
    extension,
    ...(earlierExtensions.length > 0 && { earlierExtensions }),
  });

describe('an extension replaces the due day', () => {
  it.each([
    ['granted unasked on the due day', granted('2026-10-21', '2026-10-16'), '2026-10-21'],
    ['granted unasked the day after', granted('2026-10-21', '2026-10-17'), DUE],
    ['asked for on the due day, granted later', granted('2026-10-21', '2026-10-20', '2026-10-16'), '2026-10-21'],
    ['asked for the day after', granted('2026-10-21', '2026-10-19', '2026-10-17'), DUE],
  ])('or not: %s', (_when, extension, day) => {
    expect(countedDueDay(report(extension), DUE)).toBe(day);
    const kind = day === DUE ? 'LATE' : 'ON_TIME';
    expect(timelinessOf(report(extension), DUE, cal, LATER).kind).toBe(kind);
    expect(onTimeJudge(DUE, LATER)(report(extension))).toBe(kind === 'ON_TIME');
  });

  it('leaves the working days of a late report counted from the day that was in force', () => {
    const late = report(granted('2026-10-22', '2026-10-19', '2026-10-19'));
    expect(timelinessOf(late, DUE, cal, LATER)).toEqual({ kind: 'LATE', workingDaysLate: 2 });
  });

  it('again when the next one was asked for by the day that the first had granted', () => {
    const first = granted('2026-10-19', '2026-10-15');
    expect(countedDueDay(report(granted('2026-10-22', '2026-10-19'), [first]), DUE)).toBe('2026-10-22');
    expect(countedDueDay(report(granted('2026-10-22', '2026-10-20'), [first]), DUE)).toBe('2026-10-19');
  });

  it('only by a later day: nobody is late before the communes without an extension', () => {
    const moved = '2026-10-23';
    const overtaken = granted('2026-10-19', '2026-10-15');
    expect(countedDueDay(report(overtaken), moved)).toBe(moved);
    expect(timelinessOf(report(overtaken), moved, cal, LATER).kind).toBe('ON_TIME');
    expect(countedDueDay(report(granted('2026-10-27', '2026-10-22'), [overtaken]), moved)).toBe('2026-10-27');
  });
});

it('a head keeps every extension, request and refusal; one of before holds a single extension', () => {
  const old = { day: '2026-10-21', reason: 'lũ', grantedAt: instantAt('2026-10-15', '09:00') };
  const request = { day: '2026-10-23', reason: 'mất điện', ground: 'TECHNICAL_FAULT', askedAt: LATER } as const;
  const refusal = { ...request, refusedAt: LATER, refusedBecause: 'đã có điện', office: 'cho-don' };
  const kept = {
    ...report({ ...old, askedAt: old.grantedAt, ground: 'DISASTER', office: 'cho-don' }, [old]),
    // The report is with the commune again: a submission would have ended the request.
    state: 'RETURNED' as const,
    extensionRequest: request,
    extensionRefusal: refusal,
  };
  expect(reportFrom(reportToItem(kept))).toEqual(kept);
  const stored = reportToItem(report(old));
  expect(stored.earlierExtensions).toBeUndefined();
  expect(reportFrom(stored)).toEqual(report(old));
});
