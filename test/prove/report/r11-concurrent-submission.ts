import type { Change } from '../../../src/domain/report/filing-situation.js';
import { listedRevisions } from '../../../src/domain/report/listed-revisions.js';
import type { FilingOutcome } from '../../../src/file-report/file-report.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { randomFaults } from '../../support/aws/dynamo-faults.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { whileWatched } from '../../support/builders/while-watched.js';
import {
  COMMUNE,
  COMMUNE_PATH,
  type Filer,
  file,
  loadFilingWorld,
  MONTH,
  officerOf,
  save,
} from '../../support/filing/filing-world.js';
import type { Proof } from '../proof.js';
import { concurrentDrafts, flipMap } from '../register/moving-map.js';

const SHARE = { throttled: 0.05, lost: 0.05 };
const TRIES_A_ROUND = 3;
/** Works at the commune under either map. */
const OFFICER = {
  ...officerOf(),
  places: [COMMUNE_PATH, COMMUNE_PATH.replace('bac-kan', 'viet-bac')].map((path) => ({
    path,
    validFrom: null,
    validTo: null,
  })),
};

export type Contention = { readonly writers: number; readonly rounds: number; readonly seed: number };

/** All writers save at once on the revision they saw; whoever is told of a conflict tries again on the one it names. */
export async function concurrentWriters({ writers, rounds, seed }: Contention, progress: (line: string) => void) {
  const table = await engineTable();
  try {
    await loadFilingWorld(table.stores);
    const faults = randomFaults(table.db, randomNumbers(seed), SHARE);
    const accepted = new Set<string>();
    let conflicts = 0;
    let odd = 0;

    const write = async (writer: number, round: number): Promise<void> => {
      let expectedRevision = await current();
      for (let attempt = 1; attempt <= TRIES_A_ROUND; attempt++) {
        const idempotencyKey = `writer-${writer}-round-${round}-${attempt}`;
        const change = save([{ code: 'F03', value: writer * 1000 + round }]);
        const outcome = await filed(change, { idempotencyKey, expectedRevision });
        if (outcome.kind === 'FILED') {
          accepted.add(idempotencyKey);
          return;
        }
        const [error] = outcome.kind === 'REFUSED' ? outcome.errors : [];
        if (error?.code !== 'CONFLICT') odd += 1;
        else conflicts += 1;
        expectedRevision = error?.comparedWith?.value || null;
      }
    };
    const filed = (change: Change, by: Filer): Promise<FilingOutcome> =>
      untilAnswered(() => file(table.stores, change, { ...by, viewer: OFFICER }));
    const current = async () =>
      (await untilAnswered(() => table.stores.reports.one(COMMUNE_PATH, MONTH)))?.tokens.at(-1) ?? null;

    // Two changes that certainly fall under different maps, the first of them on nothing.
    for (const map of ['new', 'old']) {
      await untilAnswered(() => flipMap(table.stores));
      const idempotencyKey = `under-the-${map}-map`;
      const expectedRevision = await current();
      const outcome = await filed(save([{ code: 'F03', value: map === 'new' ? 1 : 2 }]), {
        idempotencyKey,
        expectedRevision,
      });
      if (outcome.kind === 'FILED') accepted.add(idempotencyKey);
      else odd += 1;
    }
    let flips = 2;
    await whileWatched(
      1,
      async (isOver) => {
        for (; !isOver(); flips++) await untilAnswered(() => flipMap(table.stores));
      },
      async (isOver) => {
        for (let round = 1; round <= rounds && !isOver(); round++) {
          progress(`round ${round} of ${rounds}, ${flips} maps`);
          await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer, round)));
        }
      },
    );
    const drafts = await concurrentDrafts(table.stores, officerOf(), writers, untilAnswered);
    faults();
    const head = await table.stores.reports.one(COMMUNE_PATH, MONTH);
    const written = await table.stores.reports.revisions(COMMUNE, MONTH);
    const tokens = head ? listedRevisions(head, written).map(({ token }) => token) : [];
    const revisions = new Map(written.map((revision) => [revision.token, revision]));
    return {
      accepted: accepted.size,
      flips,
      drafts,
      conflicts,
      odd,
      throttled: faults.throttled,
      lostAnswers: faults.lost,
      /** Accepted, and no head lists it. */
      lost: [...accepted].filter((token) => !tokens.includes(token)).length,
      /** Listed, and its writer was never told so. */
      phantoms: tokens.filter((token) => !accepted.has(token)).length,
      /** Listed twice, without its revision, or based on another one than that before it. */
      gaps: tokens.filter(
        (token, i) =>
          tokens.indexOf(token) !== i || revisions.get(token)?.filing?.basedOn !== (i === 0 ? null : tokens[i - 1]),
      ).length,
    };
  } finally {
    await table.close();
  }
}

/** Four attempts of the SDK can all fail; a caller without an answer asks again with the same key. */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

export const proof: Proof = {
  id: 'R11',
  property: 'concurrent filing loses nothing and invents nothing',
  async run(size, progress) {
    const contention = size === 'full' ? { writers: 50, rounds: 20, seed: 11 } : { writers: 6, rounds: 1, seed: 11 };
    const seen = await concurrentWriters(contention, progress);
    const { accepted, flips, drafts, conflicts, odd, throttled, lostAnswers, lost, phantoms, gaps } = seen;
    return {
      size: `${contention.writers} writers, ${contention.rounds} rounds, ${flips} changes of the map meanwhile, ${throttled} throttled, ${lostAnswers} answers lost, seed ${contention.seed}`,
      result: `${accepted} accepted, ${conflicts} conflicts, ${odd} odd, ${lost} lost, ${phantoms} phantom, ${gaps} gaps; drafts of a map: ${drafts.accepted} accepted, ${drafts.lost} lost, ${drafts.phantoms} phantom`,
      pass:
        accepted >= contention.rounds &&
        // The number of changes of the map in one round depends on the load of the machine.
        flips > (size === 'full' ? 3 : 0) &&
        drafts.accepted > 0 &&
        odd + lost + phantoms + gaps + drafts.lost + drafts.phantoms === 0 &&
        lostAnswers > 0,
    };
  },
};
