import type { Delivery } from '../../../src/domain/figure/delivery.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { type EngineTable, engineTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse } from '../../support/aws/dynamo-faults.js';
import { mailEntry, ranking } from '../../support/builders/stored-builder.js';
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
} from '../../support/filing/filing-world.js';
import { inPages } from '../../support/letters/in-pages.js';
import type { Proof } from '../proof.js';

/** Something that is written on a condition: done, it reports success; `effects` counts what it left behind. */
type Write = {
  readonly name: string;
  prepare(table: EngineTable): Promise<unknown>;
  run(table: EngineTable): Promise<boolean>;
  effects(table: EngineTable): Promise<number>;
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

const KEY = { unit: 'xuan-lac', path: COMMUNE_PATH, period: MONTH };
const delivery = (n: number): Delivery => ({
  system: 'health-book',
  batch: `batch-000${n}`,
  takenAt: AFTER_CLOSING,
  receivedAt: AFTER_CLOSING,
  figures: new Map([['F03', { kind: 'count', value: n }]]),
});

/** Before the second and later deliveries, the earlier one is put away. */
const delivering = (nth: number): Write => ({
  name: `delivery ${nth} of a source system`,
  async prepare({ stores }) {
    for (let n = 1; n < nth; n++) await stores.deliveries.record(KEY, delivery(n));
  },
  run: async ({ stores }) => (await stores.deliveries.record(KEY, delivery(nth))).get('F03') === 'ACCEPTED',
  effects: async ({ stores }) => (await stores.deliveries.history(KEY)).length - nth + 1,
});

const WRITES: readonly Write[] = [
  ...LIFE.map((_, at) => filing(at)),
  ...[1, 2].map((nth) => delivering(nth)),
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
    prepare: ({ stores }) => stores.recomputeMarks.mark('cho-don', MONTH, 'token-1'),
    run: ({ stores }) => stores.recomputeMarks.clear('cho-don', MONTH, 'token-1'),
    effects: async ({ stores }) => 1 - (await stores.recomputeMarks.list('cho-don')).length,
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
    const table = await engineTable();
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
