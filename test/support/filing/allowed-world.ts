import fc from 'fast-check';
import type { OfficialViewer, Viewer } from '../../../src/domain/access/access.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { dueDayOf, lockDayOf } from '../../../src/domain/settings/deadline.js';
import { addDays, type Instant, type LocalDate } from '../../../src/domain/time/local-date.js';
import { addWorkingDays, nextWorkingDay } from '../../../src/domain/time/working-calendar.js';
import type { FilingReference } from '../../../src/file-report/reference.js';
import { approve, completeEntries, handOver, MONTH, returnToOfficer, save, submit, takeBack } from './filing-world.js';

const HERE = 'bac-kan/cho-don/xuan-lac';
const official = (role: OfficialViewer['role'], unit: string, path: string): OfficialViewer => ({
  kind: 'official',
  id: `${role}-${unit}`,
  name: role,
  role,
  unit,
  places: [{ path, validFrom: null, validTo: null }],
});

export const VIEWERS: readonly Viewer[] = [
  { kind: 'public' },
  official('officer', 'xuan-lac', HERE),
  official('chairman', 'xuan-lac', HERE),
  official('officer', 'bang-lung', 'bac-kan/cho-don/bang-lung'),
  ...(['reviewer', 'leader', 'administrator', 'auditor'] as const).map((role) =>
    official(role, 'cho-don', 'bac-kan/cho-don'),
  ),
  { kind: 'source', id: 's', name: { vi: 's', en: 's' }, unit: 'cho-don', places: [], indicators: ['F03'] },
];

const complete = completeEntries();
/** Changes that may come before. A refused change leaves the report as it was. */
const EARLIER: readonly Change[] = [
  save(complete),
  save(complete.slice(0, 4)),
  { action: 'COPY', codes: null },
  submit(complete),
  submit(),
  handOver(complete),
  handOver(complete),
  takeBack,
  returnToOfficer,
  { action: 'RECORD_DOCUMENT', document: { number: '12/BC-UBND', date: '2026-10-15' } },
  { action: 'WITHDRAW', reason: null },
  { action: 'RETURN', comment: 'xem lại', comments: [] },
  { action: 'RETURN', comment: 'xem lại', comments: [] },
  approve,
  approve,
  { action: 'REOPEN', reason: 'sai số' },
  { action: 'ASK_EXTENSION', day: '2026-10-30', reason: 'lũ', ground: 'DISASTER' },
  { action: 'TAKE_BACK_REQUEST', reason: null },
  { action: 'EXTEND', day: '2026-11-02', reason: 'lũ' },
  { action: 'REFUSE_EXTENSION', reason: 'đủ thời gian' },
];

export type Scene = {
  readonly earlier: readonly Change[];
  /** The number of figures approved for the previous month: none, some or all. */
  readonly before: number;
  readonly isLockedByHand: boolean;
  readonly day: number;
  /** Whether the scope asks for a sign-off, during the earlier changes and at the moment of the question. */
  readonly signOff: { readonly before: boolean; readonly now: boolean };
  readonly hasChairman: boolean;
};

const DAYS = 9;
export const scenes: fc.Arbitrary<Scene> = fc.record({
  earlier: fc.array(fc.constantFrom(...EARLIER), { maxLength: 6 }),
  before: fc.constantFrom(0, 5, complete.length),
  isLockedByHand: fc.nat(7).map((n) => n === 0),
  day: fc.nat(DAYS - 1),
  signOff: fc.record({ before: fc.boolean(), now: fc.boolean() }),
  hasChairman: fc.nat(3).map((n) => n > 0),
});

/** A moment before or after one of the days on which a rule changes. */
export function instantOf(day: number, { scope, calendar, closing }: FilingReference): Instant {
  const due = dueDayOf(scope, MONTH, calendar);
  const locks = lockDayOf(scope, MONTH, calendar);
  const opens = addDays(closing, -30);
  const days: LocalDate[] = [addDays(opens, -2), addDays(opens, 3), addDays(closing, -1), closing, due];
  days.push(addDays(due, 1), addDays(due, 12), locks, addDays(locks, 1));
  return `${days[day]}T03:00:00.000Z`;
}

/** Requests without faults, of which one is accepted where the action is possible at all. */
export function requestsFor(action: Change['action'], viewer: Viewer, of: FilingReference): readonly Change[] {
  const { scope, calendar } = of;
  const later = [1, 3, 40].map((days) => {
    const after = addDays(dueDayOf(scope, MONTH, calendar), days);
    return nextWorkingDay(calendar, addWorkingDays(calendar, after, 1));
  });
  const codes = complete.map(({ code }) => code);
  const types = viewer.kind === 'official' && viewer.role === 'officer';
  switch (action) {
    case 'SAVE':
      return [save([]), save(complete)];
    case 'COPY':
      return [null, codes, ...codes.map((code) => [code])].map((named) => ({ action, codes: named }));
    case 'SUBMIT':
      return types ? [submit(), submit(complete)] : [submit()];
    case 'HAND_TO_CHAIRMAN':
      return [handOver(), handOver(complete)];
    case 'RECORD_DOCUMENT':
      return [{ action, document: { number: '12/BC-UBND', date: '2026-08-01' } }];
    case 'ADD_FILE':
      return [null, ...codes].map((code) => ({ action, code, name: 'ảnh.jpg', upload: '' }));
    case 'REMOVE_FILE':
      return [];
    case 'TAKE_BACK':
    case 'TAKE_BACK_REQUEST':
    case 'WITHDRAW':
      return [{ action, reason: 'nhầm' }];
    case 'RETURN':
    case 'RETURN_TO_OFFICER':
      return [{ action, comment: null, comments: [{ code: 'F03', comment: 'xem lại' }] }];
    case 'APPROVE':
      return [{ action, note: 'đồng ý' }];
    case 'ASK_EXTENSION':
      return later.map((day) => ({ action, day, reason: 'lũ', ground: 'DISASTER' }));
    case 'EXTEND':
      return later.map((day) => ({ action, day, reason: 'lũ' }));
    case 'REFUSE_EXTENSION':
    case 'REOPEN':
      return [{ action, reason: 'cần thiết' }];
  }
}
