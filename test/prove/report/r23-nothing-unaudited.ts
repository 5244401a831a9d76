import { listedRevisions } from '../../../src/domain/report/listed-revisions.js';
import { trailOf } from '../../../src/store/reference/settings-store.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { COMMUNE, COMMUNE_PATH, loadFilingWorld, MONTH } from '../../support/filing/filing-world.js';
import { killedWriter } from '../../support/filing/killed-writer.js';
import type { Proof } from '../proof.js';
import { concurrentWriters } from './r11-concurrent-submission.js';

const SEED = 23;
/** Saved, sent, withdrawn, returned, approved, reopened. */
const STEPS_OF_LIFE = 6;
/** Compares the revisions in heads with the answers to a writer that was killed again and again. */
export async function killedWriters(kills: number, progress: (line: string) => void) {
  const table = await engineTable();
  const random = randomNumbers(SEED);
  try {
    await loadFilingWorld(table.stores);
    const told = await killedWriter({
      script: 'test/support/filing/filing-writer.ts',
      table: [table.endpoint, table.name],
      kills,
      random,
      progress,
    });
    const { accepted, unanswered, inFlight } = told;
    const head = await table.stores.reports.one(COMMUNE_PATH, MONTH);
    const revisions = await table.stores.reports.revisions(COMMUNE, MONTH);
    const actions = new Set(revisions.map(({ action }) => action));
    const written = new Set(revisions.map(({ token }) => token));
    const named = (head?.tokens ?? []).filter((token) => !written.has(token));
    const tokens = [...(head ? listedRevisions(head, revisions).map(({ token }) => token) : []), ...named];
    return {
      accepted: accepted.size,
      unanswered,
      actions,
      missing: [...accepted].filter((token) => !tokens.includes(token)).length,
      untold: tokens.filter((token) => !accepted.has(token) && token !== inFlight).length,
      unaudited: tokens.filter((token) => !written.has(token)).length,
      twice: tokens.length - new Set(tokens).size,
    };
  } finally {
    await table.close();
  }
}

/** Compares the answers to a killed administrator with the trail of the settings and with its records. */
export async function killedAdministrators(kills: number, progress: (line: string) => void) {
  const table = await engineTable();
  try {
    await loadFilingWorld(table.stores);
    const { accepted, unanswered, inFlight } = await killedWriter({
      script: 'test/support/administration/administration-writer.ts',
      table: [table.endpoint, table.name],
      kills,
      random: randomNumbers(SEED + 1),
      progress,
    });
    const now = await table.stores.settings.administered();
    const trail = trailOf(now, { noun: 'SCOPE', id: 'cho-don' });
    const tokens = trail.map((entry) => entry.slice(0, entry.lastIndexOf('#')));
    const records = await table.stores.administration.within('bac-kan/cho-don');
    const written = new Set(records.map(({ entry }) => entry));
    const standing = now.settings.scopes.find(({ scope }) => scope === 'cho-don')?.letterhead.contactName;
    return {
      accepted: accepted.size,
      unanswered,
      wrong:
        [...accepted].filter((token) => !tokens.includes(token)).length +
        tokens.filter((token) => !accepted.has(token) && token !== inFlight).length +
        trail.filter((entry) => !written.has(entry)).length +
        (tokens.length - new Set(tokens).size) +
        // The last change that the trail lists is the one that stands.
        (standing === tokens.at(-1) ? 0 : 1),
    };
  } finally {
    await table.close();
  }
}

export const proof: Proof = {
  id: 'R23',
  property: 'no step of a report and no changed letterhead is unaudited, whenever its writer is killed',
  async run(size, progress) {
    const kills = size === 'full' ? 100 : 3;
    // In the reduced size the progress of three writers depends on the machine.
    const leastActions = size === 'full' ? STEPS_OF_LIFE : 2;
    const contention =
      size === 'full' ? { writers: 50, rounds: 20, seed: SEED } : { writers: 5, rounds: 1, seed: SEED };
    const after = await killedWriters(kills, progress);
    const administrators = await killedAdministrators(kills, progress);
    const crowd = await concurrentWriters(contention, progress);
    const { accepted, unanswered, actions, missing, untold, unaudited, twice } = after;
    const { lost, phantoms, gaps } = crowd;
    const faults = { missing, untold, unaudited, twice, ofAdministrators: administrators.wrong, lost, phantoms, gaps };
    const wrong = Object.values(faults).reduce((sum, count) => sum + count, 0);
    return {
      size: `${kills} kills of officers (${unanswered} before an answer) and of administrators (${administrators.unanswered}), and ${contention.writers} writers × ${contention.rounds} rounds with faults, seed ${SEED}`,
      result: `${accepted + administrators.accepted + crowd.accepted} accepted answers to ${[...actions].join(', ')} and letterheads, ${wrong} without their revision or the other way round${wrong > 0 ? ` ${JSON.stringify(faults)}` : ''}`,
      pass: wrong === 0 && accepted > 0 && actions.size >= leastActions && administrators.accepted > 0,
    };
  },
};
