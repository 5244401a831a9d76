import { quotaFaults } from '../evidence/filed-evidence.js';
import type { UserError } from '../refusal/codes.js';
import { dueDayOf, lockDayOf } from '../settings/deadline.js';
import { earlyLocksOf, isFromFirstPeriodOn } from '../settings/period-state.js';
import { joinedTexts, type Text } from '../text/text.js';
import { addDays, type LocalDate, localDateOf } from '../time/local-date.js';
import { periodOf, windowOf } from '../time/period.js';
import { nextWorkingDay } from '../time/working-calendar.js';
import { holderAt, type ReportAction, ruleOf } from './actions.js';
import { extensionDays } from './extension-decision.js';
import type { Change, FilingSituation } from './filing-situation.js';
import { indicatorsToFile } from './missing-figures.js';
import { figuresText, OTHER_REMEDIES, otherReviewer, REMEDIES } from './remedy-texts.js';
import { filingStateOf, liesWithChairman, type Signatory } from './sign-off.js';
import { decide, situationFaults } from './transitions.js';

/** The caller, and whether they may type figures. */
export type Hand = Signatory & { readonly mayType: boolean };

/**
 * Why the service would refuse a request without faults of its own; empty = accepted. A caller who may type can mend
 * every fault in the figures. For any other caller, the saved figures decide.
 */
export function obstacles(situation: FilingSituation, action: ReportAction, hand: Hand): readonly UserError[] {
  const isTyped = action === 'SAVE' || ((action === 'SUBMIT' || action === 'HAND_TO_CHAIRMAN') && hand.mayType);
  if (isTyped) return situationFaults(situation, { action, entries: [] }, hand);
  if (action === 'ADD_FILE') return situationFaultsOrFull(situation, hand);
  const [first = [], ...others] = faultlessChanges(situation, action).map((change) =>
    refusalOf(situation, change, hand),
  );
  return others.some((refusal) => refusal.length === 0) ? [] : first;
}

/** Why even the smallest file is refused; empty if a figure, or the whole report, has room for it. */
function situationFaultsOrFull(situation: FilingSituation, hand: Hand): readonly UserError[] {
  const faults = situationFaults(situation, { action: 'ADD_FILE', code: null, name: SAID, upload: SAID }, hand);
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

/** Requests without faults of their own. The action is possible if any of them is accepted. */
function faultlessChanges(
  situation: FilingSituation,
  action: Exclude<ReportAction, 'SAVE' | 'ADD_FILE'>,
): readonly Change[] {
  switch (action) {
    case 'COPY':
      // One copied figure may contradict another, and a figure that starts anew is copied only by name. So try each
      // alone.
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

const typedCodes = ({ method, period }: FilingSituation): string[] =>
  indicatorsToFile(method, periodOf(period).frequency).map(({ code }) => code);

/** A day for an extension. If none is left, the first working day after the due day: its refusal gives the reason. */
const laterDay = (situation: FilingSituation) =>
  extensionDays(situation)?.first ?? nextWorkingDay(situation.calendar, addDays(dayInForce(situation), 1));

const dayInForce = ({ scope, period, calendar, head }: FilingSituation) =>
  dueDayOf(scope, period, calendar, head?.extension);

/** The explanation of an obstacle beside a disabled button. */
export type ExplainedObstacle = NonNullable<ReturnType<typeof explainedObstacles>>;

/** The people who can carry out the action if the caller must not. */
export type WaysOut = {
  /** The units of other reviewers who may decide on the report. */
  readonly reviewersOf: readonly Text[];
  /** Whether another person at the commune could be the chairman's substitute. */
  readonly hasOtherSubstitute: boolean;
  /** Whether a person at the commune types reports. */
  readonly hasOfficer: boolean;
};

type ReportNow = Pick<FilingSituation, 'scope' | 'period' | 'calendar' | 'head' | 'now'> & { readonly ways?: WaysOut };

/** The obstacles of an action, in words; undefined if there are none. */
export function explainedObstacles(errors: readonly UserError[], action: ReportAction, situation: ReportNow) {
  const [first] = errors;
  if (!first) return undefined;
  const ofFigures = errors.filter(({ path }) => path[0] === 'figures').length;
  const others = errors.filter(({ path }) => path[0] !== 'figures').map(({ message }) => message);
  const sentences = ofFigures > 0 ? [...others, figuresText(ofFigures)] : others;
  return {
    reason: joinedTexts(sentences, ' '),
    /** The day from which the action is possible, if waiting is enough; else null. */
    possibleFrom: possibleFrom(first, situation),
    /** The first day on which the action was no longer possible; null if time is not the obstacle. */
    since: lockedSince(first, situation),
    /** The remedy; null if there is none. */
    remedy: remedyOf(first, action, situation),
  };
}

function possibleFrom({ code, comparedWith }: UserError, { scope, period }: ReportNow): LocalDate | null {
  if (code === 'PERIOD_NOT_CLOSED') return comparedWith?.value ?? null;
  const opens = code === 'PERIOD_NOT_OPEN' && isFromFirstPeriodOn(scope, period);
  return opens ? windowOf(period, scope.closingDay).from : null;
}

/** The day since which the period is locked; null if an administrator locked it early. */
function lockedSince({ code }: UserError, { scope, period, calendar, head, now }: ReportNow): LocalDate | null {
  if (code !== 'PERIOD_LOCKED') return null;
  const lastDay = lockDayOf(scope, period, calendar, head?.extension);
  return localDateOf(now) > lastDay ? addDays(lastDay, 1) : null;
}

function remedyOf({ code, path }: UserError, action: ReportAction, situation: ReportNow): Text | null {
  const { scope, period, calendar, head, now, ways } = situation;
  if (code === 'WRONG_STATE') {
    const remedy = ruleOf(action).instead[holderAt(filingStateOf(head))];
    return remedy ? REMEDIES[remedy] : null;
  }
  if (code === 'PERIOD_LOCKED') {
    const isEarly = earlyLocksOf(scope, localDateOf(now), calendar).includes(period);
    return isEarly ? OTHER_REMEDIES.ASK_TO_UNLOCK : null;
  }
  if (code === 'EXTENSION_PENDING') return OTHER_REMEDIES.WAIT_FOR_ANSWER;
  if (code === 'SIGNATURE_NEEDED')
    return liesWithChairman(head) ? REMEDIES.WAIT_FOR_CHAIRMAN : OTHER_REMEDIES.HAND_OVER;
  if (code === 'NO_SIGN_OFF') return OTHER_REMEDIES.SEND_DIRECTLY;
  if (code === 'NO_CHAIRMAN') return OTHER_REMEDIES.SEND_WITHOUT_CHAIRMAN;
  if (code === 'OWN_REPORT') return ways ? otherReviewer(ways.reviewersOf) : null;
  if (code === 'TYPED_BY_SUBSTITUTE')
    return ways?.hasOtherSubstitute ? OTHER_REMEDIES.CHAIR_OR_OTHER : OTHER_REMEDIES.CHAIR_ALONE;
  if (path[0] !== 'figures' || !ruleOf(action).completes) return null;
  return ways?.hasOfficer === false ? OTHER_REMEDIES.ASK_FOR_OFFICER : OTHER_REMEDIES.ASK_TO_COMPLETE;
}
