import { brokenCheckout, placed } from '../support/mutation.js';
import { MUTANTS } from './mutants/index.js';
import type { Proof } from './proof.js';

/** Mutants of each part whose tests are quick. */
const QUICK: ReadonlySet<string> = new Set([
  'a lost answer, on which somebody went on, is a conflict',
  'the mark comes after the head',
  'a chairman types figures along with a submission',
  'reviewers approve the figures of their own unit',
  'a step is sent twice',
  'a share exceeds one',
]);

/** Copies of the checkout in which mutants are tried at the same time. */
const COPIES = 2;

/** A test that fails anyway would seem to notice everything. */
async function unbroken(tests: readonly string[]): Promise<boolean> {
  const checkout = brokenCheckout();
  try {
    return await checkout.pass(tests);
  } finally {
    checkout.remove();
  }
}

export const proof: Proof = {
  id: 'R34',
  also: 'MUTANTS',
  property: 'tests notice when a promise is broken',
  async run(size, progress) {
    const all = placed(MUTANTS);
    const mutants = size === 'full' ? all : all.filter(({ name }) => QUICK.has(name));
    const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
    progress(`${tests.length} test files with nothing broken`);
    if (!(await unbroken(tests)))
      return { size: `${tests.length} test files`, result: 'they fail with nothing broken', pass: false };
    const left = mutants.values();
    const survivors: string[] = [];
    let tried = 0;
    await Promise.all(Array.from({ length: COPIES }, work));
    return {
      size: `${mutants.length} of ${all.length} places broken, one at a time`,
      result: survivors.length === 0 ? 'every one was noticed' : `nobody noticed: ${survivors.join('; ')}`,
      pass: survivors.length === 0,
    };

    async function work(): Promise<void> {
      const checkout = brokenCheckout();
      try {
        for (const mutant of left) {
          progress(`${++tried} of ${mutants.length}: ${mutant.name}`);
          if (await checkout.survives(mutant)) survivors.push(mutant.name);
        }
      } finally {
        checkout.remove();
      }
    }
  },
};
