import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openLibreOffice, soffice } from '../support/files/libre-office.js';
import { completeEntries } from '../support/filing/filing-world.js';
import { cellsOf, filledForm, rowOf } from '../support/filing/filled-form.js';
import { runLocal } from '../support/start/local-process.js';
import { type Asker, formOf, newYear, placeOf, reportOf } from '../support/start/year.js';

const PERIOD = '2026-11';
const REASON = 'Đã đối chiếu với sổ của xã';

/** Friday 2026-11-20: three communes have not submitted November. One fills its form in LibreOffice, one with our library. */
const year = newYear();
let reviewer: Asker;
beforeAll(async () => {
  await year.begin();
  reviewer = await year.as('reviewer');
});
afterAll(() => year.end());

let office: Office | undefined;
beforeAll(() => {
  office = soffice === undefined ? undefined : openLibreOffice();
});
afterAll(() => office?.close());

test('a token that npm run token prints stands alone on its line, and the service takes it', async () => {
  const { code, out } = await runLocal('token.ts', ['officer', 'nghia-ta', '--data', year.data()]).ends();
  const [token] = out.split('\n').filter((line) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(line));
  expect(code).toBe(0);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: '{ viewer { scope { slug } } }' });
  const answer = await fetch(`${year.url()}/graphql`, { method: 'POST', headers, body });
  expect(await answer.json()).toEqual({ data: { viewer: { scope: { slug: 'nghia-ta' } } } });
});

type Typed = Readonly<Record<string, string | number>>;
type Fill = (workbook: Uint8Array, typed: Typed) => Promise<Uint8Array>;

/** The values of the yellow cells in a complete form, each line with its reason. */
function complete(cells: Awaited<ReturnType<typeof cellsOf>>): Typed {
  const typed: Record<string, string | number> = {};
  for (const { code, numerator, denominator, value, yes } of completeEntries(PERIOD)) {
    const row = rowOf(cells, code);
    const figure = numerator ?? value ?? (yes ? 'Có' : undefined);
    if (figure !== undefined) typed[`E${row}`] = figure;
    if (denominator != null) typed[`F${row}`] = denominator;
    typed[`G${row}`] = REASON;
  }
  return typed;
}

/** The second commune was granted a later due day. */
const ways: readonly (readonly [string, string, string, string | undefined, Fill])[] = [
  ['LibreOffice', 'nghia-ta', 'LATE', soffice, async (workbook, typed) => (office as Office).typed(workbook, typed)],
  ['our library', 'binh-trung', 'ON_TIME', 'always', (workbook, typed) => filledForm(workbook, typed)],
];

describe.each(ways)('a form that is filled in %s', (_name, unit, timeliness, isThere, fill) => {
  let officer: Asker;
  const download = async () => {
    const headers = { authorization: `Bearer ${officer.token}` };
    const answer = await fetch(`${year.url()}/files/template/${unit}/${PERIOD}.xlsx`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const send = async (body: Uint8Array, query = '', who: Asker = officer) => {
    const headers = {
      ...(who.token && { authorization: `Bearer ${who.token}` }),
      'idempotency-key': crypto.randomUUID(),
    };
    const answer = await fetch(`${year.url()}/files/import${query}`, {
      method: 'POST',
      headers,
      body: new Blob([new Uint8Array(body)]),
    });
    // biome-ignore lint/suspicious/noExplicitAny: the answer is not typed
    return { status: answer.status, said: (await answer.json()) as any };
  };
  const form = async () => (await officer.ask(formOf(unit, PERIOD))).data.reportForm;

  test.skipIf(isThere === undefined)('comes with the officer’s token, and to nobody else', async () => {
    officer = await year.as(`officer ${unit}`);
    const cells = await cellsOf(await download());
    expect(cells.slice(0, 3).map(([hidden]) => hidden)).toEqual(['xaso:report-1', `unit:${unit}`, `period:${PERIOD}`]);
    const address = `${year.url()}/files/template/${unit}/${PERIOD}.xlsx`;
    expect((await fetch(address)).status).toBe(401);
    const other = await year.as('officer xuan-lac');
    expect((await fetch(address, { headers: { authorization: `Bearer ${other.token}` } })).status).toBe(403);
  });

  test.skipIf(isThere === undefined)('is refused with row and column of every fault, and changes nothing', async () => {
    const template = await download();
    const cells = await cellsOf(template);
    const [f03, g01, g03] = ['F03', 'G01', 'G03'].map((code) => rowOf(cells, code));
    const before = await form();
    const filled = await fill(template, {
      ...complete(cells),
      [`E${f03}`]: 'mười hai',
      [`E${g01}`]: 21,
      [`H${g03}`]: 'http://khong-an-toan.vn',
    });
    for (const query of ['?dryRun=true', '']) {
      const { status, said } = await send(filled, query);
      expect(status).toBe(422);
      expect(said.errors.map(({ code, row, column }: Record<string, unknown>) => [code, row, column])).toEqual(
        expect.arrayContaining([
          ['NOT_A_NUMBER', f03, 'E'],
          ['NUMERATOR_ABOVE_DENOMINATOR', g01, 'E'],
          ['EVIDENCE_NOT_A_LINK', g03, 'H'],
        ]),
      );
      expect(said.errors.find(({ code }: { code: string }) => code === 'NOT_A_NUMBER').message).toContain(
        `Dòng ${f03}, cột E`,
      );
    }
    expect(await form()).toEqual(before);
  });

  test.skipIf(isThere === undefined)(
    'shows the difference first, is saved, submitted, approved, and ranked',
    async () => {
      const template = await download();
      const cells = await cellsOf(template);
      const filled = await fill(template, complete(cells));
      const revision = (await form()).revision;
      const dry = await send(filled, '?dryRun=true');
      expect(dry).toMatchObject({ status: 200, said: { dryRun: true, errors: [] } });
      expect(dry.said.changes).toContainEqual(
        expect.objectContaining({
          code: 'F03',
          row: rowOf(cells, 'F03'),
          after: expect.objectContaining({ value: 3 }),
        }),
      );
      expect((await form()).revision).toBe(revision);
      expect((await send(filled, '', reviewer)).status).toBe(403);
      const saved = await send(filled);
      expect(saved).toMatchObject({ status: 200, said: { state: 'DRAFT', errors: [] } });
      // The template names the revision that it was made from: sent again it would overwrite what it has not seen.
      expect(await send(filled)).toMatchObject({ status: 409, said: { errors: [{ code: 'CONFLICT' }] } });
      const at = { unit, period: PERIOD, expectedRevision: saved.said.revision };
      const submitted = await officer.file('submitReport', at);
      expect(submitted).toMatchObject({ errors: [], form: { state: 'SUBMITTED' } });
      const approved = await reviewer.file('approveReport', { ...at, expectedRevision: submitted.form.revision });
      expect(approved).toMatchObject({ errors: [], form: { state: 'APPROVED' } });
      const report = (await year.public.ask(reportOf(unit, PERIOD))).data.report;
      expect(report).toMatchObject({ state: 'APPROVED', timeliness });
      expect(report.figures).toContainEqual({ indicator: { code: 'F03' }, figure: { state: 'PRESENT', value: 3 } });
      expect(report.figures).toContainEqual({ indicator: { code: 'G01' }, figure: { state: 'PRESENT', value: 100 } });
      const ranked = await runLocal('job.ts', ['recompute-rankings', '--data', year.data()]).ends();
      expect(ranked).toMatchObject({ code: 0, out: expect.stringContaining(`${PERIOD}: version`) });
      const { row } = (await year.public.ask(placeOf(unit, PERIOD))).data.ranking;
      expect(row).toMatchObject({ rank: expect.any(Number), unrankedReason: null });
    },
  );
});
