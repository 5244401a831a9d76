import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

/** 2026-10 is due on Friday 2026-10-16. */
const IN_TIME = '2026-10-16T10:00:00.000Z';
const TOO_LATE = '2026-10-19T03:00:00.000Z';
const DECIDED = '2026-10-20T03:00:00.000Z';
const FORM = `form { state revision dueDay extensionRequest { day ground reason askedAt }
  extensionRefusal { reason refusedAt office { slug } request { day reason } }
  extensions { reason extension { day claimedOn grantedOn ground replacesDueDay office { slug } } } }`;
const OUTCOME = `revision { action note } ${FORM} errors { code path }`;
const TYPES = {
  requestExtension: 'RequestExtensionInput',
  refuseExtension: 'RefuseExtensionInput',
  extendDeadline: 'ExtendDeadlineInput',
  takeBackExtensionRequest: 'TakeBackExtensionRequestInput',
  submitReport: 'SubmitReportInput',
} as const;
let keys = 0;

const answered = (who: string, name: keyof typeof TYPES, now: string, more: Record<string, unknown>) =>
  api.ask(
    who,
    `mutation M($input: ${TYPES[name]}!) { ${name}(input: $input) { ${OUTCOME} } }`,
    { input: { unit: 'xuan-lac', period: MONTH, idempotencyKey: `extension-${++keys}`, ...more } },
    now,
  );

async function filed(who: string, name: keyof typeof TYPES, now: string, more: Record<string, unknown>) {
  const { data, errors } = await answered(who, name, now, more);
  expect(errors).toBeUndefined();
  return data[name];
}

const ASKED = { day: '2026-10-22', ground: 'DISASTER', reason: 'Mưa lũ, mất điện toàn xã.' };
const ask = (now: string, more = {}) => filed('officer-xuan-lac', 'requestExtension', now, { ...ASKED, ...more });
const after = (outcome: { form: { revision: string } }) => ({ expectedRevision: outcome.form.revision });
const publicly = async (now = '2026-10-21T03:00:00.000Z') =>
  (
    await api.ask(
      null,
      `{ report(unit: "xuan-lac", period: "${MONTH}") { dueDay isExtended timeliness workingDaysLate
        extensions { day claimedOn grantedOn ground replacesDueDay office { slug } } } }`,
      {},
      now,
    )
  ).data.report;

test('an officer asks, one request stands open, and a reviewer grants it', async () => {
  const first = await ask(IN_TIME);
  expect(first.errors).toEqual([]);
  expect(first.revision).toEqual({ action: 'ASK_EXTENSION', note: ASKED.reason });
  expect(first.form).toMatchObject({ dueDay: '2026-10-16', extensionRequest: { ...ASKED, askedAt: IN_TIME } });
  expect((await ask(IN_TIME, after(first))).errors).toMatchObject([{ code: 'EXTENSION_PENDING' }]);
  const granted = await filed('reviewer', 'extendDeadline', DECIDED, {
    ...after(first),
    day: '2026-10-22',
    reason: 'Đồng ý gia hạn.',
  });
  const extension = {
    day: '2026-10-22',
    claimedOn: '2026-10-16',
    grantedOn: '2026-10-20',
    ground: 'DISASTER',
    replacesDueDay: true,
    office: { slug: 'cho-don' },
  };
  expect(granted.form).toMatchObject({
    dueDay: '2026-10-22',
    extensionRequest: null,
    extensions: [{ reason: 'Đồng ý gia hạn.', extension }],
  });
  expect(await publicly()).toMatchObject({ dueDay: '2026-10-22', timeliness: 'NOT_DUE', extensions: [extension] });
});

test('what is asked for after the due day moves the form, and the report stays late', async () => {
  const first = await ask(TOO_LATE);
  const granted = await filed('reviewer', 'extendDeadline', DECIDED, {
    ...after(first),
    day: '2026-10-22',
    reason: 'Đồng ý gia hạn.',
  });
  expect(granted.form.dueDay).toBe('2026-10-22');
  expect(await publicly()).toMatchObject({ dueDay: '2026-10-16', isExtended: true, timeliness: 'OVERDUE' });
  const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const submitted = await filed('officer-xuan-lac', 'submitReport', '2026-10-21T03:00:00.000Z', {
    ...after(granted),
    figures,
  });
  expect(submitted.errors).toEqual([]);
  expect(await publicly('2026-10-21T04:00:00.000Z')).toMatchObject({
    timeliness: 'LATE',
    workingDaysLate: 3,
    extensions: [{ replacesDueDay: false }],
  });
});

test('a reviewer refuses with a reason, and the officer may ask again; every extension is kept', async () => {
  const first = await ask(IN_TIME);
  const refused = await filed('reviewer', 'refuseExtension', IN_TIME, { ...after(first), reason: 'Đã có điện lại.' });
  expect(refused.form).toMatchObject({
    dueDay: '2026-10-16',
    extensionRequest: null,
    extensionRefusal: {
      reason: 'Đã có điện lại.',
      refusedAt: IN_TIME,
      office: { slug: 'cho-don' },
      request: { day: '2026-10-22' },
    },
    extensions: [],
  });
  const second = await ask(IN_TIME, { ...after(refused), day: '2026-10-20' });
  const one = await filed('reviewer', 'extendDeadline', IN_TIME, {
    ...after(second),
    day: '2026-10-20',
    reason: 'Đồng ý.',
  });
  const more = { ...after(one), day: '2026-10-22', reason: 'Lũ chưa rút.', ground: 'DISASTER' };
  const two = await filed('reviewer', 'extendDeadline', DECIDED, more);
  expect(two.form.extensions.map((each: { extension: { day: string } }) => each.extension.day)).toEqual([
    '2026-10-20',
    '2026-10-22',
  ]);
});

test('only whom it concerns may ask or answer, each request has its reason, and nothing answers no request', async () => {
  const code = async (...of: Parameters<typeof answered>) => (await answered(...of)).errors?.[0]?.extensions.code;
  expect(await code('reviewer', 'requestExtension', IN_TIME, ASKED)).toBe('FORBIDDEN');
  expect(await code('officer-bang-lung', 'requestExtension', IN_TIME, ASKED)).toBe('FORBIDDEN');
  expect(await code('officer-xuan-lac', 'refuseExtension', IN_TIME, { reason: 'không' })).toBe('FORBIDDEN');
  const none = await filed('reviewer', 'refuseExtension', IN_TIME, { reason: 'không' });
  expect(none.errors).toMatchObject([{ code: 'NO_EXTENSION_REQUEST' }]);
  const bad = await ask(IN_TIME, { day: '2026-10-18', reason: ' ' });
  expect(bad.errors.map((error: { code: string }) => error.code)).toEqual(['REASON_NEEDED', 'NOT_A_WORKING_DAY']);
  const again = { idempotencyKey: 'the-same-key' };
  expect(await ask(IN_TIME, again)).toEqual(await ask(IN_TIME, again));
  expect((await ask(IN_TIME, { ...again, day: '2026-10-23' })).errors).toMatchObject([
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ]);
});

test('the officer takes a request back while nobody has answered it', async () => {
  const asked = await ask(IN_TIME);
  const back = await filed('officer-xuan-lac', 'takeBackExtensionRequest', IN_TIME, after(asked));
  expect(back).toMatchObject({
    ...{ errors: [], revision: { action: 'TAKE_BACK_REQUEST', note: null } },
    form: { dueDay: '2026-10-16', extensionRequest: null },
  });
  const again = await filed('officer-xuan-lac', 'takeBackExtensionRequest', IN_TIME, after(back));
  expect(again.errors).toEqual([{ code: 'NO_EXTENSION_REQUEST', path: [] }]);
  const refused = await filed('reviewer', 'refuseExtension', IN_TIME, { ...after(back), reason: 'không' });
  expect(refused.errors).toEqual([{ code: 'NO_EXTENSION_REQUEST', path: [] }]);
});

test('the form says to which days a report can be extended', async () => {
  const days = async () =>
    (
      await api.ask(
        'officer-xuan-lac',
        `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { extensionDays { first last } period { lockDay } } }`,
      )
    ).data.reportForm;
  const { extensionDays, period } = await days();
  expect(extensionDays).toEqual({ first: '2026-10-19', last: period.lockDay });
  const beyond = await filed('officer-xuan-lac', 'requestExtension', IN_TIME, { ...ASKED, day: '2027-06-01' });
  expect(beyond.errors).toEqual([{ code: 'AFTER_LOCK_DAY', path: ['day'] }]);
});
