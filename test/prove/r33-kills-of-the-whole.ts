import { addDays, type LocalDate } from '../../src/domain/time/local-date.js';
import { sweepAndKill, whatIsThere } from '../support/kills/aimed-kills.js';
import { killAtRandom } from '../support/kills/random-kills.js';
import { firstStart } from '../support/start/first-start.js';
import { runBuilt } from '../support/start/local-process.js';
import type { Proof, ProofOutcome } from './proof.js';

/** The day after the folder's own. */
const FIRST_DAY = '2026-11-21';
const SIZES = { full: { aimed: 24, random: 50 }, reduced: { aimed: 1, random: 1 } };
const SEED = 20_261_123;
const DAYS_AT_MOST = 60;
const SWEEPS_A_DAY = 36;

/** A quarter of an hour apart, so that the lease of a sweep that was killed has ended at the next. */
const at = (day: LocalDate, sweep: number): string =>
  `${day}T${String(8 + Math.floor(sweep / 4)).padStart(2, '0')}:${String((sweep % 4) * 15).padStart(2, '0')}`;

/** Kills sweeps when a letter arrives in the inbox, before the ledger has it. */
async function aimed(kills: number, progress: (line: string) => void): Promise<ProofOutcome> {
  const { data } = await firstStart();
  const days: LocalDate[] = [];
  let killed = 0;
  let inBetween = 0;
  let faults = 0;
  for (let i = 0; killed < kills && i < DAYS_AT_MOST; i++) {
    const day = addDays(FIRST_DAY, i);
    days.push(day);
    for (let sweep = 0; sweep < SWEEPS_A_DAY; sweep++) {
      progress(`kill ${killed + 1} of ${kills}, ${day}`);
      const isKilled = killed < kills && (await sweepAndKill(data, at(day, sweep)));
      if (!isKilled) {
        // The sweep of the day that comes to its end sends whatever the killed ones left.
        if (killed === kills) {
          const last = await runBuilt('job', ['send-reminders', '--data', data, '--at', at(day, sweep)]);
          if ((await last.ends()).code !== 0) faults += 1;
        }
        break;
      }
      killed += 1;
      inBetween += (await whatIsThere(data, [day])).betweenSendAndMark.length;
    }
  }
  const { letters, sent, unfinished } = await whatIsThere(data, days);
  const doubled = letters.length - new Set(letters).size;
  const missing = sent.filter((id) => !letters.includes(id)).length + unfinished.length;
  const phantom = letters.filter((id) => !sent.includes(id)).length;
  return {
    size: `${killed} sweeps killed as a letter arrives, ${sent.length} letters on ${days.length} days`,
    result: `${inBetween} between sending and marking; ${doubled} doubled, ${missing} missing, ${phantom} that no entry knows`,
    pass: killed === kills && inBetween >= kills / 2 && faults + doubled + missing + phantom === 0,
  };
}

/** Anywhere, in the start as well, while ten clients file, review and publish. */
async function atRandom(kills: number, progress: (line: string) => void): Promise<ProofOutcome> {
  const { faults, early, filed, published, letters, ...wrong } = await killAtRandom(kills, SEED, progress);
  const { lost, phantom, missing, doubled, unlisted } = wrong;
  return {
    size: `${kills} kills of npm start at random moments, ${early} before it was ready, seed ${SEED}`,
    result: [
      `${filed} changes and ${published} rankings acknowledged, ${lost} lost, ${phantom} phantom`,
      `${letters} letters, ${doubled} doubled, ${missing} missing, ${unlisted} that no entry knows`,
      ...faults.slice(-3),
    ].join('; '),
    pass: filed > kills && published > 0 && faults.length + lost + phantom + missing + doubled + unlisted === 0,
  };
}

export const proof: Proof = {
  id: 'R33',
  property: 'a kill loses nothing that was acknowledged and brings no letter twice',
  async run(size, progress) {
    const outcomes = [await atRandom(SIZES[size].random, progress), await aimed(SIZES[size].aimed, progress)];
    return {
      size: outcomes.map((outcome) => outcome.size).join('; '),
      result: outcomes.map(({ result }) => result).join('; '),
      pass: outcomes.every(({ pass }) => pass),
    };
  },
};
