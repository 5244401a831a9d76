import type { Change } from '../../src/domain/filing-situation.js';
import { type TestTable, testTable } from '../support/dynamo.js';
import { loseFirstResponse } from '../support/dynamo-faults.js';
import {
  AFTER_CLOSING,
  approve,
  COMMUNE_PATH,
  completeEntries,
  file,
  loadFilingWorld,
  MONTH,
  save,
  submit,
} from '../support/filing-world.js';
import { inPages } from '../support/in-pages.js';
import { mailEntry, ranking } from '../support/stored-builder.js';
import type { Proof } from './proof.js';

/** Something that is written on a condition: done, it reports success; `effects` counts what it left behind. */
type Write = {
  readonly name: string;
  prepare(table: TestTable): Promise<unknown>;
  run(table: TestTable): Promise<boolean>;
  effects(table: TestTable): Promise<number>;
};

const LIFE: readonly Change[] = [
  save(completeEntries().slice(0, 5)),
  { action: 'EXTEND', day: '2026-10-20', reason: 'lũ quét' },
  submit(completeEntries()),
  { action: 'WITHDRAW', reason: null },
  submit(),
  { action: 'RETURN', comment: 'xem lại', comments: [] },
  submit(),
  approve,
  { action: 'REOPEN', reason: 'sai số' },
];

const filing = (at: number): Write => ({
  name: `${LIFE[at]?.action} of a report`,
  async prepare({ stores }) {
    for (const change of LIFE.slice(0, at)) await file(stores, change);
  },
  run: async ({ stores }) => (await file(stores, LIFE[at] as Change)).kind === 'FILED',
  effects: async ({ stores }) => ((await stores.reports.one(COMMUNE_PATH, MONTH))?.tokens.length ?? 0) - at,
});

const delivered = { kind: 'count', value: 5 } as const;

const WRITES: readonly Write[] = [
  ...LIFE.map((_, at) => filing(at)),
  {
    name: 'a delivery of a source system',
    prepare: async () => {},
    async run({ stores }) {
      const from = { system: 'health-book', at: AFTER_CLOSING, batch: 'batch-0001' };
      const figures = new Map([['F03', { figure: delivered, from }]]);
      return (await stores.deliveries.record({ path: COMMUNE_PATH, period: MONTH }, figures)).get('F03') === 'ACCEPTED';
    },
    effects: async ({ stores }) => (await stores.deliveries.of({ path: COMMUNE_PATH, period: MONTH })).size,
  },
  {
    name: 'a due day',
    prepare: async () => {},
    run: async ({ stores }) => stores.settings.fixDueDays('cho-don', { [MONTH]: '2026-10-16' }).then(() => true),
    effects: async ({ stores }) => Object.keys((await stores.settings.current()).scopes[0]?.dueDays ?? {}).length,
  },
  {
    name: 'a ranking',
    prepare: async () => {},
    run: ({ stores }) => stores.rankings.publish(inPages(ranking())),
    effects: async ({ stores }) => (await stores.rankings.current('cho-don', MONTH))?.version ?? 0,
  },
  {
    name: 'the end of a mark',
    prepare: ({ stores }) => stores.dirty.mark('cho-don', MONTH, 'token-1'),
    run: ({ stores }) => stores.dirty.clear('cho-don', MONTH, 'token-1'),
    effects: async ({ stores }) => 1 - (await stores.dirty.list('cho-don')).length,
  },
  {
    name: 'the claim of a letter',
    prepare: ({ stores }) => stores.mail.plan([mailEntry()]),
    run: ({ stores }) => stores.mail.claim(mailEntry(), 'run-1', AFTER_CLOSING, 60_000),
    effects: async ({ stores }) =>
      (await stores.mail.ofDay(mailEntry().day)).filter(({ owner }) => owner === 'run-1').length,
  },
];

/** Each of its requests in turn loses its answer after the work is done; a fresh table every time. */
async function losing(write: Write) {
  let lost = 0;
  let wrong = 0;
  for (let spared = 0; ; spared++) {
    const table = await testTable();
    try {
      await loadFilingWorld(table.stores);
      await write.prepare(table);
      const fault = loseFirstResponse(table.db, spared);
      const succeeded = await write.run(table);
      fault();
      if (fault.lost === 0) return { lost, wrong };
      lost += 1;
      if (!succeeded || (await write.effects(table)) !== 1) wrong += 1;
    } finally {
      await table.close();
    }
  }
}

export const proof: Proof = {
  id: 'R12',
  property: 'a lost response is a success, once',
  async run(_size, progress) {
    let lost = 0;
    const wrong: string[] = [];
    for (const write of WRITES) {
      progress(write.name);
      const seen = await losing(write);
      lost += seen.lost;
      if (seen.wrong > 0 || seen.lost === 0) wrong.push(write.name);
    }
    return {
      size: `${WRITES.length} writes, each of their ${lost} requests once without its answer`,
      result: wrong.length === 0 ? 'every one succeeded with one effect' : `wrong: ${wrong.join(', ')}`,
      pass: wrong.length === 0,
    };
  },
};
