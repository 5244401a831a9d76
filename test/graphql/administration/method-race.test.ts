import { afterEach, beforeEach, expect, test } from 'vitest';
import { methodInForce } from '../../../src/domain/method/method-in-force.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import type { Stores } from '../../../src/store/index.js';
import {
  type AdministrationApi,
  administrationApi,
  apiOver,
  changeDraft,
  codesOf,
  LOG,
  newKey,
} from '../../support/administration/administration-api.js';

const AT_ONCE = 12;

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

async function change(name: string, input: object, asked = api) {
  const given = { reason: 'Kế hoạch năm 2027', idempotencyKey: newKey(), ...input };
  const { data } = await asked.ask('administrator', changeDraft(name), { input: given });
  return data.answer;
}

type Asked = { readonly draft: string; readonly expectedRevision: string; readonly idempotencyKey: string };

/** Drafts that nobody has published, each with a request to do so. */
async function drafts(count = AT_ONCE): Promise<Asked[]> {
  const made: Asked[] = [];
  for (let i = 1; i <= count; i++) {
    const { draft } = await change('createMethodDraft', { id: `DTI-race-${String(i).padStart(2, '0')}` });
    made.push({ draft: draft.code, expectedRevision: draft.revision, idempotencyKey: newKey() });
  }
  return made;
}

/** Stores in which no version comes into force before all drafts are published. */
function allBeforeAny({ publications, ...stores }: Stores, count: number): Stores {
  let arrived = 0;
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    ...stores,
    publications: {
      settle: async (settings) => settings,
      async bring(draft, from) {
        arrived += 1;
        if (arrived === count) open();
        await gate;
        return publications.bring(draft, from);
      },
    },
  };
}

const methods = async () => (await api.table.stores.settings.current()).methods;
const publish = (asked: Asked, from: string, over = api) => change('publishMethodVersion', { ...asked, from }, over);

const RACES: readonly (readonly [string, (stores: Stores) => Stores])[] = [
  ['as they come', (stores) => stores],
  ['all published before any is in force', (stores) => allBeforeAny(stores, AT_ONCE)],
];

test.each(RACES)(
  'of many drafts published for the same month at once one comes into force: %s',
  async (_name, timed) => {
    const asked = await drafts();
    const { table } = api;
    const racing = await apiOver({ ...table, stores: timed(table.stores), close: async () => {} });
    const answers = await Promise.all(asked.map((each) => publish(each, '2026-12', racing)));
    await racing.close();
    const [winner, ...others] = answers.filter(({ draft }) => draft);
    expect(others).toEqual([]);
    expect(winner.draft).toMatchObject({ state: 'PUBLISHED', inForceFrom: '2026-12' });
    const winnerId = winner.draft.code;
    expect(await methods()).toEqual([
      { id: 'DTI-commune-1', from: expect.any(String) },
      { id: winnerId, from: '2026-12' },
    ]);
    const refused = answers.filter(({ draft }) => !draft);
    expect(refused).toHaveLength(AT_ONCE - 1);
    for (const { record, errors } of refused) {
      expect(record).toBeNull();
      expect(errors).toMatchObject([
        { code: 'MONTH_TAKEN', path: ['from'], value: '2026-12', comparedWith: { what: winnerId, value: '2027-01' } },
      ]);
      expect(errors[0].message).toBe(
        `Bắt đầu từ: kỳ tháng 12 năm 2026 không sau kỳ bắt đầu hiệu lực của phiên bản ${winnerId}; phiên bản khác có hiệu lực sớm nhất từ kỳ tháng 01 năm 2027.`,
      );
    }
    // A draft that lost its month is as it was before, and its publication never happened.
    for (const { draft, expectedRevision } of asked.filter(({ draft }) => draft !== winnerId)) {
      const standing = await table.stores.drafts.one(draft);
      expect(standing).toMatchObject({ state: 'DRAFT', from: null });
      expect(standing?.trail.map((entry) => entry.split('#')[0])).toEqual([expectedRevision]);
    }
    const { data } = await api.ask('auditor', LOG, { noun: 'METHOD', first: 100 });
    const published = data.administrationLog.nodes.filter(({ action }: { action: string }) => action === 'PUBLISH');
    expect(published.map(({ subject }: { subject: string }) => subject)).toEqual([winnerId]);
  },
);

test('many drafts published for four months at once: the accepted ones follow each other, and none is hidden', async () => {
  const asked = await drafts();
  const months = ['2026-12', '2027-01', '2027-02', '2027-03'];
  const answers = await Promise.all(asked.map((each, i) => publish(each, months[i % months.length] as string)));
  const inForce = await methods();
  const accepted = answers.flatMap(({ draft }) => (draft ? [{ id: draft.code, from: draft.inForceFrom }] : []));
  expect(accepted.length).toBeGreaterThan(0);
  expect(new Set(inForce.slice(1).map(({ id, from }) => `${id} ${from}`))).toEqual(
    new Set(accepted.map(({ id, from }) => `${id} ${from}`)),
  );
  const froms = inForce.map(({ from }) => from);
  expect(froms).toEqual([...new Set(froms)].toSorted());
  for (const { id, from } of inForce) expect(methodInForce({ methods: inForce }, from)).toBe(id);
  expect(new Set(answers.flatMap((answer) => codesOf(answer)))).toEqual(new Set(['MONTH_TAKEN']));
});

/** Two drafts; the first one has won the month, the second one answers that it has not. */
async function lostRace() {
  const [first, second] = (await drafts(2)) as [Asked, Asked];
  const { table } = api;
  const racing = await apiOver({ ...table, stores: allBeforeAny(table.stores, 2), close: async () => {} });
  const answers = await Promise.all([publish(first, '2026-12', racing), publish(second, '2026-12', racing)]);
  await racing.close();
  return answers[0].draft ? second : first;
}

test('what lost its month is changed and published for a later one, with what it says then', async () => {
  const lost = await lostRace();
  const edited = await change('changeMethodDraft', { ...lost, idempotencyKey: newKey(), minimumCoverage: 0.7 });
  expect(codesOf(edited)).toEqual([]);
  const again = { ...lost, expectedRevision: edited.draft.revision, idempotencyKey: newKey() };
  expect(codesOf(await publish(again, '2026-12'))).toEqual(['MONTH_TAKEN']);
  expect((await publish(again, '2027-01')).draft).toMatchObject({ state: 'PUBLISHED', inForceFrom: '2027-01' });
  expect((await api.table.stores.methods.version(lost.draft)).minimumCoverage).toBe(0.7);
  expect((await methods()).map(({ from }) => from).slice(1)).toEqual(['2026-12', '2027-01']);
});

test('the refused request sent again is refused again; its key is not for another month', async () => {
  const lost = await lostRace();
  const edition = (await api.table.stores.settings.administered()).edition;
  expect(codesOf(await publish(lost, '2026-12'))).toEqual(['MONTH_TAKEN']);
  expect((await api.table.stores.settings.administered()).edition).toBe(edition);
  expect(codesOf(await publish(lost, '2027-01'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect((await publish({ ...lost, idempotencyKey: newKey() }, '2027-01')).draft.inForceFrom).toBe('2027-01');
});

test('a loser whose process died before it was told is a draft again after the nightly job', async () => {
  const [first, second] = (await drafts(2)) as [Asked, Asked];
  const { table } = api;
  const { publications } = table.stores;
  const dying = {
    ...table.stores,
    publications: { ...publications, bring: () => Promise.reject(new Error('killed')) },
  };
  const killed = await apiOver({ ...table, stores: dying, close: async () => {} });
  const input = { ...second, from: '2026-12', reason: 'Kế hoạch năm 2027' };
  const broken = killed.ask('administrator', changeDraft('publishMethodVersion'), { input });
  expect(codesOf(await broken)).toEqual(['INTERNAL_SERVER_ERROR']);
  await killed.close();
  const winner = await table.stores.drafts.one(first.draft);
  if (!winner) throw new Error('the draft was created');
  await table.stores.methods.save(winner.method, winner.trail.length);
  await table.stores.settings.bringIntoForce({ id: first.draft, from: '2026-12' });
  expect((await table.stores.drafts.one(second.draft))?.state).toBe('PUBLISHED');
  await recomputeRankings(table.stores, { occurrence: '2026-11-17T20:00:00.000Z' });
  expect(await table.stores.drafts.one(second.draft)).toMatchObject({ state: 'DRAFT', from: null });
  expect((await methods()).map(({ id }) => id)).toEqual(['DTI-commune-1', first.draft]);
});
