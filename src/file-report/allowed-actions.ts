import type { Viewer } from '../domain/access/access.js';
import { isInForceOn, isSamePerson } from '../domain/official/assignment.js';
import type { Official } from '../domain/official/official.js';
import { officialsWithin } from '../domain/official/officials-within.js';
import type { UserError } from '../domain/refusal/codes.js';
import { seatPathOn } from '../domain/register/seat.js';
import { isBelow, unitById } from '../domain/register/unit.js';
import { REPORT_ACTIONS, type ReportAction } from '../domain/report/actions.js';
import type { FilingSituation } from '../domain/report/filing-situation.js';
import { isAmong } from '../domain/report/hands.js';
import {
  type ExplainedObstacle,
  explainedObstacles,
  type Hand,
  obstacles,
  type WaysOut,
} from '../domain/report/obstacles.js';
import type { Report } from '../domain/report/report.js';
import { situationFaults } from '../domain/report/transitions.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import { type FilingStores, readItems, situationOf } from './file-report.js';
import { chairmanOf, mayChange, signatoryOf } from './filing-rights.js';
import type { FilingReference } from './reference.js';

export type AllowedReportAction = {
  readonly action: ReportAction;
  /** False if the viewer has no right to the action, whatever the state of the report. */
  readonly hasRight: boolean;
  /** Why the action is refused. Undefined if a request without faults would be accepted. */
  readonly obstacle: ExplainedObstacle | undefined;
};

export type ReportToChange = {
  readonly of: FilingReference;
  readonly period: PeriodId;
  readonly head: Report | undefined;
};

/** The actions that `fileReport` would accept from the viewer now. Nothing is read for a viewer without rights. */
export async function allowedReportActions(
  stores: FilingStores,
  viewer: Viewer,
  report: ReportToChange,
  now: Instant,
): Promise<AllowedReportAction[]> {
  const may = (action: ReportAction) => mayChange(viewer, action, report.of);
  const mayType = may('SAVE');
  const hand = { mayType, ...signatoryOf(viewer, report.of) };
  const isDeciding = may('APPROVE') || may('EXTEND') || hand.actsFor !== undefined;
  const head = isDeciding && report.head ? await stores.reports.withHands(report.head) : report.head;
  const known = { ...report, head };
  const needsFigures = mayType || may('SUBMIT');
  const situation = needsFigures ? await withFigures(stores, viewer, known, now) : withoutFigures(known, now);
  const found = REPORT_ACTIONS.map((action) =>
    may(action) ? { action, errors: obstacles(situation, action, hand) } : { action, errors: undefined },
  );
  const ways = await waysOut(stores, report.of, {
    head,
    hand,
    now,
    errors: found.flatMap(({ errors = [] }) => errors),
  });
  return found.map(({ action, errors }) =>
    errors
      ? { action, hasRight: true, obstacle: explainedObstacles(errors, action, { ...situation, ways }) }
      : { action, hasRight: false, obstacle: undefined },
  );
}

/** The situation without figures. The head alone decides every action except a copy and a submission. */
const withoutFigures = ({ of, period, head }: ReportToChange, now: Instant): FilingSituation => ({
  ...of,
  path: of.unit.path,
  period,
  now,
  head,
  notes: {},
  previous: new Map(),
  usual: new Map(),
  beside: new Map(),
  sources: new Map(),
  wasSentBack: false,
});

/** Reads the figures only if period and state let somebody copy or submit them. */
async function withFigures(stores: FilingStores, viewer: Viewer, report: ReportToChange, now: Instant) {
  const { of, period } = report;
  const situation = { ...withoutFigures(report, now), ...(await chairmanOf(stores, of, now)) };
  const change = { action: 'SUBMIT', entries: [] } as const;
  const copy = { action: 'COPY', codes: null } as const;
  const signatory = signatoryOf(viewer, of);
  if ([change, copy].every((wanted) => situationFaults(situation, wanted, signatory).length > 0)) return situation;
  const read = await readItems(stores, of, period);
  const expectedRevision = read.head?.tokens.at(-1) ?? null;
  return situationOf(
    stores,
    read,
    { viewer, unit: of.unit.id, period, idempotencyKey: '', expectedRevision, change },
    now,
  );
}

type Asked = {
  readonly head: Report | undefined;
  readonly hand: Hand;
  readonly now: Instant;
  readonly errors: readonly UserError[];
};

/** The people who can do what this viewer may not. Reads officials only if the viewer, not the report, is the obstacle. */
async function waysOut(
  { officials }: Pick<Stores, 'officials'>,
  { unit, register }: FilingReference,
  { head, hand, now, errors }: Asked,
): Promise<WaysOut | undefined> {
  const isAbove = errors.some(({ code }) => code === 'OWN_REPORT');
  const isHere = errors.some(
    ({ code, path }) => code === 'TYPED_BY_SUBSTITUTE' || (!hand.mayType && path[0] === 'figures'),
  );
  if (!isAbove && !isHere) return undefined;
  const day = localDateOf(now);
  const path = seatPathOn(register, unit.path, day);
  const within = isAbove ? (path.split('/', 1)[0] as string) : path;
  const found = await officialsWithin(officials.ofScope, register, within, day);
  const inForce = found.filter((official) => isInForceOn(official, day));
  const { typed, sent } = head?.hands ?? { typed: [], sent: [] };
  const isOther = ({ id }: Official) => !isSamePerson(id, hand.actor) && !isAmong(typed, id);
  const reviewers = inForce.filter(
    (official) =>
      official.role === 'reviewer' && isBelow(path, official.path) && isOther(official) && !isAmong(sent, official.id),
  );
  const here = inForce.filter((official) => official.path === path);
  return {
    reviewersOf: [...new Set(reviewers.map((reviewer) => reviewer.unit))].flatMap(
      (id) => unitById(register, id, day)?.name ?? [],
    ),
    hasOtherSubstitute: here.some((official) => official.role !== 'chairman' && isOther(official)),
    hasOfficer: here.some(({ role }) => role === 'officer'),
  };
}
