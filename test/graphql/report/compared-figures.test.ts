import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FilingApi, filingApi } from '../../support/filing/filing-api.js';

let api: FilingApi;
beforeEach(async () => {
  api = await filingApi();
});
afterEach(() => api.close());

const SAVE = 'mutation M($input: SaveReportInput!) { saveReport(input: $input) { errors { message } } }';
const FORM = `query Form($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) {
  figures { indicator { code acceptsZeroDenominator } previous { state value numerator denominator } }
  villageCount figuresBeside { indicator figure { numerator denominator } }
  methodVersion { relations { villageDenominators mustEqual { of as } sameDenominators { indicators }
    shouldEqual { of as } shouldNotExceed { of as } } } } }`;

async function save(period: string, figures: readonly object[]): Promise<void> {
  const input = { unit: 'xuan-lac', period, idempotencyKey: `compared-${period}`, figures };
  const { data, errors } = await api.ask('officer-xuan-lac', SAVE, { input });
  expect([errors, data.saveReport.errors]).toEqual([undefined, []]);
}

const formOf = async (period: string, token = 'officer-xuan-lac') =>
  await api.ask(token, FORM, { unit: 'xuan-lac', period });

const previousOf = (form: { figures: { indicator: { code: string }; previous: object }[] }, code: string) =>
  form.figures.find(({ indicator }) => indicator.code === code)?.previous;

test('each figure of a form stands beside that of the period before, and figures of other periods beside the report', async () => {
  await save('2026-09', [{ indicator: 'G03', figure: { ratio: { numerator: 12, denominator: 40 } } }]);
  await save('2026-Q3', [{ indicator: 'G13', figure: { ratio: { numerator: 3 } } }]);
  const october = (await formOf('2026-10')).data.reportForm;
  expect(previousOf(october, 'G03')).toEqual({ state: 'PRESENT', value: 30, numerator: 12, denominator: 40 });
  expect(previousOf(october, 'G06')).toEqual({ state: 'MISSING', value: null, numerator: null, denominator: null });
  expect(october.figuresBeside).toEqual([]);
  const september = (await formOf('2026-09')).data.reportForm;
  const { villageCount } = september;
  expect(villageCount).toBeGreaterThan(3);
  expect(previousOf(september, 'G03')).toMatchObject({ state: 'MISSING' });
  expect(september.figuresBeside).toEqual([{ indicator: 'G13', figure: { numerator: 3, denominator: villageCount } }]);
});

test('a form says by which rules its figures must agree, and where 0/0 may be entered', async () => {
  const { figures, methodVersion } = (await formOf('2026-10')).data.reportForm;
  expect(methodVersion.relations).toMatchObject({
    villageDenominators: ['F13', 'G13'],
    mustEqual: [{ of: 'G02.denominator', as: 'G01.numerator' }],
    shouldNotExceed: [{ of: 'S04.numerator', as: 'S03.numerator' }],
    shouldEqual: [{ of: 'S05.denominator', as: 'S02.numerator' }],
  });
  expect(methodVersion.relations.sameDenominators[0]).toEqual({ indicators: ['F15', 'F19', 'G01'] });
  const accepting = figures.filter((figure: { indicator: { acceptsZeroDenominator: boolean } }) => {
    return figure.indicator.acceptsZeroDenominator;
  });
  expect(accepting.length).toBeGreaterThan(0);
  expect(accepting.length).toBeLessThan(figures.length);
});

test('whoever may not see work in progress is refused before anything is compared', async () => {
  const { errors } = await formOf('2026-10', 'officer-bang-lung');
  expect(errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual(['FORBIDDEN']);
});
