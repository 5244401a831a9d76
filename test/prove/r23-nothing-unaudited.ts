import { spawn } from 'node:child_process';
import { testTable } from '../support/dynamo.js';
import { COMMUNE, COMMUNE_PATH, loadFilingWorld, MONTH } from '../support/filing-world.js';
import { randomNumbers } from '../support/random-communes.js';
import type { Proof } from './proof.js';
import { concurrentWriters } from './r11-concurrent-submission.js';

const SEED = 23;
/** Long enough for a few requests after the first line, so that kills fall everywhere between them. */
const LONGEST_LIFE_MS = 120;

type Life = { readonly said: readonly string[]; readonly killed: boolean };

/** Lets a writer live some milliseconds from its first request on, and kills it without warning. */
function oneLife(args: readonly string[], lifeMs: number): Promise<Life> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/filing-writer.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), lifeMs));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('close', (_code, signal) =>
      done({ said: said.split('\n').filter(Boolean), killed: signal === 'SIGKILL' }),
    );
  });
}

/** What heads list against what writers were told, after a writer was killed again and again. */
export async function killedWriters(kills: number, progress: (line: string) => void) {
  const table = await testTable();
  const random = randomNumbers(SEED);
  try {
    await loadFilingWorld(table.stores);
    const accepted = new Set<string>();
    let pending: readonly [string, string] = ['0', ''];
    let unanswered = 0;
    for (let kill = 1; kill <= kills; kill++) {
      progress(`kill ${kill} of ${kills}`);
      const { said, killed } = await oneLife([table.endpoint, table.name, ...pending], random() * LONGEST_LIFE_MS);
      if (!killed) throw new Error('the writer ended by itself');
      for (const line of said) {
        const [word, n = '', seen = ''] = line.split(' ');
        if (word === 'ok') accepted.add(`killed-${n.padStart(6, '0')}`);
        if (word === 'try') pending = [n, seen];
      }
      if (said.at(-1)?.startsWith('try')) unanswered += 1;
      else pending = [String(Number(pending[0]) + 1), `killed-${pending[0].padStart(6, '0')}`];
    }
    // Whoever comes last asks once more for what nobody was told about.
    const { said } = await oneLife([table.endpoint, table.name, ...pending], LONGEST_LIFE_MS * 5);
    for (const line of said) if (line.startsWith('ok ')) accepted.add(`killed-${line.slice(3).padStart(6, '0')}`);
    const tokens = (await table.stores.reports.one(COMMUNE_PATH, MONTH))?.tokens ?? [];
    const written = new Set((await table.stores.reports.revisions(COMMUNE, MONTH)).map(({ token }) => token));
    // The last writer was killed, too: its one request in flight has no answer to compare with.
    const inFlight = said.at(-1)?.startsWith('try ') ? `killed-${said.at(-1)?.split(' ')[1]?.padStart(6, '0')}` : '';
    return {
      accepted: accepted.size,
      unanswered,
      missing: [...accepted].filter((token) => !tokens.includes(token)).length,
      untold: tokens.filter((token) => !accepted.has(token) && token !== inFlight).length,
      unaudited: tokens.filter((token) => !written.has(token)).length,
      twice: tokens.length - new Set(tokens).size,
    };
  } finally {
    await table.close();
  }
}

export const proof: Proof = {
  id: 'R23',
  property: 'nothing is unaudited',
  async run(size, progress) {
    const kills = size === 'full' ? 100 : 3;
    const contention =
      size === 'full' ? { writers: 50, rounds: 20, seed: SEED } : { writers: 8, rounds: 1, seed: SEED };
    const after = await killedWriters(kills, progress);
    const crowd = await concurrentWriters(contention, progress);
    const { accepted, unanswered, missing, untold, unaudited, twice } = after;
    const wrong = missing + untold + unaudited + twice + crowd.lost + crowd.phantoms + crowd.gaps;
    return {
      size: `${kills} kills (${unanswered} before an answer) and ${contention.writers} writers × ${contention.rounds} rounds with faults, seed ${SEED}`,
      result: `${accepted + crowd.accepted} accepted answers, ${wrong} without their revision or the other way round`,
      pass: wrong === 0 && accepted > 0,
    };
  },
};
