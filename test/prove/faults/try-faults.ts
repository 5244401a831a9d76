import { brokenCheckout, MutantsError, misfit, placesIn } from '../../support/mutation.js';
import type { Fault } from './fault.js';
import { FAULTS } from './index.js';

/** The folders that proofs cover; R34 covers the tests. */
const FOLDERS = ['src', 'infra', 'test/domain', 'test/store', 'test/support/table'];

/** Each fault with its file; says of each that no longer fits the code which one it is. */
export function placedFaults(faults: readonly Fault[]): (Fault & { readonly file: string })[] {
  const placesOf = placesIn(FOLDERS);
  const found = faults.map((fault) => ({ fault, places: placesOf(fault.code) }));
  const misfits = found.flatMap(({ fault, places }) => misfit(fault, places) ?? []);
  if (misfits.length > 0) throw new MutantsError(misfits.join('\n'));
  return found.map(({ fault, places }) => ({ ...fault, file: places[0] as string }));
}

/** Breaks one place after the other in a copy of the checkout, and lets its proof run there. */
export async function everyFaultIsNoticed(proofs: readonly string[]): Promise<boolean> {
  const faults = placedFaults(FAULTS.filter(({ proof }) => proofs.includes(proof)));
  const checkout = brokenCheckout();
  let missed = 0;
  try {
    for (const fault of faults) {
      const since = performance.now();
      const { code, text } = await checkout.saysOf(fault, [
        ...['--import', 'tsx', 'test/prove/main.ts'],
        ...[fault.proof, '--reduced'],
      ]);
      const failed = text.slice(text.indexOf(`FAILED  ${fault.proof} `)).trim();
      const isNoticed = code === 1 && text.includes(`FAILED  ${fault.proof} `) && fault.says.test(failed);
      if (!isNoticed) missed += 1;
      const seconds = ((performance.now() - since) / 1_000).toFixed(0);
      console.log(`${isNoticed ? 'noticed' : 'MISSED '}  ${fault.proof}  ${seconds} s  ${fault.name}`);
      if (!isNoticed) console.log(`  expected ${fault.says}; exit ${code}: ${text.slice(-1_500)}`);
    }
  } finally {
    checkout.remove();
  }
  console.log(`${faults.length - missed} of ${faults.length} faults noticed`);
  return missed === 0;
}
