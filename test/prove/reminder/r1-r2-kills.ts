import { builtFunction } from '../../support/aws/built-functions.js';
import { type KillCount, type KillRun, killAgainAndAgain } from '../../support/filing/kill-harness.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { officials: 1_000, kills: 200, atLeastBetween: 50, seeds: [1, 2, 3] },
  reduced: { officials: 12, kills: 4, atLeastBetween: 1, seeds: [1] },
};
/** One process runs at a time: the next one starts when AWS would after the last one died. */
const CONCURRENCY = 1;

/** Without the reports of SES, a letter sent just before a kill goes again; with them it never does. */
export const isProven = (
  { sentLog }: Pick<KillRun, 'sentLog'>,
  { missing, untold, doubled, kills }: KillCount,
): boolean => missing === 0 && untold === 0 && (sentLog ? doubled === 0 : doubled <= kills * CONCURRENCY);

export const proof: Proof = {
  id: 'R1',
  also: 'R2',
  property:
    'every due official is reminded, in one letter over all assignments, and duplicates are bounded (R2), however often the job is killed',
  async run(size, progress) {
    const { file: bundle } = await builtFunction('send-reminders');
    const lines: string[] = [];
    let pass = true;
    // With the log, seeds of the simulator kill the job in the same places at less cost; a real engine sees it once.
    for (const sentLog of [true, false]) {
      const { officials, kills, atLeastBetween, seeds } = SIZES[sentLog ? 'reduced' : size];
      for (const seed of seeds) {
        const run = { bundle, officials, kills, seed, sentLog };
        const seen = await killAgainAndAgain(run, progress);
        pass &&= isProven(run, seen) && seen.kills === kills && seen.betweenClaimAndMark >= atLeastBetween;
        lines.push(`${sentLog ? 'with' : 'without'} the sent-log, seed ${seed}: ${inWords(seen)}`);
      }
    }
    const { officials, kills, seeds } = SIZES[size];
    return {
      size: `${officials.toLocaleString('en')} officials, ${kills} × SIGKILL, ${seeds.length} seeds without the sent-log`,
      result: lines.join('; '),
      pass,
    };
  },
};

const inWords = ({ letters, missing, untold, doubled, kills, betweenClaimAndMark, days, starts }: KillCount): string =>
  `${letters} letters of ${days} days, ${missing} missing, ${untold} assignments untold, ${doubled} doubled, ${kills} kills (${betweenClaimAndMark} between claim and mark), ${starts} starts`;
