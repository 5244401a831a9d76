import type { DraftEdit } from '../../src/domain/administration/method-draft.js';
import type { OfficialEdit } from '../../src/domain/administration/official-edit.js';
import type { AdministrationAction } from '../../src/domain/administration/record.js';
import type { SettingsEdit } from '../../src/domain/administration/settings-edit.js';
import type { OfficialRole } from '../../src/domain/official/official.js';
import { addDays, type LocalDate } from '../../src/domain/time/local-date.js';
import { closingDateOf, type PeriodId, periodHolding, plusPeriods } from '../../src/domain/time/period.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';

/** A change that an administrator requests. The service may refuse it. */
export type RandomEdit =
  | { readonly noun: 'SCOPE'; readonly action: AdministrationAction; readonly edit: SettingsEdit }
  | { readonly noun: 'HOLIDAYS'; readonly edit: SettingsEdit }
  | {
      readonly noun: 'OFFICIAL';
      readonly id: string;
      readonly action: AdministrationAction;
      readonly edit: (unitOf: UnitOf) => OfficialEdit;
    }
  | { readonly noun: 'METHOD'; readonly id: string; readonly action: AdministrationAction; readonly edit: DraftEdit };

type UnitOf = (id: string) => Extract<OfficialEdit, { of: 'TRANSFER' }>['unit'];

type Drawing = {
  readonly random: () => number;
  readonly today: LocalDate;
  readonly officials: readonly string[];
  readonly units: readonly string[];
  /** Drafts made so far. */
  readonly drafts: string[];
};

const ROLES: readonly OfficialRole[] = ['officer', 'chairman', 'reviewer', 'leader', 'auditor'];

/** Some edit that an administrator could think of, sensible or not. */
export function randomEdit(drawing: Drawing): RandomEdit {
  const { random, today } = drawing;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const day = (from: number, to: number) => addDays(today, whole(from, to));
  const month = (from: number, to: number): PeriodId =>
    plusPeriods(periodHolding(today, 'MONTHLY', 14), whole(from, to));
  const some = <T>(value: T): T | undefined => (random() < 0.4 ? value : undefined);
  const ofScope = (action: AdministrationAction, edit: SettingsEdit): RandomEdit => ({ noun: 'SCOPE', action, edit });

  const calendar = (): RandomEdit =>
    ofScope('CHANGE_CALENDAR', {
      of: 'CALENDAR',
      edit: {
        closingDay: some(whole(1, 28)),
        dueRule: some(
          random() < 0.5
            ? { kind: 'WORKING_DAYS_AFTER_CLOSING', days: whole(1, 20) }
            : { kind: 'DAY_OF_MONTH', day: whole(1, 31) },
        ),
        firstPeriod: some(month(-30, 12)),
        remindersFrom: some(pick([null, day(-400, 40), day(-5, 5)])),
        lockAfter: some(whole(1, 6)),
        finalDay: some(whole(1, 31)),
        finalWaitDays: some(whole(0, 20)),
        countSubmitted: some(random() < 0.5),
        signOff: some(random() < 0.5),
      },
    });

  const holidays = (): RandomEdit => {
    const entry = (date: LocalDate) => ({
      date,
      kind: pick(['PUBLIC_HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_WORKING'] as const),
      name: { vi: 'Ngày nghỉ', en: 'Day off' },
      status: 'REPORTED' as const,
      decision: null,
      decisionDate: null,
      swappedWith: null,
      note: null,
    });
    const first = day(-30, 60);
    const many = Array.from({ length: whole(1, 25) }, (_, i) => entry(addDays(first, i)));
    // A whole month off, as after a flood, is as likely as a single day.
    const set = (random() < 0.5 ? many : many.slice(0, 1)).map((edit) => ({
      ...edit,
      kind: pick([edit.kind, many[0]?.kind ?? edit.kind]),
    }));
    return { noun: 'HOLIDAYS', edit: { of: 'HOLIDAYS', edit: { set, remove: [] } } };
  };

  const ladder = (): RandomEdit => {
    const offsets = [...new Set(Array.from({ length: whole(1, 6) }, () => whole(-20, 20)))].sort((a, b) => a - b);
    const steps = offsets.map((offset) => ({ offset, recipients: [pick(ROLES.slice(0, 4))] }));
    return ofScope('CHANGE_LADDER', {
      of: 'LADDER',
      edit: {
        steps: some(steps),
        repeatEvery: some(whole(1, 10)),
        repeatAtMost: some(whole(0, 10)),
        quietDays: some([...new Set([day(-5, 30), day(-5, 30)])]),
        sendTime: some(pick(['06:00', '08:00', '17:30'])),
      },
    });
  };

  const lock = (): RandomEdit => {
    const locked = random() < 0.6;
    const period = pick([month(-8, 0), '2026-Q3', '2026-Q4', '2026']);
    return ofScope(locked ? 'LOCK_PERIOD' : 'UNLOCK_PERIOD', { of: 'LOCK', edit: { period, locked } });
  };

  const official = (): RandomEdit => {
    const id = pick(drawing.officials);
    const unit = pick(drawing.units);
    const ofOfficial = (action: AdministrationAction, edit: (unitOf: UnitOf) => OfficialEdit): RandomEdit => ({
      noun: 'OFFICIAL',
      id,
      action,
      edit,
    });
    const role = pick(ROLES);
    return pick([
      ofOfficial('TRANSFER', (unitOf) => ({ of: 'TRANSFER', role, unit: unitOf(unit) })),
      ofOfficial('CHANGE_CONTACT', () => ({
        of: 'CONTACT',
        edit: { name: `Người ${whole(1, 999)}`, email: some(`ai.${whole(1, 999)}@chodon.example`), digests: true },
      })),
      ofOfficial('DEACTIVATE', () => ({ of: 'ACTIVE', active: false })),
      ofOfficial('REACTIVATE', () => ({ of: 'ACTIVE', active: true })),
    ]);
  };

  const draft = (): RandomEdit => {
    const made = drawing.drafts;
    const ofDraft = (id: string, action: AdministrationAction, edit: DraftEdit): RandomEdit => ({
      noun: 'METHOD',
      id,
      action,
      edit,
    });
    if (made.length === 0 || random() < 0.25) {
      const id = `DTI-random-${made.length + 1}`;
      made.push(id);
      return ofDraft(id, 'CREATE_DRAFT', { of: 'CREATE', from: seededMethod });
    }
    const id = pick(made);
    const edit = {
      minimumCoverage: random(),
      missingPolicy: pick(['ZERO', 'RENORMALISE', 'CARRY_FORWARD'] as const),
      groups: [],
      add: [],
      indicators: [],
    };
    return pick([
      ofDraft(id, 'CHANGE_DRAFT', { of: 'CHANGE', edit }),
      ofDraft(id, 'PUBLISH', { of: 'PUBLISH', from: month(0, 4) }),
      ofDraft(id, 'PUBLISH', { of: 'PUBLISH', from: month(0, 14) }),
    ]);
  };

  return pick([calendar, calendar, holidays, ladder, lock, official, draft])();
}

/** Days on which a job has something to decide are drawn more often than others. */
export function randomStep(random: () => number, today: LocalDate): LocalDate {
  const month = periodHolding(today, 'MONTHLY', 14);
  const closing = closingDateOf(month, 14);
  return random() < 0.3 && closing > today
    ? addDays(closing, Math.floor(random() * 6))
    : addDays(today, 1 + Math.floor(random() * 6));
}
