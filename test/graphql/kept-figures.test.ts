import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../support/filing/filing-api.js';
import { completeEntries, MONTH } from '../support/filing/filing-world.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const OUTCOME = `revision { revision changes { indicator before { value } after { value } reason } } emptied
  form { revision emptied { indicator { code } before { value } reason }
    figures { indicator { code } working { value numerator denominator state } reason } } errors { code path }`;
let keys = 0;

async function filed(who: string, action: 'save' | 'submit' | 'return' | 'approve', more: Record<string, unknown>) {
  const name = `${action}Report`;
  const type = `${action[0]?.toUpperCase()}${action.slice(1)}ReportInput`;
  const input = { unit: 'xuan-lac', period: MONTH, idempotencyKey: `kept-key-${++keys}`, ...more };
  const { data, errors } = await api.ask(
    who,
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${OUTCOME} } }`,
    {
      input,
    },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const save = (figures: unknown[], more = {}) => filed('officer-xuan-lac', 'save', { figures, ...more });
const after = (outcome: { form: { revision: string } }) => ({ expectedRevision: outcome.form.revision });
// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
const figure = (outcome: any, code: string) => outcome.form.figures.find((each: any) => each.indicator.code === code);

test('a reason without a figure keeps the figure that stands', async () => {
  const first = await save([{ indicator: 'F03', value: 7 }]);
  const explained = await save([{ indicator: 'F03', reason: 'Đã đối chiếu với sổ theo dõi.' }], after(first));
  expect(figure(explained, 'F03')).toMatchObject({ working: { value: 7 }, reason: 'Đã đối chiếu với sổ theo dõi.' });
  expect(explained.emptied).toEqual([]);
  expect(explained.form.emptied).toEqual([]);
});

describe('a figure is given in one way', () => {
  test.each([
    ['F03', { count: 7 }, { value: 7 }],
    ['G01', { ratio: { numerator: 18, denominator: 20 } }, { numerator: 18, denominator: 20 }],
    ['F13', { ratio: { numerator: 4 } }, { numerator: 4, denominator: 13 }],
    ['G03', { notApplicable: true }, { state: 'NOT_APPLICABLE' }],
  ])('%s as %j', async (indicator, given, stands) => {
    const saved = await save([{ indicator, figure: given }]);
    expect(saved.errors).toEqual([]);
    expect(figure(saved, indicator).working).toMatchObject(stands);
  });

  test('two ways at once are a mistake of the client', async () => {
    const query = 'mutation M($input: SaveReportInput!) { saveReport(input: $input) { changed } }';
    const figures = [{ indicator: 'F03', figure: { count: 7, empty: true } }];
    const input = { unit: 'xuan-lac', period: MONTH, idempotencyKey: 'two-ways-1', figures };
    const { errors } = await api.ask('officer-xuan-lac', query, { input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['beside a field of before', { figure: { count: 7 }, value: 7 }, 'FIGURE_AMBIGUOUS'],
    ['that only says no', { figure: { empty: false } }, 'FIGURE_INCOMPLETE'],
    ['of another kind', { figure: { level: 1 } }, 'OTHER_KIND'],
  ])('%s it is refused', async (_what, given, code) => {
    const { errors } = await save([{ indicator: 'F03', ...given }]);
    expect(errors.map((error: { code: string }) => error.code)).toEqual([code]);
  });

  test('the fields of before are deprecated with a day and go on working', async () => {
    const { data } = await api.ask(
      null,
      '{ __type(name: "FigureInput") { inputFields(includeDeprecated: true) { name deprecationReason } } }',
    );
    const fields: { name: string; deprecationReason: string | null }[] = data.__type.inputFields;
    const deprecated = fields.filter(({ deprecationReason }) => deprecationReason !== null);
    expect(deprecated.map(({ name }) => name)).toEqual([
      'numerator',
      'denominator',
      'value',
      'yes',
      'notApplicable',
      'noData',
    ]);
    for (const { deprecationReason } of deprecated) expect(deprecationReason).toMatch(/20\d\d-\d\d-\d\d/);
    const saved = await save([{ indicator: 'G01', numerator: 18, denominator: 20 }]);
    expect(figure(saved, 'G01').working).toMatchObject({ numerator: 18, denominator: 20 });
  });
});

test('officer and reviewer see before the submission which figures it would leave out', async () => {
  const figures = completeEntries().map(({ code, ...entry }) => ({ ...entry, indicator: code }));
  const submitted = await filed('officer-xuan-lac', 'submit', { figures });
  expect(submitted.errors).toEqual([]);
  const returned = await filed('reviewer', 'return', { comment: 'Đề nghị rà soát.', ...after(submitted) });
  const emptied = await save(
    [{ indicator: 'F03', figure: { empty: true }, reason: 'Chưa có số liệu.' }],
    after(returned),
  );
  expect(emptied.emptied).toEqual(['F03']);
  const lost = [{ indicator: { code: 'F03' }, before: { value: 3 }, reason: 'Chưa có số liệu.' }];
  expect(emptied.form.emptied).toEqual(lost);
  const query = `{ reportForm(unit: "xuan-lac", period: "${MONTH}") { emptied { indicator { code } before { value } reason } } }`;
  for (const who of ['officer-xuan-lac', 'reviewer'])
    expect((await api.ask(who, query)).data.reportForm.emptied).toEqual(lost);
  const filled = await save([{ indicator: 'F03', figure: { count: 4 } }], after(emptied));
  expect([filled.emptied, filled.form.emptied]).toEqual([[], []]);
});
