import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptObjects } from '../../support/api/kept-objects.js';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const FIGURES = 'figures { id indicator { id code } working { state value } approved { state value } reason comment }';
const FORM = `id state revision savedAt firstSubmittedAt approvedAt dueDay extensionRequest { day } ${FIGURES}`;
const REPORT = 'id state dueDay firstSubmittedAt approvedAt timeliness workingDaysLate figures { figure { value } }';
const PAGE = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { ${FORM} } report(unit: "xuan-lac", period: "${MONTH}") { ${REPORT} } }`;
const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));

const page = async (who: string) => (await api.ask(who, PAGE)).data;

let keys = 0;
async function change(who: string, name: string, more: object) {
  const { data } = await api.ask(who, `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { revision } }`);
  const input = {
    unit: 'xuan-lac',
    period: MONTH,
    expectedRevision: data.reportForm.revision,
    idempotencyKey: `kept-key-${++keys}`,
    ...more,
  };
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation M($input: ${type}!) { ${name}(input: $input) { form { ${FORM} } report { ${REPORT} } errors { code } } }`;
  const answer = await api.ask(who, text, { input });
  expect([answer.errors, answer.data[name].errors]).toEqual([undefined, []]);
  return answer.data[name];
}

test('each change answers what it changed, so that a page shows it without another question', async () => {
  const before = await page('officer-xuan-lac');
  const cache = keptObjects();
  const kept = cache.keep(before);
  const formId = before.reportForm.id;
  for (const [who, name, more] of [
    ['officer-xuan-lac', 'saveReport', { figures: figures.slice(0, 3) }],
    ['officer-xuan-lac', 'requestExtension', { day: '2026-10-30', ground: 'DISASTER', reason: 'lũ' }],
    ['reviewer', 'extendDeadline', { day: '2026-10-30', reason: 'lũ' }],
    ['officer-xuan-lac', 'submitReport', { figures }],
    ['reviewer', 'returnReport', { comments: [{ indicator: 'F03', comment: 'Đề nghị kiểm tra' }] }],
    ['officer-xuan-lac', 'submitReport', { figures: [{ indicator: 'F03', value: 4 }] }],
    ['officer-xuan-lac', 'withdrawReport', { reason: 'nhầm' }],
    ['officer-xuan-lac', 'submitReport', { figures: [] }],
    ['reviewer', 'approveReport', {}],
    ['reviewer', 'reopenReport', { reason: 'sai số' }],
  ] as const) {
    cache.keep(await change(who, name, more));
    const now = await page('officer-xuan-lac');
    expect(now.reportForm.id).toBe(formId);
    expect(cache.shown(kept, before), name).toEqual(now);
  }
});

test('a figure of a form has one id, by which it is found with its new value', async () => {
  const { reportForm } = await page('officer-xuan-lac');
  const figure = reportForm.figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === 'F03');
  await change('officer-xuan-lac', 'saveReport', { figures: [{ indicator: 'F03', value: 7 }] });
  const text = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on FormFigure { working { value } } ... on ReportForm { state } } }`;
  const { data } = await api.ask('officer-xuan-lac', text, { ids: [figure.id, reportForm.id] });
  expect(data.nodes).toEqual([
    { __typename: 'FormFigure', id: figure.id, working: { value: 7 } },
    { __typename: 'ReportForm', id: reportForm.id, state: 'DRAFT' },
  ]);
});

test('ids of the rules, the table and a draft lead back to them', async () => {
  const ask = (text: string, variables = {}) => api.ask('administrator', text, variables);
  const input = { id: 'DTI-commune-2', idempotencyKey: 'draft-00001', reason: 'bản mới' };
  const made = await ask(
    'mutation($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { draft { id code } errors { code } } }',
    { input },
  );
  const { data } = await ask('{ scopeRules { id closingDay } holidayTable { id entries { date } } }');
  const text = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on ScopeRules { closingDay } ... on HolidayTable { entries { date } } ... on MethodDraft { code } } }`;
  const objects = [data.scopeRules, data.holidayTable, made.data.createMethodDraft.draft];
  const found = await ask(text, { ids: objects.map(({ id }) => id) });
  expect(found).toEqual({ data: { nodes: objects } });
});
