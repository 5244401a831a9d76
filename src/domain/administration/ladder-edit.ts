import type { OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import { BOUND_TEXTS } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { namedTwice, outOfRange, rangeFaults, refusal } from '../refusal/refusal.js';
import { reviewLadderOf } from '../reminder/waiting-reviews.js';
import type { Ladder, ReviewLadder, ScopeSettings } from '../settings/scope-settings.js';
import type { GivenFields } from '../text/given-fields.js';
import { joinedTexts } from '../text/text.js';

/** Absent fields stay as they are. The steps are replaced as a whole. */
export type LadderEdit = GivenFields<
  Ladder & Pick<ScopeSettings, 'quietDays' | 'sendTime'> & { readonly review: Partial<ReviewLadder> }
>;

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
export function ladderFaults(edit: LadderEdit): UserError[] {
  const { steps, quietDays, sendTime, review } = edit;
  return [
    ...rangeFaults(['steps'], steps?.length, 1, MOST_STEPS),
    ...(steps ?? []).flatMap((step, i, all) => stepFaults(step, all[i - 1]?.offset, ['steps', String(i)])),
    ...rangeFaults(['repeatEvery'], edit.repeatEvery, 1, MOST_OFFSET),
    ...rangeFaults(['repeatAtMost'], edit.repeatAtMost, 0, MOST_REPEATS),
    ...rangeFaults(['quietDays'], quietDays?.length, 0, MOST_QUIET_DAYS),
    ...namedTwice(quietDays ?? [], ['quietDays']),
    ...(sendTime === undefined || SEND_TIME.test(sendTime)
      ? []
      : [outOfRange(['sendTime'], sendTime, '06:00, 06:30 … 17:30', { other: BOUND_TEXTS.sendTime })]),
    ...(['firstAfter', 'every', 'leadersFrom'] as const).flatMap((name) =>
      rangeFaults(['review', name], review?.[name], 1, MOST_OFFSET),
    ),
  ];
}

function stepFaults(
  { offset, recipients }: Ladder['steps'][number],
  before: number | undefined,
  at: readonly string[],
): UserError[] {
  const faults = rangeFaults([...at, 'offset'], offset, -MOST_OFFSET, MOST_OFFSET);
  if (before !== undefined && offset <= before)
    faults.push(refusal('NOT_SORTED', [...at, 'offset'], offset, { what: 'offset', value: String(before) }));
  if (recipients.length === 0) faults.push(outOfRange([...at, 'recipients'], 0, '1–4'));
  for (const [k, role] of recipients.entries()) {
    const place = [...at, 'recipients', String(k)];
    const value = ROLE_TITLES[role];
    if (!LETTER_ROLES.has(role)) {
      const other = joinedTexts([...LETTER_ROLES].map((letterRole) => ROLE_TITLES[letterRole]));
      faults.push(outOfRange(place, role.toUpperCase(), [...LETTER_ROLES].join(', ').toUpperCase(), { value, other }));
    }
    if (recipients.indexOf(role) < k) faults.push(refusal('NAMED_TWICE', place, role.toUpperCase(), null, { value }));
  }
  return faults;
}
