import { addDays, type LocalDate } from '../../../src/domain/time/local-date.js';
import { type HomeWorker, type TrialHome, trialHome } from '../../support/home/trial-home.js';
import { comparedLetters } from '../../support/kills/aimed-kills.js';
import type { Proof } from '../proof.js';

/** The fifth working day after November was due: officers are reminded, and leaders told. The day before is a holiday. */
const FIRST_DAY = '2026-11-25';
const SIZES = { full: { kills: 30, days: 20 }, reduced: { kills: 2, days: 1 } };
const WORKERS = 3;

/** A minute after each sweep, so that it is caught up at once; the lease of one that was killed has ended at the next. */
const at = (day: LocalDate, sweep: number): string =>
  `${day}T${String(8 + Math.floor(sweep / 2)).padStart(2, '0')}:${sweep % 2 === 0 ? '01' : '31'}+07:00`;

/** Three workers sweep at once; as letters arrive they are killed, one for each. Gives back how many were. */
async function sweep(home: TrialHome, moment: string, kills: number): Promise<number> {
  const alive: HomeWorker[] = [];
  let killed = 0;
  home.onLetter(() => {
    if (killed === kills) return;
    const [worker] = alive.splice(killed % Math.max(alive.length, 1), 1);
    if (worker?.child.kill('SIGKILL')) killed += 1;
  });
  const begun = (worker: HomeWorker) => alive.push(worker);
  // One that is killed before it is ready says so by its end.
  const ready = Array.from({ length: WORKERS }, () => home.worker(moment, {}, begun).catch(() => undefined));
  const workers = (await Promise.all(ready)).flatMap((worker) => worker ?? []);
  // A worker that finds the sweep done by another says nothing.
  const swept = workers.map((worker) => worker.says('"job":"send-reminders"').catch(() => undefined));
  await Promise.race([...swept, Promise.all(workers.map((worker) => worker.ends()))]);
  home.onLetter(() => {});
  for (const worker of workers) worker.child.kill('SIGTERM');
  await Promise.all(workers.map((worker) => worker.ends()));
  return killed;
}

export const proof: Proof = {
  id: 'R57',
  property: 'workers of a service at home that are killed double no letter',
  async run(size, progress) {
    const { kills, days: most } = SIZES[size];
    const home = await trialHome();
    const days: LocalDate[] = [];
    const left = async (day: LocalDate) =>
      comparedLetters(await home.stores.mail.ofDay(day), home.inbox, [day]).unfinished.length > 0;
    let killed = 0;
    for (let i = 0; i < most; i++) {
      const day = addDays(FIRST_DAY, i);
      days.push(day);
      // A worker that is told to stop leaves what it has not begun to the next sweep, so the day goes on until nothing is left.
      for (let round = 0, before = -1; (killed !== before || (await left(day))) && round < 18; round++) {
        progress(`kill ${killed} of ${kills}, ${day}`);
        before = killed;
        killed += await sweep(home, at(day, round), kills - killed);
        await home.heardOf(day);
      }
      if (killed === kills) break;
    }
    const entries = (await Promise.all(days.map((day) => home.stores.mail.ofDay(day)))).flat();
    const { letters, sent, unfinished } = comparedLetters(entries, home.inbox, days);
    await home.close();
    const doubled = letters.length - new Set(letters).size;
    const missing = sent.filter((id) => !letters.includes(id)).length;
    const phantom = letters.filter((id) => !sent.includes(id)).length;
    return {
      size: `${WORKERS} workers at once, ${killed} kills as a letter arrives, ${sent.length} letters on ${days.length} days`,
      result: `${doubled} doubled, ${missing} missing, ${unfinished.length} left, ${phantom} that no entry knows`,
      pass: killed === kills && sent.length > 0 && doubled + missing + unfinished.length + phantom === 0,
    };
  },
};
