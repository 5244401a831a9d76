import fc from 'fast-check';
import { revisionOf } from '../../../src/domain/official/trail.js';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { trailOf } from '../../../src/store/reference/settings-store.js';
import { type AdministrationApi, administrationApi, newKey, PEOPLE, type Person } from './administration-api.js';

const VIEWERS = [null, 'administrator', 'second', 'ofCommune', 'auditor', 'reviewer', 'officer'] as const;
const PERIODS = ['2026', '2027', '2026-Q3', '2026-Q4', '2027-Q1'].concat(
  Array.from({ length: 15 }, (_, n) => new Date(Date.UTC(2026, n, 1)).toISOString().slice(0, 7)),
);
const MONTHS = Array.from({ length: 30 }, (_, n) => new Date(Date.UTC(2026, 9 + n, 1)).toISOString().slice(0, 7));

type Inputs = readonly Readonly<Record<string, unknown>>[];
/** No step moves or closes this one, so that a request which names it has no fault of its own. */
const STEADY_REVIEWER = { ...PEOPLE.reviewer, id: 'steady-reviewer', email: 'steady@chodon.example' };

/** The mutation of an action, and inputs without faults of which one is accepted where it is possible at all. */
type Attempt = readonly [mutation: string, type: string, inputs: Inputs];

const ofOfficial: Readonly<Record<string, (n: number) => Attempt>> = {
  TRANSFER_OFFICIAL: () => [
    'transferOfficial',
    'TransferOfficialInput',
    [
      { unit: 'bang-lung', role: 'OFFICER' },
      { unit: 'xuan-lac', role: 'CHAIRMAN' },
      { unit: 'xuan-lac', role: 'OFFICER' },
      { unit: 'cho-don', role: 'AUDITOR' },
    ],
  ],
  CHANGE_OFFICIAL_CONTACT: (n) => ['changeOfficialContact', 'ChangeOfficialContactInput', [{ name: `Hoàng Văn ${n}` }]],
  DEACTIVATE_OFFICIAL: () => ['deactivateOfficial', 'OfficialInput', [{}]],
  END_ASSIGNMENT: () => ['endAssignment', 'EndAssignmentInput', [{}]],
  REACTIVATE_OFFICIAL: () => ['reactivateOfficial', 'OfficialInput', [{}]],
  LIFT_SUPPRESSION: () => ['liftSuppression', 'LiftSuppressionInput', [{}]],
};
const ofScope: Readonly<Record<string, (n: number) => Attempt>> = {
  CHANGE_CALENDAR: (n) => ['changeCalendar', 'ChangeCalendarInput', [{ finalWaitDays: n % 20 }, { finalWaitDays: 20 }]],
  CHANGE_LADDER: (n) => ['changeLadder', 'ChangeLadderInput', [{ repeatAtMost: n % 20 }, { repeatAtMost: 20 }]],
  CHANGE_LETTERHEAD: (n) => ['changeLetterhead', 'ChangeLetterheadInput', [{ senderName: `Phòng ${n}` }]],
  LOCK_PERIOD: () => ['lockPeriod', 'LockPeriodInput', PERIODS.map((period) => ({ period }))],
  UNLOCK_PERIOD: () => ['unlockPeriod', 'LockPeriodInput', PERIODS.map((period) => ({ period }))],
  ASSIGN_REVIEWER: (n) => [
    'assignReviewer',
    'AssignReviewerInput',
    [[], [n % 2 === 0 ? 'xuan-lac' : 'bang-lung']].map((communes) => ({ reviewer: STEADY_REVIEWER.id, communes })),
  ],
};
const ofTable: Readonly<Record<string, (n: number) => Attempt>> = {
  CHANGE_HOLIDAYS: (n) => [
    'changeHolidays',
    'ChangeHolidaysInput',
    [
      {
        set: [
          { date: '2030-01-01', kind: 'PUBLIC_HOLIDAY', nameVi: `Tết ${n}`, nameEn: 'New Year', status: 'NOT_DECREED' },
        ],
      },
    ],
  ],
};
const ofDraft: Readonly<Record<string, (n: number) => Attempt>> = {
  CHANGE_METHOD_DRAFT: (n) => [
    'changeMethodDraft',
    'ChangeMethodDraftInput',
    [{ nameVi: `Bộ ${n}`, nameEn: `Set ${n}` }],
  ],
  DISCARD_METHOD_DRAFT: () => ['discardMethodDraft', 'DiscardMethodDraftInput', [{}]],
  PUBLISH_METHOD_VERSION: () => ['publishMethodVersion', 'PublishMethodVersionInput', MONTHS.map((from) => ({ from }))],
};

/** A day on which nothing else depends. */
const FAR_DAY = '2031-01-01';
const reform = (n: number) => ({
  effective: FAR_DAY,
  decision: `Nghị quyết ${n}`,
  changes: [{ alter: { unit: 'xuan-lac', name: { vi: `Xã Xuân Lạc ${n}`, en: `Xuan Lac ${n}` } } }],
});
const ofReorganisation: Readonly<Record<string, (n: number) => Attempt>> = {
  CHANGE_REORGANISATION_DRAFT: (n) => ['changeReorganisationDraft', 'ReorganisationDraftInput', [reform(n)]],
  DISCARD_REORGANISATION_DRAFT: () => ['discardReorganisationDraft', 'ReorganisationInput', [{}]],
  PUBLISH_REORGANISATION: () => ['publishReorganisation', 'ReorganisationInput', [{}]],
  CONFIRM_REORGANISATION: () => ['confirmReorganisation', 'ReorganisationInput', [{}]],
  WITHDRAW_REORGANISATION: () => ['withdrawReorganisation', 'ReorganisationInput', [{}]],
};

const steps = fc.record({
  viewer: fc.constantFrom(...VIEWERS),
  of: fc.constantFrom('official', 'official', 'scope', 'table', 'draft', 'reorganisation'),
  official: fc.constantFrom('officer-xuan-lac', 'reviewer', 'auditor', 'self'),
  action: fc.nat(100),
  isSuppressed: fc.boolean(),
});
export type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** One step: what is said to be allowed, and what becomes of requests without faults. The world goes on from there. */
async function walk(api: AdministrationApi, step: Step, n: number): Promise<{ isAllowed: boolean; told?: string }> {
  const { viewer, of, action } = step;
  const now = new Date(Date.parse('2026-11-02T03:00:00.000Z') + n * 7 * 3_600_000).toISOString();
  const { stores } = api.table;
  const id = step.official === 'self' ? PEOPLE[viewer ?? 'administrator'].id : step.official;
  const settings = await stores.settings.administered();
  const draft = `DTI-walk-${Math.floor(n / 40)}`;
  const reorganisation = `walk-${Math.floor(n / 40)}`;
  if (n % 40 === 0) {
    const input = { id: draft, idempotencyKey: newKey(), reason: 'bản mới' };
    await api.ask(
      'second',
      'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { errors { code } } }',
      { input },
      now,
    );
  }
  // The service refuses it while the draft is open or published. After a discard it makes another draft.
  if (n % 5 === 0) {
    const map = { ...reform(n), id: reorganisation, idempotencyKey: newKey(), reason: 'bản mới' };
    await api.ask(
      'second',
      'mutation($input: ReorganisationDraftInput!) { createReorganisationDraft(input: $input) { errors { code } } }',
      { input: map },
      now,
    );
  }
  const official = await stores.officials.one(id);
  if (step.isSuppressed && official)
    await stores.suppressions.suppress({ address: official.email, cause: 'BOUNCE', at: now, detail: '' });
  const scope = { scope: 'cho-don', expectedRevision: revisionOf(trailOf(settings, { noun: 'SCOPE', id: 'cho-don' })) };
  const seenDraft = revisionOf((await stores.drafts.one(draft))?.trail ?? []);
  const [attempts, node, common] = {
    official: [
      ofOfficial,
      toGlobalId('Official', id),
      { official: id, expectedRevision: revisionOf(official?.trail ?? []) },
    ],
    scope: [ofScope, toGlobalId('ScopeRules', 'cho-don'), scope],
    table: [
      ofTable,
      toGlobalId('HolidayTable', 'TABLE'),
      { expectedRevision: revisionOf(trailOf(settings, { noun: 'HOLIDAYS', id: 'TABLE' })) },
    ],
    draft: [ofDraft, toGlobalId('MethodDraft', draft), { draft, expectedRevision: seenDraft }],
    reorganisation: [
      ofReorganisation,
      reorganisation,
      {
        id: reorganisation,
        expectedRevision: revisionOf((await stores.reorganisations.one(reorganisation))?.trail ?? []),
      },
    ],
  }[of] as [typeof ofOfficial, string, Record<string, unknown>];
  const names = Object.keys(attempts);
  const name = names[action % names.length] as string;
  const text = `query($id: ID!) { node(id: $id) { ${['Official', 'ScopeRules', 'HolidayTable', 'MethodDraft'].map((type) => `... on ${type} { allowedActions { action isAllowed whyNot } }`).join(' ')} } }`;
  const ofMap = 'query($id: ID!) { node: reorganisation(id: $id) { allowedActions { action isAllowed whyNot } } }';
  const { data } = await api.ask(viewer, of === 'reorganisation' ? ofMap : text, { id: node }, now);
  const found = data?.node?.allowedActions.find((entry: { action: string }) => entry.action === name);
  const isAllowed = found?.isAllowed === true;
  const isAccepted = await accepted(api, viewer, attempts[name]?.(n), common, now);
  const hasReason = !found || (found.whyNot === null) === isAllowed;
  if (isAllowed === isAccepted && hasReason) return { isAllowed };
  return {
    isAllowed,
    told: `${viewer} ${name} ${id} ${now}: allowed ${isAllowed} (${found?.whyNot}), accepted ${isAccepted}`,
  };
}

async function accepted(
  api: AdministrationApi,
  viewer: Person | null,
  attempt: Attempt | undefined,
  { expectedRevision, ...common }: Record<string, unknown>,
  now: string,
): Promise<boolean> {
  const [mutation, type, inputs] = attempt ?? ['', '', []];
  const seen = mutation === 'liftSuppression' ? {} : { expectedRevision };
  for (const more of inputs) {
    const input = { ...common, ...seen, ...more, idempotencyKey: newKey(), reason: 'cần thiết' };
    const text = `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { errors { code } } }`;
    const { data } = await api.ask(viewer, text, { input }, now);
    if (data?.answer?.errors.length === 0) return true;
  }
  return false;
}

/** Administrators and others at random, one after another: where the two disagree, and how often something was allowed. */
export async function allowedWalk(length: number, seed: number, progress: (step: number) => void) {
  const api = await administrationApi();
  await api.table.stores.officials.save([STEADY_REVIEWER]);
  try {
    const told: string[] = [];
    let allowed = 0;
    for (const [n, step] of fc.sample(steps, { numRuns: length, seed }).entries()) {
      progress(n);
      const seen = await walk(api, step, n);
      if (seen.isAllowed) allowed += 1;
      if (seen.told) told.push(seen.told);
    }
    return { told, allowed, reported: api.reported };
  } finally {
    await api.close();
  }
}
