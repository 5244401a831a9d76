import { describe, expect, it } from 'vitest';
import { settingsSubject } from '../../../src/domain/administration/record.js';
import { decideSettings, type SettingsEdit } from '../../../src/domain/administration/settings-edit.js';
import type { ScopeSettings, Settings } from '../../../src/domain/settings/scope-settings.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { scope } from '../../support/builders/scope-builder.js';

/** The district ends with 14 November 2026, and the province takes its rules over; published on 1 October. */
const ended = scope({
  dueDays: { '2026-10': '2026-10-16' },
  ended: { lastDay: '2026-11-14', heir: 'bac-kan', by: 'reform' },
});
const { ended: _, ...kept } = ended;
const heir: ScopeSettings = {
  ...kept,
  scope: 'bac-kan',
  path: 'bac-kan',
  firstPeriod: '2026-12',
  inherited: { from: ['cho-don'], by: 'reform' },
};
const other = scope({ scope: 'ba-be', path: 'bac-kan/ba-be' });
const settings: Settings = {
  ...{ stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: [] },
  scopes: [ended, other, heir],
};

function edited(change: SettingsEdit, day: string) {
  const request = {
    ...{ subject: settingsSubject(change.of === 'HOLIDAYS' ? null : 'cho-don'), action: 'CHANGE_CALENDAR' as const },
    ...{ key: 'key-00001', expectedRevision: null, reason: 'theo chỉ đạo', payload: 'p' },
    ...{ actor: 'administrator', actorName: 'Quản trị', at: instantAt(day, '09:00') },
  };
  const decision = decideSettings(settings, null, request, change);
  if (decision.kind !== 'ACCEPTED') throw new Error(JSON.stringify(decision));
  return decision;
}
const heirIn = ({ after }: { readonly after: Settings }) => after.scopes.find(({ scope: id }) => id === 'bac-kan');
const fourDays = { of: 'CALENDAR', edit: { dueRule: { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 4 } } } as const;

describe('a change of the rules before the day of a published reorganisation', () => {
  it('reaches the scope that takes them over, with due days, and tells moved ones once', () => {
    const decision = edited(fourDays, '2026-10-14');
    const [before] = decision.after.scopes;
    const { dueDays } = heirIn(decision) ?? {};
    expect(dueDays).toMatchObject({ '2026-10': '2026-10-20' });
    expect(dueDays).toEqual(before?.dueDays);
    expect(heirIn(decision)).toMatchObject({ ...heir, dueRule: fourDays.edit.dueRule, dueDays });
    expect(heirIn(decision)).not.toHaveProperty('ended');
    expect(decision.record).toMatchObject({ moved: [{ scope: 'cho-don', period: '2026-10', to: '2026-10-20' }] });
  });

  it('leaves the heir its first period, its unit and its place', () => {
    const earlier = heirIn(edited({ of: 'CALENDAR', edit: { firstPeriod: '2026-01' } }, '2026-10-14'));
    expect(earlier).toMatchObject({ ...heir, dueDays: {} });
    const later = heirIn(edited({ of: 'CALENDAR', edit: { firstPeriod: '2027-02' } }, '2026-10-14'));
    expect(later).toMatchObject({ ...heir, dueDays: {}, firstPeriod: '2027-02' });
  });

  it('does not reach it from that day on, nor any other scope', () => {
    expect(heirIn(edited(fourDays, '2026-11-14'))?.dueRule).toEqual(fourDays.edit.dueRule);
    expect(heirIn(edited(fourDays, '2026-11-15'))).toEqual(heir);
    expect(edited(fourDays, '2026-10-14').after.scopes[1]).toEqual(other);
  });

  it('of the table of holidays moves the due days of both alike', () => {
    const holiday = {
      ...{ date: '2026-10-16', kind: 'IN_LIEU' as const, name: { vi: 'Nghỉ bù', en: 'Day off' } },
      ...{ status: 'REPORTED' as const, decision: '1/QĐ', decisionDate: '2026-10-01', swappedWith: null, note: null },
    };
    const decision = edited({ of: 'HOLIDAYS', edit: { set: [holiday], remove: [] } }, '2026-10-14');
    const [before] = decision.after.scopes;
    expect(heirIn(decision)?.dueDays).toEqual(before?.dueDays);
    expect(before?.dueDays).not.toEqual(ended.dueDays);
  });
});
