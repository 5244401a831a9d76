import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, file, MONTH, save, setSignOff } from '../../support/filing/filing-world.js';

const OFFICER = 'officer-xuan-lac';
const CHAIRMAN = 'chairman-xuan-lac';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const FORM = `form { signedDocument { number date } state revision handedOverAt firstSubmittedAt figures { indicator { code } comment }
  history { nodes { action note signedDocument { number } } } } report { state timeliness } errors { code message(lang: VI) }`;
const INPUTS = {
  handToChairman: 'HandToChairmanInput',
  takeBackReport: 'TakeBackReportInput',
  returnToOfficer: 'ReturnToOfficerInput',
  submitReport: 'SubmitReportInput',
  recordSignedDocument: 'RecordSignedDocumentInput',
} as const;

let keys = 0;
async function change(who: string, mutation: keyof typeof INPUTS, more: Record<string, unknown> = {}) {
  const { revision } = (await api.ask(who, `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { revision } }`)).data
    .reportForm;
  const input = { unit: 'xuan-lac', period: MONTH, expectedRevision: revision, idempotencyKey: `sign-off-${++keys}` };
  const text = `mutation($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${FORM} } }`;
  const { data, errors } = await api.ask(who, text, { input: { ...input, ...more } });
  return errors ? { refused: errors[0]?.message } : data[mutation];
}
async function allowed(who: string) {
  const actions = 'allowedActions { action isAllowed whyNot remedy }';
  const { data } = await api.ask(who, `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { ${actions} } }`);
  const found: { action: string; isAllowed: boolean; whyNot: string; remedy: string }[] =
    data.reportForm.allowedActions;
  return {
    names: found.filter(({ isAllowed }) => isAllowed).map(({ action }) => action),
    said: (name: string) => found.find(({ action }) => action === name),
  };
}
const filled = () => file(api.table.stores, save(completeEntries()));

async function setByAdministrator(signOff: boolean) {
  const rules = (await api.ask('administrator', '{ scopeRules { revision signOff } }')).data.scopeRules;
  const text =
    'mutation($input: ChangeCalendarInput!) { changeCalendar(input: $input) { errors { code } rules { signOff } record { changes { field before after } } } }';
  const reason = 'Chủ tịch Ủy ban nhân dân xã ký báo cáo theo quy chế làm việc.';
  const input = {
    scope: 'cho-don',
    expectedRevision: rules.revision,
    idempotencyKey: `rules-${++keys}-key`,
    reason,
    signOff,
  };
  return (await api.ask('administrator', text, { input })).data.changeCalendar;
}

test('an administrator switches the setting, and the record says so', async () => {
  expect((await api.ask('administrator', '{ scopeRules { signOff } }')).data.scopeRules.signOff).toBe(false);
  expect(await setByAdministrator(true)).toEqual({
    errors: [],
    rules: { signOff: true },
    record: { changes: [{ field: 'signOff', before: null, after: 'true' }] },
  });
  expect((await setByAdministrator(true)).errors).toEqual([{ code: 'NOTHING_CHANGES' }]);
});

test('the officer hands over, the chairman returns with comments, and then sends', async () => {
  await setSignOff(api.table.stores, true);
  await filled();
  const handed = await change(OFFICER, 'handToChairman');
  expect(handed).toMatchObject({
    errors: [],
    form: { state: 'WITH_CHAIRMAN', firstSubmittedAt: null, handedOverAt: expect.stringMatching(/^2026-10-15T/) },
    report: { state: 'NOT_SUBMITTED', timeliness: 'NOT_DUE' },
  });
  const comments = [{ indicator: 'F03', comment: 'Số này lấy ở đâu?' }];
  const returned = await change(CHAIRMAN, 'returnToOfficer', { comment: 'Kiểm tra lại', comments });
  expect(returned.form).toMatchObject({ state: 'DRAFT', handedOverAt: null });
  const commented = returned.form.figures.filter(({ comment }: { comment: string | null }) => comment);
  expect(commented).toEqual([{ indicator: { code: 'F03' }, comment: 'Số này lấy ở đâu?' }]);

  await change(OFFICER, 'handToChairman');
  const sent = await change(CHAIRMAN, 'submitReport');
  expect(sent).toMatchObject({ form: { state: 'SUBMITTED', handedOverAt: null }, report: { state: 'SUBMITTED' } });
  expect(sent.form.history.nodes).toEqual([
    { action: 'SAVE', note: null, signedDocument: null },
    { action: 'HAND_TO_CHAIRMAN', note: null, signedDocument: null },
    { action: 'RETURN_TO_OFFICER', note: 'Kiểm tra lại', signedDocument: null },
    { action: 'HAND_TO_CHAIRMAN', note: null, signedDocument: null },
    { action: 'SUBMIT', note: null, signedDocument: null },
  ]);
});

test('each is told what to do instead of what they may not', async () => {
  await setSignOff(api.table.stores, true);
  await filled();
  const officer = await allowed(OFFICER);
  expect(officer.names).toEqual(['SAVE_REPORT', 'ADD_EVIDENCE_FILE', 'HAND_TO_CHAIRMAN', 'REQUEST_EXTENSION']);
  expect(officer.said('SUBMIT_REPORT')).toMatchObject({
    whyNot: 'Báo cáo của đơn vị do Chủ tịch ký, gửi.',
    remedy: 'Trình Chủ tịch ký duyệt.',
  });
  expect((await change(OFFICER, 'submitReport')).errors).toEqual([
    { code: 'SIGNATURE_NEEDED', message: 'Báo cáo của đơn vị do Chủ tịch ký, gửi.' },
  ]);
  await change(OFFICER, 'handToChairman');
  expect((await allowed(OFFICER)).names).toEqual(['ADD_EVIDENCE_FILE', 'TAKE_BACK_REPORT', 'REQUEST_EXTENSION']);
  expect((await allowed(OFFICER)).said('SAVE_REPORT')).toMatchObject({
    whyNot: expect.stringContaining('Báo cáo đã trình Chủ tịch;'),
    remedy: 'Lấy lại báo cáo trước, hoặc đề nghị Chủ tịch trả lại.',
  });
  const chairman = await allowed(CHAIRMAN);
  expect(chairman.names).toEqual(['RETURN_TO_OFFICER', 'SUBMIT_REPORT']);
  expect(chairman.said('WITHDRAW_REPORT')).toMatchObject({
    remedy: 'Báo cáo chưa gửi: công chức phụ trách lấy lại được, Chủ tịch trả lại được.',
  });
  expect((await allowed('reviewer')).names).toEqual(['EXTEND_DEADLINE']);
  expect((await change(OFFICER, 'takeBackReport')).form.state).toBe('DRAFT');
});

test('the officer does not return and the chairman does not hand over', async () => {
  await setSignOff(api.table.stores, true);
  await filled();
  expect((await change(CHAIRMAN, 'handToChairman')).refused).toMatch(/công chức phụ trách báo cáo của đơn vị/);
  await change(OFFICER, 'handToChairman');
  expect((await change(OFFICER, 'returnToOfficer', { comment: 'x' })).refused).toMatch(/Chủ tịch Ủy ban nhân dân/);
  expect((await change(CHAIRMAN, 'takeBackReport')).refused).toMatch(/công chức phụ trách/);
});

test('switching the setting off strands no report', async () => {
  await setByAdministrator(true);
  await filled();
  await change(OFFICER, 'handToChairman');
  await setByAdministrator(false);
  expect((await allowed(OFFICER)).names).toEqual([
    'ADD_EVIDENCE_FILE',
    'TAKE_BACK_REPORT',
    'SUBMIT_REPORT',
    'REQUEST_EXTENSION',
  ]);
  expect((await allowed(CHAIRMAN)).names).toEqual(['RETURN_TO_OFFICER', 'SUBMIT_REPORT']);
  expect((await change(OFFICER, 'submitReport')).form.state).toBe('SUBMITTED');
});

test('a commune whose chairman left sends its report itself, even one that lies with the chairman', async () => {
  const { officials } = api.table.stores;
  await setSignOff(api.table.stores, true);
  await filled();
  await change(OFFICER, 'handToChairman');
  const chairman = await officials.one(CHAIRMAN);
  if (chairman) await officials.save([{ ...chairman, active: false }]);
  expect((await allowed(OFFICER)).names).toContain('SUBMIT_REPORT');
  await change(OFFICER, 'takeBackReport');
  expect((await allowed(OFFICER)).said('HAND_TO_CHAIRMAN')).toMatchObject({
    whyNot: 'Trên Hệ thống chưa có Chủ tịch của đơn vị đang làm việc.',
    remedy: 'Gửi báo cáo trực tiếp, và đề nghị quản trị viên bổ sung Chủ tịch của đơn vị.',
  });
  expect((await change(OFFICER, 'submitReport')).form.state).toBe('SUBMITTED');
});

test('number and date of the signed document are kept for the reviewer, in the history too', async () => {
  await filled();
  const signedDocument = { number: '12/BC-UBND', date: '2026-10-15' };
  const sent = await change(OFFICER, 'submitReport', { signedDocument });
  expect(sent.form).toMatchObject({ state: 'SUBMITTED', signedDocument });
  const corrected = { number: '13/BC-UBND', date: '2026-10-14' };
  expect((await change(CHAIRMAN, 'recordSignedDocument', { signedDocument: corrected })).form).toMatchObject({
    state: 'SUBMITTED',
    signedDocument: corrected,
    history: {
      nodes: [
        { action: 'SAVE', signedDocument: null },
        { action: 'SUBMIT', signedDocument: { number: '12/BC-UBND' } },
        { action: 'RECORD_DOCUMENT', signedDocument: { number: '13/BC-UBND' } },
      ],
    },
  });
  expect((await change('reviewer', 'recordSignedDocument', { signedDocument })).refused).toMatch(/công chức phụ trách/);
});
