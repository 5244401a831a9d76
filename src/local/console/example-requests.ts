import { randomUUID } from 'node:crypto';
import { HOLIDAY_TABLE } from '../../domain/administration/record.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { revisionOf } from '../../domain/official/trail.js';
import type { FilingStage } from '../../domain/report/actions.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { addDays, type Instant, weekday } from '../../domain/time/local-date.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { addWorkingDays } from '../../domain/time/working-calendar.js';
import { toGlobalId } from '../../graphql/shared/ids.js';
import type { Stores } from '../../store/index.js';
import { trailOf } from '../../store/reference/settings-store.js';
import { type ConsoleContext, consoleContext, filerOf, holderOf, type OpenForm } from './console-context.js';
import { EXAMPLE_COMMENT, EXAMPLE_HOLIDAY, EXAMPLE_OFFICIAL, EXAMPLE_REASONS } from './texts.js';

const requestKey = (): string => randomUUID();

const DAYS_AWAY = 4;

/** The role and the variables of an example in the console. The variables fit the stored data. */
export type ExampleRequest = {
  /** Id of the official or the source system; undefined = the public. */
  readonly as?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
};

type Preparation = (data: ConsoleContext) => ExampleRequest | Promise<ExampleRequest>;

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
    const reason = EXAMPLE_REASONS['approve-figure-file'];
    const input = { file: waiting?.id ?? NO_FILE, idempotencyKey: requestKey(), reason };
    return { as: holderOf(data, 'reviewer')?.id, variables: { input } };
  },
  'report-form': ofOfficer,
  'allowed-actions': ofOfficer,
  'my-work': asking('reviewer'),
  viewer: asking('reviewer'),

  'save-report': filing('officer', ['NONE', 'DRAFT', 'RETURNED'], () => {
    const { indicator, numerator, denominator } = FIGURE;
    return { figures: [{ indicator, figure: { ratio: { numerator, denominator } } }] };
  }),
  'copy-last-period': filing('officer', ['NONE', 'DRAFT', 'RETURNED']),
  'submit-report': filing('officer', ['DRAFT', 'RETURNED', 'NONE'], () => ({ figures: [] }), isClosed),
  'hand-to-chairman': filing('officer', ['DRAFT', 'RETURNED', 'NONE'], () => ({ figures: [] }), isClosed),
  'take-back-report': filing('officer', ['WITH_CHAIRMAN'], () => ({ reason: EXAMPLE_REASONS['take-back-report'] })),
  'return-to-officer': filing('chairman', ['WITH_CHAIRMAN'], () => ({
    comment: EXAMPLE_REASONS['return-to-officer'],
    comments: [{ indicator: FIGURE.indicator, comment: EXAMPLE_COMMENT }],
  })),
  'record-signed-document': filing('officer', ['SUBMITTED'], (_form, { today: date }) => ({
    signedDocument: { number: '12/BC-UBND', date },
  })),
  'withdraw-report': filing('officer', ['SUBMITTED'], () => ({ reason: EXAMPLE_REASONS['withdraw-report'] })),
  'return-report': filing('reviewer', ['SUBMITTED'], () => ({
    comment: EXAMPLE_REASONS['return-report'],
    comments: [{ indicator: FIGURE.indicator, comment: EXAMPLE_COMMENT }],
  })),
  'approve-report': filing('reviewer', ['SUBMITTED'], () => ({ note: EXAMPLE_REASONS['approve-report'] })),
  'approve-reports': (data) => {
    const submitted = formsIn(data, ['SUBMITTED']);
    const forms = submitted.length > 0 ? submitted : data.forms;
    const input = { idempotencyKey: requestKey(), reports: forms.slice(0, 5).map(seen) };
    return { as: holderOf(data, 'reviewer')?.id, variables: { input } };
  },
  'request-extension': filing('officer', ['DRAFT', 'NONE', 'RETURNED'], (form, data) => ({
    day: threeDaysLater(form, data),
    ground: 'DISASTER',
    reason: EXAMPLE_REASONS['request-extension'],
  })),
  'take-back-extension-request': filing('officer', ['DRAFT', 'NONE', 'RETURNED']),
  'refuse-extension': (data) => {
    const form = data.forms.find(({ report }) => report?.extensionRequest) ?? data.forms[0];
    const input = form && { ...seen(form), idempotencyKey: requestKey(), reason: EXAMPLE_REASONS['refuse-extension'] };
    return { as: holderOf(data, 'reviewer')?.id, variables: { input } };
  },
  'extend-deadline': filing('reviewer', ['DRAFT', 'NONE', 'RETURNED'], (form, data) => ({
    day: threeDaysLater(form, data),
    ground: 'DISASTER',
    reason: EXAMPLE_REASONS['extend-deadline'],
  })),
  'reopen-report': filing('reviewer', ['APPROVED'], () => ({ reason: EXAMPLE_REASONS['reopen-report'] })),
  'record-figures': ({ collecting, forms, now }) => ({
    as: 'vnpt-ioffice',
    variables: {
      input: {
        idempotencyKey: requestKey(),
        takenAt: now,
        figures: forms.slice(0, 2).map(({ unit }) => ({ unit: unit.id, period: collecting, ...FIGURE })),
      },
    },
  }),
  'set-delivery-aside': async (data) => {
    const delivery = await newestDelivery(data);
    return administering(data, { delivery, reason: EXAMPLE_REASONS['set-delivery-aside'] });
  },
  'set-mail-preferences': (data) => ({
    as: holderOf(data, 'officer')?.id,
    variables: { input: { idempotencyKey: requestKey(), language: 'VI', digests: true } },
  }),

  'change-holidays': (data) => {
    const date = addDays(data.today, 13 - weekday(data.today));
    const name = { nameVi: EXAMPLE_HOLIDAY.vi, nameEn: EXAMPLE_HOLIDAY.en };
    const set = [{ date, kind: 'SWAPPED_WORKING', ...name, status: 'REPORTED' }];
    const expectedRevision = revisionOf(trailOf(data.administered, HOLIDAY_TABLE));
    return administering(data, { expectedRevision, reason: EXAMPLE_REASONS['change-holidays'], set });
  },
  'change-calendar': (data) =>
    ofScope(data, EXAMPLE_REASONS['change-calendar'], { lockAfter: data.scope.lockAfter === 4 ? 3 : 4 }),
  'change-ladder': (data) =>
    ofScope(data, EXAMPLE_REASONS['change-ladder'], { sendTime: data.scope.sendTime === '07:30' ? '08:00' : '07:30' }),
  'invite-official': (data) => {
    const [name, email] = [EXAMPLE_OFFICIAL, `mau.${requestKey().slice(0, 8)}@chodon.example`];
    const unit = data.forms[0]?.unit.id;
    return administering(data, {
      reason: EXAMPLE_REASONS['invite-official'],
      name,
      email,
      role: 'OFFICER',
      unit,
    });
  },
  'add-assignment': (data) => {
    const [form, other] = data.forms;
    return administering(data, {
      reason: EXAMPLE_REASONS['add-assignment'],
      official: form?.officer.id,
      role: 'OFFICER',
      unit: other?.unit.id,
    });
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
      idempotencyKey: requestKey(),
      reason: EXAMPLE_REASONS['name-substitute'],
    };
    return { as: absent?.id, variables: { input } };
  },
  'lift-suppression': async (data) => {
    const suppressed = new Set((await data.stores.suppressions.all()).map(({ address }) => address));
    const official = data.officials.find(({ email }) => suppressed.has(email.toLowerCase())) ?? data.officials[0];
    return administering(data, { official: official?.id, reason: EXAMPLE_REASONS['lift-suppression'] });
  },
  'create-method-draft': async (data) => {
    const drafts = await data.stores.drafts.all();
    return administering(data, {
      id: `DTI-du-thao-${drafts.length + 1}`,
      reason: EXAMPLE_REASONS['create-method-draft'],
    });
  },
  'change-method-draft': async (data) => {
    const draft = await newestDraft(data);
    const input = draft && { draft: draft.method.id, expectedRevision: revisionOf(draft.trail) };
    const indicators = draft?.method.indicators
      .filter(({ code }) => code === FIGURE.indicator)
      .map(({ code, points }) => ({ code, points: points + 1 }));
    return administering(data, {
      draft: NO_DRAFT,
      ...input,
      reason: EXAMPLE_REASONS['change-method-draft'],
      indicators,
    });
  },
  'method-draft': async (data) => ({
    as: holderOf(data, 'administrator')?.id,
    variables: { id: (await newestDraft(data))?.method.id ?? NO_DRAFT },
  }),
};

export const needsRole = (name: string): boolean => name in PREPARATIONS;

export async function exampleRequest(name: string, stores: Stores, now: Instant): Promise<ExampleRequest> {
  const prepare = PREPARATIONS[name];
  const data = prepare && (await consoleContext(stores, now));
  return data && prepare ? prepare(data) : {};
}

/** A ratio that most communes could report: files handled on VNPT-iOffice. */
const FIGURE = { indicator: 'G03', numerator: 57, denominator: 60 } as const;
/** Used if there is no draft yet. The answer then says that `create-method-draft` comes first. */
const NO_DRAFT = 'DTI-du-thao-1';
/** Used if no file of figures waits: an administrator loads one first. */
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
  return addWorkingDays(calendar, due > today ? due : today, 3);
}

type Fits = (period: PeriodId, data: ConsoleContext) => boolean;
type MoreInput = (form: OpenForm, data: ConsoleContext) => Readonly<Record<string, unknown>>;

/**
 * Changes the first report in one of these states. If there is none, it takes another report, and the refusal says why.
 */
function filing(
  role: 'officer' | 'chairman' | 'reviewer',
  states: readonly FilingStage[],
  more: MoreInput = () => ({}),
  fits?: Fits,
): Preparation {
  return (data) => {
    const form = formIn(data, states, fits);
    if (!form) return { as: holderOf(data, role)?.id };
    const input = { ...seen(form), idempotencyKey: requestKey(), ...more(form, data) };
    return { as: filerOf(data, role, form)?.id, variables: { input } };
  };
}

function isClosed(period: PeriodId, { scope, today }: ConsoleContext): boolean {
  return closingDateOf(period, scope.closingDay) <= today;
}

/** Forms in the order of the states. Forms in the same state have the newest period first. */
const formsIn = (data: ConsoleContext, states: readonly FilingStage[], fits: Fits = () => true): OpenForm[] =>
  states.flatMap((state) => data.forms.filter((form) => form.state === state && fits(form.period, data)));

const formIn = (data: ConsoleContext, states: readonly FilingStage[], fits?: Fits): OpenForm | undefined =>
  formsIn(data, states, fits)[0] ?? data.forms[0];

const seen = ({ unit, period, report }: OpenForm) => ({
  unit: unit.id,
  period,
  expectedRevision: report?.tokens.at(-1) ?? null,
});

const administering = (data: ConsoleContext, input: Readonly<Record<string, unknown>>): ExampleRequest => ({
  as: holderOf(data, 'administrator')?.id,
  variables: { input: { idempotencyKey: requestKey(), ...input } },
});

function ofScope(data: ConsoleContext, reason: string, change: Readonly<Record<string, unknown>>): ExampleRequest {
  const { scope } = data.scope;
  const expectedRevision = revisionOf(trailOf(data.administered, { noun: 'SCOPE', id: scope }));
  return administering(data, { scope, expectedRevision, reason, ...change });
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
