import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveFigureFile } from '../../../src/administer/decide-figures.js';
import type { OfficialViewer } from '../../../src/domain/access/access.js';
import type { FigureFile } from '../../../src/domain/load/figure-file.js';
import type { Report, Revision } from '../../../src/domain/report/report.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { apiOver, codesOf, NOW, PEOPLE, type Person } from '../../support/administration/administration-api.js';
import { testTable } from '../../support/aws/dynamo.js';
import { draft } from '../../support/builders/scope-builder.js';
import { filesApi, jsonOf } from '../../support/files/files-api.js';
import { loadFilingWorld } from '../../support/filing/filing-world.js';
import { damage } from '../../support/unreadable/damage.js';

/** The night after. 2026-02 is locked, and nobody has filed a report of it. */
const NIGHT = '2026-11-17T20:00:00.000Z';

let world: Awaited<ReturnType<typeof start>>;

async function start() {
  const table = await testTable();
  await loadFilingWorld(table.stores);
  await table.stores.officials.save(Object.values(PEOPLE));
  const files = await filesApi(table.stores);
  await table.stores.officials.save(Object.values(PEOPLE));
  const api = await apiOver(table);
  let keys = 0;
  return {
    ...api,
    table,
    stores: table.stores,
    fileAt: async (address: string) => String((await files.ask(null, `/files/${address}`, { now: NOW })).body),
    async load(...rows: (string | number)[][]): Promise<string> {
      const body = Buffer.from([HEADER, ...rows].map((row) => row.join(';')).join('\n'));
      const path = '/files/figures?source=bao-cao-giay.csv';
      const answer = jsonOf(await files.ask('administrator', path, { method: 'POST', body, now: NOW }));
      expect(answer).toMatchObject({ errors: [], written: true });
      return answer.load as string;
    },
    decide(who: Person | null, name: 'approve' | 'refuse', file: string, idempotencyKey = `file-key-${++keys}`) {
      const input = { file, idempotencyKey, reason: 'Đã đối chiếu báo cáo giấy' };
      return api.ask(who, DECIDE(name), { input });
    },
    rank: (period?: string) =>
      recomputeRankings(table.stores, { occurrence: NIGHT, ...(period === undefined ? {} : { period }) }),
  };
}

const REVIEWER: OfficialViewer = {
  ...{ kind: 'official', id: '', name: '', role: 'reviewer', unit: 'cho-don' },
  places: [{ path: 'bac-kan/cho-don', validFrom: null, validTo: null }],
};

const HEADER = ['Mã xã', 'Kỳ', 'Mã chỉ tiêu', 'Số liệu hoặc tử số', 'Mẫu số'];
const DECIDE = (name: string) => `mutation($input: FigureFileInput!) { answer: ${name}FigureFile(input: $input) {
  file { id state decision { actorName reason } } remaining record { action noun subject reason changes { field after } }
  errors { code path value message } } }`;
const FILES = `query($state: FigureFileState) { figureFiles(state: $state) { id state source sha256 loadedBy reportCount figureCount
  firstPeriod lastPeriod area { slug } faults { value } reports { unit { slug } period row figures { indicator { code } figure { value } } } } }`;
const REPORT = `query($period: String!) { report(unit: "xuan-lac", period: $period) { state timeliness firstSubmittedAt
  loaded { loadedAt approvedAt source loadedBy approvedBy } figures { indicator { code } isLoaded } } }`;

beforeAll(async () => {
  world = await start();
});
afterAll(() => world.close());

const loadsInLog = async (): Promise<number> => {
  const log = '{ administrationLog(noun: LOAD, first: 100) { nodes { action } } }';
  const { nodes } = (await world.ask('auditor', log)).data.administrationLog;
  return nodes.filter(({ action }: { action: string }) => action === 'LOAD_FILE').length;
};

const version = async (period: string) => (await world.stores.rankings.current('cho-don', period))?.version;

describe('a file of figures', () => {
  let file: string;

  it('waits in the list of those who decide on it and of those who loaded it, with what it would add', async () => {
    file = await world.load(['02023', '2026-02', 'F03', 7, ''], ['02023', '2025-12', 'F03', 5, '']);
    const { data } = await world.ask('reviewer', FILES, { state: 'WAITING' });
    expect(data.figureFiles).toMatchObject([
      {
        ...{ id: file, state: 'WAITING', source: 'bao-cao-giay.csv', reportCount: 2, figureCount: 2 },
        ...{ firstPeriod: '2025-12', lastPeriod: '2026-02', area: { slug: 'cho-don' }, faults: [] },
        reports: [
          {
            unit: { slug: 'xuan-lac' },
            ...{ period: '2026-02', row: 2, figures: [{ indicator: { code: 'F03' }, figure: { value: 7 } }] },
          },
          { period: '2025-12', row: 3 },
        ],
      },
    ]);
    expect((await world.ask('administrator', FILES)).data.figureFiles).toHaveLength(1);
    expect((await world.ask('auditor', FILES)).data.figureFiles).toHaveLength(1);
    expect((await world.ask('reviewer', FILES, { state: 'APPROVED' })).data.figureFiles).toEqual([]);
  });

  it('is shown to nobody else, and decided on by nobody else', async () => {
    expect((await world.ask('ofCommune', FILES)).data.figureFiles).toEqual([]);
    expect(codesOf(await world.ask('officer', FILES))).toEqual(['FORBIDDEN']);
    expect(codesOf(await world.ask(null, FILES))).toEqual(['UNAUTHENTICATED']);
    for (const who of ['administrator', 'auditor', 'officer'] as const)
      expect(codesOf(await world.decide(who, 'approve', file))).toEqual(['FORBIDDEN']);
    const unknown = (await world.decide('reviewer', 'approve', 'figures-nowhere')).data.answer;
    expect(unknown).toMatchObject({ file: null, errors: [{ code: 'NOT_FOUND', value: 'figures-nowhere' }] });
    expect((await world.ask(null, REPORT, { period: '2025-12' })).data.report).toBeNull();
  });

  it('counts once it is approved: the nightly job publishes the rankings anew that use it, and no other', async () => {
    await world.rank('2026-02');
    await world.rank('2026-03');
    await world.rank();
    expect([await version('2026-02'), await version('2026-03')]).toEqual([1, 1]);
    const approved = await world.decide('reviewer', 'approve', file, 'approve-key-1');
    expect(approved.data.answer).toMatchObject({
      file: { state: 'APPROVED', decision: { actorName: PEOPLE.reviewer.name, reason: 'Đã đối chiếu báo cáo giấy' } },
      ...{ remaining: 0, errors: [], record: { action: 'APPROVE_FILE', noun: 'LOAD', subject: file } },
    });
    expect((await world.stores.recomputeMarks.list('cho-don')).map(({ period }) => period)).toEqual([
      '2025-12',
      '2026-02',
    ]);
    await world.rank();
    expect(await world.stores.recomputeMarks.list('cho-don')).toEqual([]);
    expect([await version('2026-02'), await version('2026-03')]).toEqual([2, 1]);
    const ranking = await world.stores.rankings.current('cho-don', '2026-02');
    expect(ranking?.completeness).toMatchObject({ expected: 20, approved: 1, loaded: 1 });
    const at = ranking?.indicators.indexOf('F03') as number;
    expect(ranking?.rows.find(({ unit }) => unit === 'xuan-lac')?.cells[at]?.origin).toMatchObject({ kind: 'LOADED' });
  });

  it('is decided on once: a repeat is answered from the record, another key is told that nothing changes', async () => {
    const again = await world.decide('reviewer', 'approve', file, 'approve-key-1');
    expect(again.data.answer).toMatchObject({ errors: [], record: { subject: file } });
    expect((await world.decide('reviewer', 'approve', file)).data.answer.errors).toMatchObject([
      { code: 'NOTHING_CHANGES' },
    ]);
    const refused = (await world.decide('reviewer', 'refuse', file)).data.answer;
    expect(refused).toMatchObject({ file: null, errors: [{ code: 'FIGURE_FILE_NOT_ACCEPTED', value: 'IS_APPROVED' }] });
    const log = '{ administrationLog(noun: LOAD) { nodes { action actorName reason } } }';
    const { nodes } = (await world.ask('auditor', log)).data.administrationLog;
    expect(nodes.map(({ action }: { action: string }) => action).toSorted()).toEqual(['APPROVE_FILE', 'LOAD_FILE']);
  });

  it('marks what it brought wherever it is read; names are for those who may read the history', async () => {
    const past = (await world.ask(null, REPORT, { period: '2025-12' })).data.report;
    expect(past).toMatchObject({ state: 'APPROVED', timeliness: 'NOT_DUE', firstSubmittedAt: null });
    expect(past.loaded).toEqual({
      ...{ loadedAt: NOW, approvedAt: NOW, source: null, loadedBy: null, approvedBy: null },
    });
    expect(past.figures.find(({ indicator }: { indicator: { code: string } }) => indicator.code === 'F03')).toEqual({
      ...{ indicator: { code: 'F03' }, isLoaded: true },
    });
    const seen = (await world.ask('reviewer', REPORT, { period: '2026-02' })).data.report;
    expect(seen).toMatchObject({ timeliness: 'LATE', loaded: { source: 'bao-cao-giay.csv' } });
    expect(seen.loaded).toMatchObject({
      loadedBy: PEOPLE.administrator.name,
      approvedBy: PEOPLE.reviewer.name,
    });
    const series =
      '{ series(indicator: "F03", units: ["xuan-lac"], from: "2025-11", to: "2026-03") { lines { points { period { code } figure { value } share isLoaded } } } }';
    expect((await world.ask(null, series)).data.series.lines[0].points).toMatchObject([
      { period: { code: '2025-12' }, figure: { value: 5 }, share: null, isLoaded: true },
      { period: { code: '2026-02' }, figure: { value: 7 }, isLoaded: true },
      { period: { code: '2026-03' }, figure: { value: null }, isLoaded: false },
    ]);
    const counts =
      '{ completeness(period: "2026-02") { approved loaded } before: completeness(period: "2025-12") { expected approved loaded } }';
    expect((await world.ask(null, counts)).data).toEqual({
      completeness: { approved: 1, loaded: 1 },
      before: { expected: 0, approved: 0, loaded: 0 },
    });
    const commune = await world.fileAt('commune.csv?unit=xuan-lac&period=2026-02&lang=en');
    const [header = '', ...rows] = commune.trimEnd().split('\r\n');
    expect(header).toMatch(/,Loaded from a file/);
    const at = header.split(',').length - header.split(',').indexOf('Loaded from a file');
    const markOf = (code: string) =>
      rows
        .find((row) => row.includes(`,${code},`))
        ?.split(',')
        .at(-at);
    expect([markOf('F03'), markOf('G03')]).toEqual(['Yes', 'No']);
    const history =
      '{ reportForm(unit: "xuan-lac", period: "2026-02") { loaded { loadedAt } history { nodes { action loaded { approvedAt sha256 } } } } }';
    const form = (await world.ask('reviewer', history)).data.reportForm;
    expect(form.loaded.loadedAt).toBe(NOW);
    expect(form.history.nodes).toMatchObject([
      { action: 'SUBMIT', loaded: { approvedAt: null } },
      { action: 'APPROVE', loaded: { approvedAt: NOW, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
  });

  it('that is refused never counts, until it is loaded again', async () => {
    const row = ['02026', '2025-11', 'F03', 3, ''];
    const wrong = await world.load(row);
    const { answer } = (await world.decide('reviewer', 'refuse', wrong)).data;
    expect(answer).toMatchObject({ file: { state: 'REFUSED' }, record: { action: 'REFUSE_FILE' }, errors: [] });
    const { errors } = (await world.decide('reviewer', 'approve', wrong)).data.answer;
    expect(errors).toMatchObject([{ code: 'FIGURE_FILE_NOT_ACCEPTED', value: 'IS_REFUSED' }]);
    const before = await loadsInLog();
    expect(await world.load(row)).toBe(wrong);
    expect(await loadsInLog()).toBe(before + 1);
    expect((await world.decide('reviewer', 'approve', wrong)).data.answer.errors).toEqual([]);
  });

  it('brings its figures again after another file replaced them, once it is approved again', async () => {
    const row = (figure: number) => ['02026', '2025-08', 'F03', figure, ''];
    for (const figure of [2, 4, 2]) {
      const loaded = await world.load(row(figure));
      expect((await world.decide('reviewer', 'approve', loaded)).data.answer.errors).toEqual([]);
      const report = await world.stores.reports.one('bac-kan/cho-don/nam-cuong', '2025-08');
      expect(report?.approved?.get('F03')).toMatchObject({ value: figure });
    }
    const revisions = await world.stores.reports.revisions('nam-cuong', '2025-08');
    expect(revisions).toHaveLength(6);
  });

  it('names the row of each report that was filed meanwhile', async () => {
    const file = await world.load(['02026', '2025-10', 'F03', 2, '']);
    const filed = draft({ unit: 'nam-cuong', path: 'bac-kan/cho-don/nam-cuong', period: '2025-10' });
    await world.stores.reports.load([filed], []);
    const { errors } = (await world.decide('reviewer', 'approve', file)).data.answer;
    expect(errors).toMatchObject([{ path: ['file', 'B2', 'period'], value: 'REPORT_EXISTS' }]);
    const waiting = (await world.ask('reviewer', FILES, { state: 'WAITING' })).data.figureFiles;
    expect(waiting).toMatchObject([{ id: file, faults: [{ value: 'REPORT_EXISTS' }] }]);
  });

  it('names the row of a report that cannot be read, and leaves that report as it is', async () => {
    const file = await world.load(['02026', '2025-07', 'F03', 2, '']);
    const path = 'bac-kan/cho-don/nam-cuong';
    await world.stores.reports.load([draft({ unit: 'nam-cuong', path, period: '2025-07' })], []);
    await damage(world.table, reportKey(path, '2025-07'), 'state', 'OTHER_TYPE');
    const { errors } = (await world.decide('reviewer', 'approve', file)).data.answer;
    expect(errors).toMatchObject([
      { path: ['file', 'B2', 'period'], value: 'DATA_UNREADABLE', message: expect.stringContaining('bị hỏng') },
    ]);
    const { unreadable } = await world.stores.reports.history([{ path, period: '2025-07' }]);
    expect(unreadable).toEqual([{ path, period: '2025-07' }]);
  });

  it('is not decided on by whoever loaded, in an earlier release, a report that it corrects', async () => {
    const row = (figure: number) => ['02026', '2025-09', 'F03', figure, ''];
    const past = (await world.stores.figureFiles.one(await world.load(row(2)))) as FigureFile;
    const colleague = { ...REVIEWER, id: 'colleague', name: 'Hoàng Thị Hiền' };
    const args = { idempotencyKey: 'colleague-1', reason: 'Đã đối chiếu' };
    await approveFigureFile(world.stores, { viewer: colleague, file: past, args, now: NOW });
    const head = (await world.stores.reports.one('bac-kan/cho-don/nam-cuong', '2025-09')) as Report;
    const revisions = await world.stores.reports.revisions('nam-cuong', '2025-09');
    const loadedByReviewer = revisions.map(({ filing, ...revision }): Revision => {
      const actor = revision.action === 'SUBMIT' ? PEOPLE.reviewer.id : revision.actor;
      return { ...revision, actor, filing: filing && { ...filing, typed: undefined } };
    });
    await world.stores.reports.load([{ ...head, hands: undefined }], loadedByReviewer);
    const { errors } = (await world.decide('reviewer', 'approve', await world.load(row(4)))).data.answer;
    expect(errors).toMatchObject([{ path: ['file', 'A2', 'commune'], value: 'OWN_REPORT' }]);
  });

  it('of many reports is approved in steps: it waits until all are written, and is not refused in between', async () => {
    const rows = ['2025-01', '2025-02', '2025-03'].map((period) => ['02029', period, 'F03', 1, '']);
    const file = (await world.stores.figureFiles.one(await world.load(...rows))) as FigureFile;
    const viewer = { ...REVIEWER, id: PEOPLE.reviewer.id, name: PEOPLE.reviewer.name };
    const request = { viewer, file, args: { idempotencyKey: 'in-steps-1', reason: 'Đã đối chiếu' }, now: NOW };
    const approve = () => approveFigureFile(world.stores, { ...request, most: 2 });
    expect(await approve()).toMatchObject({ remaining: 1, record: null, errors: [] });
    expect((await world.stores.figureFiles.one(file.id))?.state).toBe('WAITING');
    const { errors } = (await world.decide('reviewer', 'refuse', file.id)).data.answer;
    expect(errors).toMatchObject([{ value: 'IS_PARTLY_APPROVED' }]);
    expect(await approve()).toMatchObject({ remaining: 0, record: { action: 'APPROVE_FILE' }, errors: [] });
    expect((await world.stores.figureFiles.one(file.id))?.trail).toHaveLength(1);
  });
});
