import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageScopeOn } from '../../../src/domain/settings/scopes.js';
import { lettersFromStores } from '../../../src/local/letters/sample-letters.js';
import { codesOf, newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';

const NOW = '2026-11-24T08:00:00.000Z';

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld(NOW);
});
afterAll(() => world.api.close());

const officer = officialToken('officer-xuan-lac', 'officer');
const reviewer = officialToken('reviewer-cho-don-1', 'reviewer');
let revision: string;
let publishedNotes: string[];

const communes = async (at: string) =>
  (await world.ask(`{ units(level: COMMUNE, at: "${at}", first: 100) { totalCount } }`)).data.units.totalCount;
const form = (unit: string, token: string) =>
  world.ask(
    `{ reportForm(unit: "${unit}", period: "2026-11") { state revision notes figures { indicator { code } working { numerator denominator value } } } }`,
    {},
    token,
  );

// One life of one reorganisation: each test goes on where the one before it ended.

test('a draft is made by an administrator; others neither make nor see one', async () => {
  for (const token of [officer, reviewer]) {
    expect(codesOf(await world.change('createReorganisationDraft', inputOf(reform), token))).toEqual(['FORBIDDEN']);
    expect(codesOf(await world.ask('{ reorganisations { id } }', {}, token))).toEqual(['FORBIDDEN']);
  }
  const { reorganisation, errors, record } = await world.change('createReorganisationDraft', inputOf(reform));
  expect(errors).toEqual([]);
  expect(record.action).toBe('CREATE_DRAFT');
  expect(reorganisation).toMatchObject({ id: 'reform-2026', state: 'DRAFT', faults: [], isConfirmed: false });
  expect(reorganisation.changes[1]).toEqual({ kinds: ['END_LEVEL'], unit: null, predecessors: [] });
  revision = reorganisation.revision;
  expect(codesOf(await world.change('createReorganisationDraft', inputOf(reform)))).toEqual(['ID_TAKEN']);
});

test('a code is said by its former name as by the new one, and not by both', async () => {
  const draft = async (id: string, codes: object) => {
    const form = { kind: 'COMMUNE', name: { vi: 'Xã Mới', en: 'New' }, parent: 'cho-don', ...codes };
    const input = {
      id,
      effective: '2026-12-01',
      decision: '1/NQ',
      changes: [{ form }],
      idempotencyKey: newKey(),
      reason: 'r',
    };
    return world.ask(
      `mutation($input: ReorganisationDraftInput!) { answer: createReorganisationDraft(input: $input) {
        reorganisation { changes { code gsoCode } } errors { code } } }`,
      { input },
    );
  };
  const [before, after, both] = [
    await draft('code-1', { gsoCode: '02999' }),
    await draft('code-2', { code: '02999' }),
    await draft('code-3', { code: '02999', gsoCode: '02999' }),
  ];
  expect(before).toEqual(after);
  expect(after.data.answer.reorganisation.changes).toEqual([{ code: '02999', gsoCode: '02999' }]);
  expect(both.errors[0].extensions).toMatchObject({ argument: 'input.changes.0.form.gsoCode' });
});

test('a draft may have faults, lists them in words, and is not published with them', async () => {
  const broken = { ...reform, changes: reform.changes.slice(1) };
  const changed = await world.change('changeReorganisationDraft', { ...inputOf(broken), expectedRevision: revision });
  expect(changed.errors).toEqual([]);
  const { faults } = changed.reorganisation;
  expect(faults).toHaveLength(8);
  expect(faults[0]).toMatchObject({ value: 'PARENT_MISSING', path: ['changes', '1', 'unit', 'parent'] });
  revision = changed.reorganisation.revision;
  const refused = await world.change('publishReorganisation', { id: reform.id, expectedRevision: revision });
  expect(refused.errors).toHaveLength(8);
  expect(refused.reorganisation).toBeNull();
  const mended = await world.change('changeReorganisationDraft', { ...inputOf(reform), expectedRevision: revision });
  expect(mended.reorganisation.faults).toEqual([]);
  revision = mended.reorganisation.revision;
  expect(await communes('2026-11-24')).toBe(20);
});

test('a preview says what would change and changes nothing', async () => {
  const { reorganisation: preview } = (
    await world.ask(`{ preview(change: { reorganisation: "reform-2026" }) { reorganisation {
      ending { slug } beginning { slug path } redirects { from to } openPeriods needsConfirmation
      reports { unit period state fillsIn } officials { from to isWider official { name } }
      scopes { scope heir authority firstPeriod } rankings { scope period version } } } }`)
  ).data.preview;
  expect(preview.ending).toHaveLength(22);
  expect(preview.beginning).toHaveLength(9);
  expect(preview.redirects).toContainEqual({ from: 'xuan-lac', to: ['nam-cuong-2025'] });
  expect(preview.officials).toContainEqual(
    expect.objectContaining({ from: 'xuan-lac', to: 'nam-cuong-2025', isWider: true }),
  );
  expect(preview.officials).toContainEqual(expect.objectContaining({ from: 'cho-don', to: 'thai-nguyen-2025' }));
  expect(preview.scopes).toEqual([
    { scope: 'cho-don', heir: 'thai-nguyen-2025', authority: expect.any(String), firstPeriod: '2026-11' },
  ]);
  expect(
    preview.reports.every(({ period }: { period: string }) =>
      ['2026-11', '2026-12', '2026-Q4', '2026'].includes(period),
    ),
  ).toBe(true);
  expect(preview.reports).toContainEqual(
    expect.objectContaining({ unit: 'xuan-lac', period: '2026-11', fillsIn: ['nam-cuong-2025'] }),
  );
  expect(preview.rankings).toContainEqual(expect.objectContaining({ scope: 'cho-don', period: '2026-11' }));
  expect(preview.needsConfirmation).toBe(true);
  expect(await communes('2026-11-24')).toBe(20);
});

test('published by one write, the map has two answers for two days', async () => {
  const key = { id: reform.id, expectedRevision: revision, idempotencyKey: newKey() };
  const published = await world.change('publishReorganisation', key);
  expect(published.errors).toEqual([]);
  expect(published.record.action).toBe('PUBLISH');
  publishedNotes = published.notes;
  expect(published.record.changes).toContainEqual({ field: 'registerVersion', before: '1', after: '2' });
  expect(published.reorganisation).toMatchObject({ state: 'PUBLISHED', isConfirmed: false });
  expect([await communes('2026-10-31'), await communes('2026-11-01')]).toEqual([20, 8]);
  // A repeat answers the same and has no second effect.
  expect((await world.change('publishReorganisation', key)).record).toEqual(published.record);
  expect((await world.api.table.stores.settings.current()).registerVersion).toBe(2);
  expect(
    (await world.change('publishReorganisation', { id: reform.id, expectedRevision: revision })).errors,
  ).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('the latest ranking that is still valid is shown until the night publishes the new one, and the answer says so', async () => {
  world.api.passSixSeconds();
  const { data } = await world.ask(
    '{ ranking { scope { slug } period { code } rows(first: 30) { totalCount } } overview { scope { slug } communeCount period { code } } }',
    {},
    SECOND,
  );
  // November closed after the day, so the old ranking of that month is not valid any more.
  expect(data.ranking).toEqual({ scope: { slug: 'cho-don' }, period: { code: '2026-10' }, rows: { totalCount: 20 } });
  expect(data.overview).toEqual({ scope: { slug: 'cho-don' }, communeCount: 20, period: { code: '2026-10' } });
  const kept = await world.ask('{ ranking(scope: "cho-don", period: "2026-11") { period { code } } }');
  expect(kept.data.ranking.period.code, 'nothing is erased').toBe('2026-11');
  expect(publishedNotes).toEqual([
    'Tonight the rankings of 2026-11 will be published again by this map; until then the latest ranking that is still valid is shown.',
  ]);
});

test('rights do not grow before another administrator has confirmed it', async () => {
  expect(codesOf(await form('nam-cuong-2025', officer))).toEqual(['FORBIDDEN']);
  const { stores } = world.api.table;
  expect(stageScopeOn(await stores.settings.current(), '2026-11-24')).toBe('thai-nguyen-2025');
});

test('who worked on the draft does not confirm; another administrator does', async () => {
  const confirm = (token: string) =>
    world.change('confirmReorganisation', { id: reform.id, expectedRevision: revision }, token);
  expect((await confirm(FIRST)).errors).toMatchObject([{ value: 'AUTHOR_CONFIRMS' }]);
  const confirmed = await confirm(SECOND);
  expect(confirmed.errors).toEqual([]);
  expect(confirmed.reorganisation.isConfirmed).toBe(true);
});

test('the officer of an ended unit goes on at its successor, with the sums of the predecessors filled in', async () => {
  const { data } = await form('nam-cuong-2025', officer);
  expect(data.reportForm).toMatchObject({ state: 'DRAFT', revision: null });
  expect(data.reportForm.notes.join(' ')).toContain('xã Xuân Lạc');
  const { reports } = world.api.table.stores;
  const of = async (slug: string) => (await reports.one(`bac-kan/cho-don/${slug}`, '2026-11'))?.working;
  const parts = await Promise.all(['xuan-lac', 'dong-lac', 'nam-cuong'].map(of));
  const ratios = parts.flatMap((part) => part?.get('G01') ?? []);
  expect(ratios.length).toBeGreaterThan(0);
  const working = data.reportForm.figures.find(
    ({ indicator }: { indicator: { code: string } }) => indicator.code === 'G01',
  ).working;
  const sum = ratios.reduce((total, figure) => total + (figure.kind === 'ratio' ? figure.denominator : 0), 0);
  expect(working.denominator).toBe(sum);
  expect(codesOf(await form('cho-don-2025', officer))).toEqual(['FORBIDDEN']);
});

test('until the first ranking of the new scope the work of its administrators shows the one that is still valid', async () => {
  const { data } = await world.ask('{ myWork { latestRanking { scope { slug } period { code } } } }', {}, SECOND);
  expect(data.myWork.latestRanking).toEqual({ scope: { slug: 'cho-don' }, period: { code: '2026-10' } });
});

test('samples of letters are written for the communes of the new map', async () => {
  const letters = await lettersFromStores(world.api.table.stores, '2026-11-24T08:00:00.000Z');
  const texts = letters.map(({ email }) => email.text).join('\n');
  expect(texts).toContain('Thái Nguyên');
});

test('every step stands in the log, and drafts keep theirs', async () => {
  const { data } = await world.ask(
    '{ administrationLog(within: "thai-nguyen-2025", first: 20) { nodes { action } } }',
    {},
    SECOND,
  );
  const actions = new Set(data.administrationLog.nodes.map(({ action }: { action: string }) => action));
  expect(actions).toEqual(new Set(['CREATE_DRAFT', 'CHANGE_DRAFT', 'PUBLISH', 'CONFIRM_RIGHTS']));
});

test('taken back before anything is submitted, every answer is what it was', async () => {
  const { stores } = world.api.table;
  const withdrawn = await world.change('withdrawReorganisation', { id: reform.id, expectedRevision: revision });
  expect(withdrawn.errors).toEqual([]);
  expect(withdrawn.reorganisation).toMatchObject({ state: 'DRAFT', faults: [] });
  const settings = await stores.settings.current();
  expect(stageScopeOn(settings, '2026-11-24')).toBe('cho-don');
  expect(settings.scopes.map(({ scope, ended, inherited }) => [scope, ended, inherited])).toEqual([
    ['cho-don', undefined, undefined],
  ]);
  const [first, now] = await Promise.all(
    [1, settings.registerVersion].map((version) => stores.registers.version(version)),
  );
  expect(JSON.stringify(now?.units)).toBe(JSON.stringify(first?.units));
  expect((await form('xuan-lac', officer)).data.reportForm.revision).not.toBeNull();
  expect(codesOf(await form('nam-cuong-2025', officer))).toContain('NOT_FOUND');
  const log = await world.ask('{ administrationLog(first: 20) { nodes { id action } } }');
  const records: { id: string; action: string }[] = log.data.administrationLog.nodes;
  expect(records.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['PUBLISH', 'CONFIRM_RIGHTS', 'WITHDRAW_PUBLICATION']),
  );
  const { id } = records.find(({ action }) => action === 'WITHDRAW_PUBLICATION') ?? {};
  const record = 'node(id: $id) { ... on AdministrationRecord { action subjectName changes { field beforeText } } }';
  const { node } = (await world.ask(`query($id: ID!) { ${record} }`, { id })).data;
  expect(node).toMatchObject({ action: 'WITHDRAW_PUBLICATION', subjectName: 'Sắp xếp theo 1683/NQ-UBTVQH15' });
  // The units of the map that is no more have their names.
  expect(node.changes).toContainEqual({
    field: 'scopes',
    beforeText: 'Huyện Chợ Đồn → Tỉnh Thái Nguyên, Tỉnh Thái Nguyên',
  });
});
