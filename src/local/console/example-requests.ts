import { randomUUID } from 'node:crypto';
import { rolesAllowed } from '../../domain/access/rights.js';
import { HOLIDAY_TABLE } from '../../domain/administration/record.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { revisionOf } from '../../domain/official/trail.js';
import {
  ACTION_RULES,
  type FilingState,
  REPORT_ACTIONS,
  type ReportAction,
  ruleOf,
} from '../../domain/report/actions.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { addDays, type Instant, weekday } from '../../domain/time/local-date.js';
import { closingDateOf } from '../../domain/time/period.js';
import { addWorkingDays } from '../../domain/time/working-calendar.js';
import { toGlobalId } from '../../graphql/shared/ids.js';
import type { Stores } from '../../store/index.js';
import { trailOf } from '../../store/reference/settings-store.js';
import { type ConsoleContext, consoleContext, filerOf, holderOf, type OpenForm } from './console-context.js';
import { EXAMPLE_COMMENT, EXAMPLE_HOLIDAY, EXAMPLE_OFFICIAL, EXAMPLE_REASONS } from './texts.js';

const DAYS_AWAY = 4;

/** The role and the variables of an example in the console. The variables fit the stored data. */
export type ExampleRequest = {
  /** The id of the official or the source system; undefined for the public. */
  readonly as?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** A prepared request. A change has an input, to which an idempotency key and the reason from the texts are added. */
type Prepared = ExampleRequest & { readonly input?: Readonly<Record<string, unknown>> | undefined };
type Preparation = (data: ConsoleContext) => Prepared | Promise<Prepared>;

/** Examples that need a role or variables, by name. All others are public and need no variables. */
const PREPARATIONS: Readonly<Record<string, Preparation>> = {
  reminders: asking('reviewer'),
  'reminders-planned': asking('reviewer'),
  'unreachable-officials': asking('reviewer'),
  'communes-without-officer': asking('reviewer'),
  'administration-log': asking('administrator'),
  'allowed-administration': asking('administrator'),
  reorganisations: asking('administrator'),
  'figure-files': asking('reviewer'),
  'approve-figure-file': async (data) => {
    const waiting = (await data.stores.figureFiles.all()).find(({ state }) => state === 'WAITING');
    return { as: holderOf(data, 'reviewer')?.id, input: { file: waiting?.id ?? NO_FILE } };
  },
  'report-form': ofOfficer,
  'allowed-actions': ofOfficer,
  'my-work': asking('reviewer'),
  viewer: asking('reviewer'),

  'approve-reports': (data) => {
    const submitted = formsIn(data, ['SUBMITTED']);
    const forms = submitted.length > 0 ? submitted : data.forms;
    return { as: holderOf(data, 'reviewer')?.id, input: { reports: forms.slice(0, 5).map(seen) } };
  },
  'record-figures': ({ collecting, forms, now }) => ({
    as: 'vnpt-ioffice',
    input: {
      takenAt: now,
      figures: forms.slice(0, 2).map(({ unit }) => ({ unit: unit.id, period: collecting, ...FIGURE })),
    },
  }),
  'set-delivery-aside': async (data) => administering(data, { delivery: await newestDelivery(data) }),
  'set-mail-preferences': (data) => ({ as: holderOf(data, 'officer')?.id, input: { language: 'VI', digests: true } }),

  'change-holidays': (data) => {
    const date = addDays(data.today, 13 - weekday(data.today));
    const name = { nameVi: EXAMPLE_HOLIDAY.vi, nameEn: EXAMPLE_HOLIDAY.en };
    const set = [{ date, kind: 'SWAPPED_WORKING', ...name, status: 'REPORTED' }];
    const expectedRevision = revisionOf(trailOf(data.administered, HOLIDAY_TABLE));
    return administering(data, { expectedRevision, set });
  },
  'change-calendar': (data) => ofScope(data, { lockAfter: data.scope.lockAfter === 4 ? 3 : 4 }),
  'change-ladder': (data) => ofScope(data, { sendTime: data.scope.sendTime === '07:30' ? '08:00' : '07:30' }),
  'invite-official': (data) => {
    const [name, email] = [EXAMPLE_OFFICIAL, `mau.${randomUUID().slice(0, 8)}@chodon.example`];
    return administering(data, { name, email, role: 'OFFICER', unit: data.forms[0]?.unit.id });
  },
  'add-assignment': (data) => {
    const [form, other] = data.forms;
    return administering(data, { official: form?.officer.id, role: 'OFFICER', unit: other?.unit.id });
  },
  'name-substitute': (data) => {
    const absent = data.forms[0]?.officer;
    const substitute = data.officials.find(({ role, path }) => role === 'chairman' && path === absent?.path);
    const input = {
      official: absent?.id,
      substitute: substitute?.id,
      expectedRevision: revisionOf(absent?.trail ?? []),
      from: data.today,
      until: addDays(data.today, DAYS_AWAY),
    };
    return { as: absent?.id, input };
  },
  'lift-suppression': async (data) => {
    const suppressed = new Set((await data.stores.suppressions.all()).map(({ address }) => address));
    const official = data.officials.find(({ email }) => suppressed.has(email.toLowerCase())) ?? data.officials[0];
    return administering(data, { official: official?.id });
  },
  'create-method-draft': async (data) => {
    const drafts = await data.stores.drafts.all();
    return administering(data, { id: `DTI-du-thao-${drafts.length + 1}` });
  },
  'change-method-draft': async (data) => {
    const draft = await newestDraft(data);
    const input = draft && { draft: draft.method.id, expectedRevision: revisionOf(draft.trail) };
    const indicators = draft?.method.indicators
      .filter(({ code }) => code === FIGURE.indicator)
      .map(({ code, points }) => ({ code, points: points + 1 }));
    return administering(data, { draft: NO_DRAFT, ...input, indicators });
  },
  'method-draft': async (data) => ({
    as: holderOf(data, 'administrator')?.id,
    variables: { id: (await newestDraft(data))?.method.id ?? NO_DRAFT },
  }),
};

/** Further input of an action on a report. The role and the suitable reports follow from the rule of the action. */
const OF_ACTIONS: Partial<Record<ReportAction, MoreInput>> = {
  SAVE: () => {
    const { indicator, numerator, denominator } = FIGURE;
    return { figures: [{ indicator, figure: { ratio: { numerator, denominator } } }] };
  },
  HAND_TO_CHAIRMAN: () => ({ figures: [] }),
  SUBMIT: () => ({ figures: [] }),
  RETURN_TO_OFFICER: () => commented('return-to-officer'),
  RECORD_DOCUMENT: (_form, { today: date }) => ({ signedDocument: { number: '12/BC-UBND', date } }),
  RETURN: () => commented('return-report'),
  APPROVE: () => ({ note: EXAMPLE_REASONS['approve-report'] }),
  ASK_EXTENSION: threeDaysLater,
  EXTEND: threeDaysLater,
};

/** The name of an action's example: `take-back-report` for TAKE_BACK_REPORT. */
const exampleOf = (action: ReportAction): string => ACTION_RULES[action].name.toLowerCase().replaceAll('_', '-');

const ACTIONS = new Map(REPORT_ACTIONS.map((action) => [exampleOf(action), action]));

const preparationOf = (name: string): Preparation | undefined => {
  const action = ACTIONS.get(name);
  return action ? filing(action) : PREPARATIONS[name];
};

export const needsRole = (name: string): boolean => preparationOf(name) !== undefined;

export async function exampleRequest(name: string, stores: Stores, now: Instant): Promise<ExampleRequest> {
  const prepare = preparationOf(name);
  const data = prepare && (await consoleContext(stores, now));
  const { as, variables, input }: Prepared = data && prepare ? await prepare(data) : {};
  if (!input) return { as, ...(variables && { variables }) };
  const reason = 'comment' in input || 'note' in input ? undefined : EXAMPLE_REASONS[name];
  return { as, variables: { input: { idempotencyKey: randomUUID(), ...(reason && { reason }), ...input } } };
}

/** A ratio that most communes could report: files handled on VNPT-iOffice. */
const FIGURE = { indicator: 'G03', numerator: 57, denominator: 60 } as const;
/** The id to ask with while there is no draft. The answer then says that `create-method-draft` comes first. */
const NO_DRAFT = 'DTI-du-thao-1';
/** The id to ask with while no file of figures waits. */
const NO_FILE = 'figures-chua-co-tep';

function ofOfficer(data: ConsoleContext): ExampleRequest {
  const form = formIn(data, ['DRAFT', 'RETURNED', 'SUBMITTED', 'NONE', 'APPROVED']);
  return { as: form?.officer.id, variables: { unit: form?.unit.id, period: form?.period } };
}

function asking(role: OfficialRole): Preparation {
  return (data) => ({ as: holderOf(data, role)?.id });
}

function threeDaysLater({ period, report }: OpenForm, { scope, calendar, today }: ConsoleContext) {
  const due = dueDayOf(scope, period, calendar, report?.extension);
  return { day: addWorkingDays(calendar, due > today ? due : today, 3), ground: 'DISASTER' };
}

const commented = (name: string) => ({
  comment: EXAMPLE_REASONS[name],
  comments: [{ indicator: FIGURE.indicator, comment: EXAMPLE_COMMENT }],
});

type Fits = (form: OpenForm, data: ConsoleContext) => boolean;
type MoreInput = (form: OpenForm, data: ConsoleContext) => Readonly<Record<string, unknown>>;

/**
 * Changes the first report for which the action is possible. If there is none, it takes another report, and the refusal
 * says why. For an action that completes a report, a report that is already begun comes first.
 */
function filing(action: ReportAction): Preparation {
  const { right, from, completes, request } = ruleOf(action);
  const [role = 'reviewer'] = rolesAllowed(right, 'report') as OfficialRole[];
  const states = completes ? from.toSorted((a, b) => Number(a === 'NONE') - Number(b === 'NONE')) : from;
  const fits: Fits = ({ period, report }, { scope, today }) =>
    (!completes || closingDateOf(period, scope.closingDay) <= today) &&
    (request !== 'ANSWERED' || report?.extensionRequest != null);
  return (data) => {
    const form = formIn(data, states, fits);
    if (!form) return { as: holderOf(data, role)?.id };
    return { as: filerOf(data, role, form)?.id, input: { ...seen(form), ...OF_ACTIONS[action]?.(form, data) } };
  };
}

/** Forms in the order of the states. Forms in the same state have the newest period first. */
const formsIn = (data: ConsoleContext, states: readonly FilingState[], fits: Fits = () => true): OpenForm[] =>
  states.flatMap((state) => data.forms.filter((form) => form.state === state && fits(form, data)));

const formIn = (data: ConsoleContext, states: readonly FilingState[], fits?: Fits): OpenForm | undefined =>
  formsIn(data, states, fits)[0] ?? data.forms[0];

const seen = ({ unit, period, report }: OpenForm) => ({
  unit: unit.id,
  period,
  expectedRevision: report?.tokens.at(-1) ?? null,
});

const administering = (data: ConsoleContext, input: Readonly<Record<string, unknown>>): Prepared => ({
  as: holderOf(data, 'administrator')?.id,
  input,
});

function ofScope(data: ConsoleContext, change: Readonly<Record<string, unknown>>): Prepared {
  const { scope } = data.scope;
  const expectedRevision = revisionOf(trailOf(data.administered, { noun: 'SCOPE', id: scope }));
  return administering(data, { scope, expectedRevision, ...change });
}

/** The newest delivery beside an open report, or an id without a delivery if there is none. */
async function newestDelivery({ stores, forms }: ConsoleContext): Promise<string> {
  for (const { unit, period } of forms) {
    const [delivery] = (await stores.deliveries.history({ unit: unit.id, path: unit.path, period })).slice(-1);
    if (delivery) return toGlobalId('Delivery', unit.id, period, delivery.system, delivery.batch);
  }
  return toGlobalId('Delivery', forms[0]?.unit.id ?? '', forms[0]?.period ?? '', 'vnpt-ioffice', 'batch-0001');
}

const newestDraft = async ({ stores }: ConsoleContext) =>
  (await stores.drafts.all()).findLast(({ state }) => state === 'DRAFT');
