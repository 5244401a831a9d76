import { expect, test } from 'vitest';
import type { Delivery } from '../../../src/domain/figure/delivery.js';
import type { Suppression } from '../../../src/domain/official/suppression.js';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import type { DeliveryKey } from '../../../src/store/report/delivery-store.js';
import {
  type AdministrationApi,
  administrationApi,
  CHANGE_HOLIDAYS,
  changeDraft,
  changeOfficial,
  changeRules,
  codesOf,
  LIFT_SUPPRESSION,
  LOG,
  NOW,
  newKey,
  PEOPLE,
  SET_DELIVERY_ASIDE,
} from '../../support/administration/administration-api.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { countRequests, loseFirstResponse } from '../../support/aws/dynamo-faults.js';

type Step = { readonly document: string; readonly input: object };

const scope = { scope: 'cho-don', expectedRevision: null };
const official = { official: 'officer-xuan-lac', expectedRevision: null };
const holiday = { date: '2026-12-15', kind: 'SWAPPED_OFF', nameVi: 'Nghỉ', nameEn: 'Off', status: 'NOT_DECREED' };
const person = { name: 'Lý Mai', email: 'mai@xuan-lac.example', role: 'OFFICER', unit: 'xuan-lac' };
const begun: Step = {
  document: changeDraft('createMethodDraft'),
  input: { id: 'DTI-2', idempotencyKey: 'begun-0001' },
};
const draft = { draft: 'DTI-2', expectedRevision: 'begun-0001' };
const locked: Step = {
  document: changeRules('lockPeriod'),
  input: { ...scope, period: '2026-11', idempotencyKey: 'locked-0001' },
};
const closed: Step = {
  document: changeOfficial('deactivateOfficial'),
  input: { ...official, idempotencyKey: 'closed-0001' },
};

const SUPPRESSED: Suppression = {
  address: 'officer@xuan-lac.example',
  cause: 'BOUNCE',
  at: '2026-11-10T01:00:00.000Z',
  detail: 'user unknown',
};

const DELIVERED: DeliveryKey & { readonly delivery: Delivery } = {
  unit: 'xuan-lac',
  path: 'bac-kan/cho-don/xuan-lac',
  period: '2026-11',
  delivery: {
    system: 'health-book',
    batch: 'batch-0001',
    takenAt: NOW,
    receivedAt: NOW,
    figures: new Map([['F03', { kind: 'count', value: 5 }]]),
  },
};

/** Every mutation of administrators, with what must have happened before it, and the writes it makes. */
const MUTATIONS: Readonly<
  Record<
    string,
    Step & { readonly after?: Step; readonly writes: number; prepare?(api: AdministrationApi): Promise<void> }
  >
> = {
  changeHolidays: { document: CHANGE_HOLIDAYS, input: { expectedRevision: null, set: [holiday] }, writes: 2 },
  changeCalendar: { document: changeRules('changeCalendar'), input: { ...scope, dueWorkingDays: 3 }, writes: 2 },
  changeLadder: { document: changeRules('changeLadder'), input: { ...scope, sendTime: '07:30' }, writes: 2 },
  changeLetterhead: {
    document: changeRules('changeLetterhead'),
    input: { ...scope, contactName: 'Ma Thị Thu' },
    writes: 2,
  },
  assignReviewer: {
    document: changeRules('assignReviewer'),
    input: { ...scope, reviewer: 'reviewer', communes: ['xuan-lac'] },
    writes: 2,
  },
  lockPeriod: { document: changeRules('lockPeriod'), input: { ...scope, period: '2026-11' }, writes: 2 },
  unlockPeriod: {
    after: locked,
    document: changeRules('unlockPeriod'),
    input: { ...scope, expectedRevision: 'locked-0001', period: '2026-11' },
    writes: 2,
  },
  inviteOfficial: { document: changeOfficial('inviteOfficial'), input: person, writes: 4 },
  transferOfficial: {
    document: changeOfficial('transferOfficial'),
    input: { ...official, unit: 'bang-lung' },
    writes: 2,
  },
  changeOfficialContact: {
    document: changeOfficial('changeOfficialContact'),
    input: { ...official, email: 'other@xuan-lac.example' },
    writes: 3,
  },
  deactivateOfficial: { document: changeOfficial('deactivateOfficial'), input: official, writes: 2 },
  reactivateOfficial: {
    after: closed,
    document: changeOfficial('reactivateOfficial'),
    input: { ...official, expectedRevision: 'closed-0001' },
    writes: 2,
  },
  liftSuppression: {
    prepare: ({ table }) => table.stores.suppressions.suppress(SUPPRESSED),
    document: LIFT_SUPPRESSION,
    input: { official: 'officer-xuan-lac' },
    writes: 2,
  },
  setDeliveryAside: {
    prepare: ({ table }) => table.stores.deliveries.load([DELIVERED]),
    document: SET_DELIVERY_ASIDE,
    input: { delivery: toGlobalId('Delivery', 'xuan-lac', '2026-11', 'health-book', 'batch-0001') },
    writes: 2,
  },
  createMethodDraft: { document: changeDraft('createMethodDraft'), input: { id: 'DTI-2' }, writes: 2 },
  changeMethodDraft: {
    after: begun,
    document: changeDraft('changeMethodDraft'),
    input: { ...draft, minimumCoverage: 0.6 },
    writes: 2,
  },
  discardMethodDraft: { after: begun, document: changeDraft('discardMethodDraft'), input: draft, writes: 2 },
  publishMethodVersion: {
    after: begun,
    document: changeDraft('publishMethodVersion'),
    input: { ...draft, from: '2027-01' },
    writes: 4,
  },
};

async function run(api: AdministrationApi, { document, input }: Step) {
  const { data } = await api.ask('administrator', document, {
    input: { reason: 'Vì sao', idempotencyKey: newKey(), ...input },
  });
  return data.answer;
}

const logged = async (api: AdministrationApi): Promise<number> =>
  (await api.ask('auditor', LOG)).data.administrationLog.totalCount;

test.each(Object.entries(MUTATIONS))(
  '%s leaves exactly one record, whichever answer is lost on the way',
  async (_name, mutation) => {
    for (let spared = 0; spared <= mutation.writes; spared++) {
      const api = await administrationApi(await engineTable());
      try {
        await mutation.prepare?.(api);
        if (mutation.after) await run(api, mutation.after);
        const before = await logged(api);
        const fault = loseFirstResponse(api.table.db, spared);
        const answer = await run(api, mutation);
        fault();
        expect(fault.lost).toBe(spared < mutation.writes ? 1 : 0);
        expect(codesOf(answer)).toEqual([]);
        expect(answer.record.changes.length).toBeGreaterThan(0);
        expect(await logged(api)).toBe(before + 1);
        // The table itself has no other record.
        expect(await api.table.stores.administration.within('bac-kan/cho-don')).toHaveLength(before + 1);
      } finally {
        await api.close();
      }
    }
  },
);

test('a repeat with the same key writes nothing and answers the same; with another payload it is refused', async () => {
  const api = await administrationApi();
  try {
    for (const mutation of Object.values(MUTATIONS)) {
      await mutation.prepare?.(api);
      if (mutation.after) await run(api, mutation.after);
      const revision = 'expectedRevision' in mutation.input ? await revisionNow(api, mutation.input) : {};
      const step = { ...mutation, input: { ...mutation.input, ...revision, idempotencyKey: newKey() } };
      const first = await run(api, step);
      const count = countRequests(api.table.db);
      expect(await run(api, step)).toEqual(first);
      expect(Object.keys(count.byCommand).filter((command) => /Put|Update|Delete/.test(command))).toEqual([]);
      count.off();
      const other = await run(api, { ...step, input: { ...step.input, reason: 'Another reason' } });
      if (first.record) expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      if ('draft' in mutation.input || 'id' in mutation.input) break;
    }
  } finally {
    await api.close();
  }
});

/** The revision that the input's record has after all mutations before. */
async function revisionNow(api: AdministrationApi, input: object): Promise<object> {
  if ('official' in input) {
    const { trail = [] } = (await api.table.stores.officials.one(String(input.official))) ?? {};
    return { expectedRevision: trail.at(-1)?.split('#')[0] ?? null };
  }
  const query = 'scope' in input ? '{ kept: scopeRules { revision } }' : '{ kept: holidayTable { revision } }';
  return { expectedRevision: (await api.ask('auditor', query)).data.kept.revision };
}

test('the log is read page by page, by kind and by day, the newest first; a record is found by its id', async () => {
  const api = await administrationApi();
  try {
    for (const name of ['changeHolidays', 'changeLadder', 'deactivateOfficial'] as const)
      await run(api, MUTATIONS[name] as Step);
    const page = async (variables: object) => (await api.ask('auditor', LOG, variables)).data.administrationLog;
    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const nodes = [...first.nodes, ...second.nodes];
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(nodes.map(({ noun }) => noun).toSorted()).toEqual(['HOLIDAYS', 'OFFICIAL', 'SCOPE']);
    expect((await page({ noun: 'SCOPE' })).nodes).toEqual(nodes.filter(({ noun }) => noun === 'SCOPE'));
    const day = NOW.slice(0, 10);
    expect((await page({ from: day, to: day })).totalCount).toBe(3);
    expect((await page({ to: '2026-11-16' })).totalCount).toBe(0);
    expect((await page({ within: 'xuan-lac' })).nodes.map(({ noun }: { noun: string }) => noun)).toEqual(['OFFICIAL']);
    const node = 'query($id: ID!) { node(id: $id) { ... on AdministrationRecord { reason action } } }';
    const { id, action } = nodes[0];
    expect((await api.ask('auditor', node, { id })).data.node).toEqual({ reason: 'Vì sao', action });
    expect(codesOf(await api.ask('reviewer', node, { id }))).toEqual(['FORBIDDEN']);
    for (const who of ['reviewer', 'ofCommune'] as const)
      expect(codesOf(await api.ask(who, LOG, { within: 'cho-don' }))).toEqual(['FORBIDDEN']);
  } finally {
    await api.close();
  }
});

test('the lift of a suppression is read in the log as one of an address, and by its id', async () => {
  const api = await administrationApi();
  try {
    // Rare, and allowed: the address has what separates the parts of an id.
    const address = 'mai/van-thu@xuan-lac.example';
    await api.table.stores.officials.save([{ ...PEOPLE.officer, email: address }]);
    await api.table.stores.suppressions.suppress({ ...SUPPRESSED, address });
    await run(api, MUTATIONS.liftSuppression as Step);
    const { nodes } = (await api.ask('auditor', LOG, { noun: 'ADDRESS' })).data.administrationLog;
    expect(nodes).toMatchObject([
      { action: 'LIFT_SUPPRESSION', subject: address, unit: { slug: 'xuan-lac' }, actor: 'administrator' },
    ]);
    expect(nodes[0].changes).toContainEqual({ field: 'suppressed.cause', before: 'BOUNCE', after: null });
    const node = 'query($id: ID!) { node(id: $id) { ... on AdministrationRecord { subject } } }';
    expect((await api.ask('auditor', node, { id: nodes[0].id })).data.node).toEqual({ subject: address });
    expect(codesOf(await api.ask('officer', node, { id: nodes[0].id }))).toEqual(['FORBIDDEN']);
  } finally {
    await api.close();
  }
});
