import type { OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import { reviewLadderOf } from '../reminder/waiting-reviews.js';
import type { Ladder, ReviewLadder, ScopeSettings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';

/** Absent fields stay as they are. The steps are replaced as a whole. */
export type LadderEdit = {
  readonly steps?: Ladder['steps'] | undefined;
  readonly repeatEvery?: number | undefined;
  readonly repeatAtMost?: number | undefined;
  readonly quietDays?: readonly LocalDate[] | undefined;
  readonly sendTime?: string | undefined;
  /** Absent fields stay as they are. */
  readonly review?: Partial<ReviewLadder> | undefined;
};

/** Roles that a step may address. Auditors and administrators look after the service and get no letters. */
export const LETTER_ROLES: ReadonlySet<OfficialRole> = new Set(['officer', 'chairman', 'reviewer', 'leader']);

const MOST_STEPS = 20;
const MOST_OFFSET = 60;
const MOST_REPEATS = 20;
const MOST_QUIET_DAYS = 60;
/** The times of the sweeps of `send-reminders`: every half hour from 06:00 to 17:30. */
const SEND_TIME = /^(0[6-9]|1[0-7]):[03]0$/;

export function editedLadder(scope: ScopeSettings, edit: LadderEdit): ScopeSettings {
  const { steps = scope.ladder.steps, repeatEvery = scope.ladder.repeatEvery } = edit;
  const { repeatAtMost = scope.ladder.repeatAtMost, sendTime = scope.sendTime, quietDays, review } = edit;
  return {
    ...scope,
    ladder: { steps, repeatEvery, repeatAtMost },
    sendTime,
    ...(quietDays && { quietDays: [...quietDays].sort() }),
    ...(review && { reviewLadder: { ...reviewLadderOf(scope), ...review } }),
  };
}

/** All faults of an edit. Steps must be in the order of their days, each day once. */
export function ladderFaults({
  steps,
  repeatEvery,
  repeatAtMost,
  quietDays,
  sendTime,
  review,
}: LadderEdit): UserError[] {
  const faults: UserError[] = [];
  const check = (isFault: boolean | undefined, fault: () => UserError) => {
    if (isFault) faults.push(fault());
  };
  const isOutside = (value: number | undefined, from: number, to: number) =>
    value !== undefined && !(Number.isInteger(value) && from <= value && value <= to);
  check(steps && (steps.length < 1 || steps.length > MOST_STEPS), () =>
    outOfRange(['steps'], steps?.length ?? 0, `1–${MOST_STEPS}`),
  );
  for (const [i, { offset, recipients }] of (steps ?? []).entries()) {
    const at = ['steps', String(i)];
    const before = steps?.[i - 1]?.offset;
    check(isOutside(offset, -MOST_OFFSET, MOST_OFFSET), () =>
      outOfRange([...at, 'offset'], offset, `−${MOST_OFFSET}–${MOST_OFFSET}`),
    );
    check(before !== undefined && offset <= before, () =>
      refusal('NOT_SORTED', [...at, 'offset'], offset, { what: 'offset', value: String(before) }),
    );
    check(recipients.length === 0, () => outOfRange([...at, 'recipients'], 0, '1–4'));
    for (const [k, role] of recipients.entries()) {
      const place = [...at, 'recipients', String(k)];
      check(!LETTER_ROLES.has(role), () =>
        outOfRange(place, role.toUpperCase(), [...LETTER_ROLES].join(', ').toUpperCase(), {
          value: ROLE_TITLES[role],
          other: BOUND_TEXTS.someOf([...LETTER_ROLES].map((letterRole) => ROLE_TITLES[letterRole])),
        }),
      );
      check(recipients.indexOf(role) < k, () =>
        refusal('NAMED_TWICE', place, role.toUpperCase(), null, { value: ROLE_TITLES[role] }),
      );
    }
  }
  check(isOutside(repeatEvery, 1, MOST_OFFSET), () =>
    outOfRange(['repeatEvery'], repeatEvery ?? 0, `1–${MOST_OFFSET}`),
  );
  check(isOutside(repeatAtMost, 0, MOST_REPEATS), () =>
    outOfRange(['repeatAtMost'], repeatAtMost ?? 0, `0–${MOST_REPEATS}`),
  );
  check(quietDays && quietDays.length > MOST_QUIET_DAYS, () =>
    outOfRange(['quietDays'], quietDays?.length ?? 0, `0–${MOST_QUIET_DAYS}`),
  );
  for (const [i, day] of (quietDays ?? []).entries())
    check(quietDays && quietDays.indexOf(day) < i, () => refusal('NAMED_TWICE', ['quietDays', String(i)], day));
  check(sendTime !== undefined && !SEND_TIME.test(sendTime), () =>
    outOfRange(['sendTime'], sendTime ?? '', '06:00, 06:30 … 17:30', { other: BOUND_TEXTS.sendTime }),
  );
  for (const name of ['firstAfter', 'every', 'leadersFrom'] as const) {
    const days = review?.[name];
    check(isOutside(days, 1, MOST_OFFSET), () => outOfRange(['review', name], days ?? 0, `1–${MOST_OFFSET}`));
  }
  return faults;
}
