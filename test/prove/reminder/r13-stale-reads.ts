import { type StaleReads, staleReads } from '../../support/aws/stale-reads.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';
import { doubledTrigger } from './r4-doubled-trigger.js';

const PROBABILITY = 0.3;

/** The one job that reads through the index; all else asks for consistency, which the suite of the stores tries. */
export const proof: Proof = {
  id: 'R13',
  property: 'stale reads double and lose no letter',
  async run(size, progress) {
    const officials = size === 'full' ? 200 : sized(4, 10);
    const runs = size === 'full' ? 5 : 1;
    let stale = 0;
    const wrong: string[] = [];
    for (let seed = 1; seed <= runs; seed++) {
      let reads: StaleReads | undefined;
      const seen = await doubledTrigger(officials, progress, (client, plain) => {
        reads = staleReads(client, plain, randomNumbers(seed), PROBABILITY);
      });
      stale += reads?.stale ?? 0;
      if (seen.eMails !== seen.letters || seen.reached !== seen.letters)
        wrong.push(`seed ${seed}: ${JSON.stringify(seen)}`);
    }
    return {
      size: `${runs} × ${officials} officials, 25 sweeps each, ${stale} stale answers`,
      result: wrong.length === 0 ? 'e-mails = readers' : wrong.join('; '),
      pass: wrong.length === 0 && stale > 0,
    };
  },
};
