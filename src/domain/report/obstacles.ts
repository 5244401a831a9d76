import { quotaFaults } from '../evidence/filed-evidence.js';
import type { UserError } from '../refusal/codes.js';
import { dueDayOf } from '../settings/deadline.js';
import { addDays, localDateOf } from '../time/local-date.js';
import { periodOf } from '../time/period.js';
import { nextWorkingDay } from '../time/working-calendar.js';
import { type ReportAction, ruleOf } from './actions.js';
import { extensionDays } from './extension-decision.js';
import type { Change, FilingSituation } from './filing-situation.js';
import type { Signatory } from './sign-off.js';
import { decide, standingFaults } from './transitions.js';

/** What the one who asks may do besides the action itself. */
export type Hand = Signatory & { readonly mayType: boolean };

/**
 * Why a request without faults of its own would be refused; empty = it is accepted. Whoever may type figures can answer
 * every fault in them; for anybody else the saved figures decide.
 */
export function obstacles(situation: FilingSituation, action: ReportAction, hand: Hand): readonly UserError[] {
  const isTyped = action === 'SAVE' || ((action === 'SUBMIT' || action === 'HAND_TO_CHAIRMAN') && hand.mayType);
  if (isTyped) return standingFaults(situation, { action, entries: [] }, hand);
  if (action === 'ADD_FILE') return standingFaultsOrFull(situation, hand);
  const [first = [], ...others] = faultlessChanges(situation, action).map((change) =>
    refusalOf(situation, change, hand),
  );
  return others.some((refusal) => refusal.length === 0) ? [] : first;
}

/** Whether the smallest file has room: where a figure has as many as it may, another one has not. */
function standingFaultsOrFull(situation: FilingSituation, hand: Hand): readonly UserError[] {
  const faults = standingFaults(situation, { action: 'ADD_FILE', code: null, name: SAID, upload: SAID }, hand);
  if (faults.length > 0) return faults;
  const { files = [], notes } = situation;
  const [first = [], ...others] = [null, ...typedCodes(situation)].map((code) =>
    quotaFaults({ files, notes }, code, { size: 1 }),
  );
  return others.some((refusal) => refusal.length === 0) ? [] : first;
}

function refusalOf(situation: FilingSituation, change: Change, { mayType: _, ...hand }: Hand): readonly UserError[] {
  const expectedRevision = situation.head?.tokens.at(-1) ?? null;
  const decision = decide(situation, { key: 'obstacles', expectedRevision, ...hand, payload: '', change });
  return decision.kind === 'REFUSED' ? decision.errors : [];
}

const SAID = 'said';

/** Requests of which one is accepted if any is. */
function faultlessChanges(
  situation: FilingSituation,
  action: Exclude<ReportAction, 'SAVE' | 'ADD_FILE'>,
): readonly Change[] {
  switch (action) {
    case 'COPY':
      // One copied figure may contradict another; a figure that is counted anew is copied only by its name.
      return [{ action, codes: null }, ...typedCodes(situation).map((code): Change => ({ action, codes: [code] }))];
    case 'SUBMIT':
    case 'HAND_TO_CHAIRMAN':
      return [{ action, entries: [] }];
    case 'RECORD_DOCUMENT':
      return [{ action, document: { number: SAID, date: localDateOf(situation.now) } }];
    case 'RETURN':
    case 'RETURN_TO_OFFICER':
      return [{ action, comment: SAID, comments: [] }];
    case 'ASK_EXTENSION':
      return [{ action, day: laterDay(situation), reason: SAID, ground: 'OTHER' }];
    case 'EXTEND':
      return [{ action, day: laterDay(situation), reason: SAID }];
    default: {
      const { says } = ruleOf(action);
      return [{ action, ...(says && { [says.field]: says.isNeeded ? SAID : null }) } as Change];
    }
  }
}

function typedCodes({ method, period }: FilingSituation): string[] {
  const { frequency } = periodOf(period);
  return method.indicators
    .filter((indicator) => indicator.frequency === frequency && !indicator.computed)
    .map(({ code }) => code);
}

/** Where no day is left, the first after the due day is refused with the reason. */
const laterDay = (situation: FilingSituation) =>
  extensionDays(situation)?.first ?? nextWorkingDay(situation.calendar, addDays(dayInForce(situation), 1));

const dayInForce = ({ scope, period, calendar, head }: FilingSituation) =>
  dueDayOf(scope, period, calendar, head?.extension);
