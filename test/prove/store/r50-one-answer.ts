import { compareEngines } from '../../support/compared/compare-engines.js';
import { compareExpressions, expressionsOf } from '../../support/compared/suite-expressions.js';
import type { Proof } from '../proof.js';

const SEED = 50;
/** Tests that run on the table in memory. */
const EVERY_TEST = ['test/store', 'test/graphql', 'test/jobs', 'test/filing', 'test/files'];
const OF_THE_STORES = ['test/store/contract.test.ts'];

/** Tests stand on the table in memory; so it must say what DynamoDB says. */
export const proof: Proof = {
  id: 'R50',
  property: 'the table in memory answers and refuses as DynamoDB does',
  async run(size, progress) {
    const isFull = size === 'full';
    progress('expressions of the tests');
    const sent = await compareExpressions(await expressionsOf(isFull ? EVERY_TEST : OF_THE_STORES));
    const seen = await compareEngines(isFull ? 100_000 : 1_500, SEED, progress);
    const missing = [
      ...(sent.expressions === 0 ? ['no test sent an expression'] : []),
      ...(isFull ? seen.unmet.map((what) => `not met: ${what}`) : []),
      ...(isFull && seen.reason !== undefined ? [`DynamoDB Local was not asked: ${seen.reason}`] : []),
    ];
    const wrong = [...sent.different, ...seen.different, ...missing];
    const asked = `${seen.commands} commands, ${seen.refused} of them refused, and ${sent.expressions} expressions of tests`;
    return {
      size: `${asked}; ${seen.reason === undefined ? 'DynamoDB Local' : 'no DynamoDB Local'}, dynalite (${seen.dynalite})`,
      result: wrong.join('\n') || 'one answer from all engines',
      pass: wrong.length === 0,
    };
  },
};
