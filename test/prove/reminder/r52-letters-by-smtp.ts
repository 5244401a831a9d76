import { type KillCount, killAgainAndAgain } from '../../support/filing/kill-harness.js';
import { postfixProgram, startPostfix } from '../../support/relay/postfix.js';
import { windowOfKills } from '../../support/relay/sweep.js';
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
    lines.push(await windowInWords(officials));
    return { size: property, result: lines.join('; '), pass };
  },
};

const inWords = ({ letters, missing, untold, doubled, kills, betweenClaimAndMark, starts }: KillCount): string =>
  `${letters} letters, ${missing} missing, ${untold} untold, ${doubled} doubled, ${kills} kills (${betweenClaimAndMark} aimed), ${starts} starts`;

/** The time in which a kill makes a letter go twice if there is no log. */
async function windowInWords(letters: number): Promise<string> {
  const { relay, close } = await startPostfix();
  try {
    const window = (await windowOfKills(relay, letters)).toSorted((a, b) => a - b);
    const at = (share: number) => (window[Math.floor(share * (window.length - 1))] ?? 0).toFixed(0);
    return `from claim to mark, the relay's part within it, ${at(0.5)} ms, at most ${at(1)}`;
  } finally {
    await close();
  }
}
