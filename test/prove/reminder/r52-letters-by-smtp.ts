import { type KillCount, killAgainAndAgain } from '../../support/filing/kill-harness.js';
import { postfixProgram } from '../../support/relay/postfix.js';
import { sweepWithRelay, watchedRelay } from '../../support/relay/watched-relay.js';
import { BROUGHT_BY } from '../../support/start/tools.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { officials: 400, kills: 200 },
  reduced: { officials: 12, kills: 4 },
};

/** A relay that is asked for its log takes no letter twice; one without a log at most one for each kill. */
export const isProven = (withLog: boolean, { missing, untold, doubled, kills }: KillCount): boolean =>
  missing === 0 && untold === 0 && doubled <= (withLog ? 0 : kills);

export const proof: Proof = {
  id: 'R52',
  property: 'letters by SMTP arrive once: Postfix takes each, however often the job is killed',
  async run(size, progress) {
    const { officials, kills } = SIZES[size];
    const property = `${officials} officials, ${kills} × SIGKILL, with the relay's log and without`;
    if (!postfixProgram())
      return { size: property, result: 'not tried', pass: true, missing: [`Postfix: ${BROUGHT_BY.Postfix}`] };
    const bundle = await sweepWithRelay();
    const lines: string[] = [];
    let pass = true;
    for (const withLog of [true, false]) {
      const mail = () => watchedRelay({ withLog });
      const seen = await killAgainAndAgain({ bundle, officials, kills, seed: 1, sentLog: false, mail }, progress);
      pass &&= isProven(withLog, seen) && seen.kills === kills;
      lines.push(`${withLog ? 'with' : 'without'} the log: ${inWords(seen)}`);
    }
    return { size: property, result: lines.join('; '), pass };
  },
};

const inWords = ({ letters, missing, untold, doubled, kills, betweenClaimAndMark, starts }: KillCount): string =>
  `${letters} letters, ${missing} missing, ${untold} untold, ${doubled} doubled, ${kills} kills (${betweenClaimAndMark} aimed), ${starts} starts`;
