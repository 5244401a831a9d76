import { compareEngines } from '../../support/compared/compare-engines.js';
import type { Proof } from '../proof.js';

const SEED = 50;

/** Tests stand on the table in memory; so it must say what DynamoDB says. */
export const proof: Proof = {
  id: 'R50',
  property: 'the table in memory answers and refuses as DynamoDB does',
  async run(size, progress) {
    const commands = size === 'full' ? 100_000 : 1_500;
    const seen = await compareEngines(commands, SEED, progress);
    const isWhole = size === 'reduced' || (seen.unmet.length === 0 && seen.reason === undefined);
    const aws = seen.reason === undefined ? 'DynamoDB Local' : `DynamoDB Local not asked: ${seen.reason}`;
    return {
      size: `${commands} commands, ${seen.refused} of them refused; ${aws}; dynalite asked ${seen.dynalite}`,
      result:
        [...seen.different, ...(isWhole ? [] : seen.unmet.map((what) => `not met: ${what}`))].join('\n') ||
        'one answer from all engines',
      pass: seen.different.length === 0 && isWhole,
    };
  },
};
