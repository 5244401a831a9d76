import { COUNTED_ALARMS, type CountedAlarm } from '../../lambda/base/alarm-rules.js';
import { isRinging, KEPT_MS } from './alarm-state.js';
import { type Counted, valuesCounted } from './counted-lines.js';

/** The alarms of AWS and `ChangesLate`: changes in PostgreSQL are read too late, so immediate letters wait. */
export type HomeAlarm = CountedAlarm | 'ChangesLate';
const LATE_SECONDS = 300;

/** The moments at which ringing alarms began. A file keeps them, so that a restart reports nothing twice. */
export type Ringing = { readonly [Name in HomeAlarm]?: number };

export type AlarmChange = { readonly alarm: HomeAlarm; readonly rings: boolean };

const NAMES = [...(Object.keys(COUNTED_ALARMS) as CountedAlarm[]), 'ChangesLate'] as const;

/** Counts the lines of all workers. @param since the moment from which it gets lines */
export function watcher(since: number, before: Ringing) {
  let counted: Counted[] = [];
  const said = new Map<string, Said>();
  let ringing: Ringing = before;
  let behind: number | undefined;
  return {
    get ringing(): Ringing {
      return ringing;
    },
    hear(line: string): void {
      for (const one of valuesCounted(line)) {
        counted.push(one);
        said.set(one.metric, { latest: one.value, total: (said.get(one.metric)?.total ?? 0) + one.value });
      }
    },
    /** Changes of alarms that are not reported yet. `secondsBehind` is absent if PostgreSQL did not answer. */
    changesAt(at: number, secondsBehind?: number): readonly AlarmChange[] {
      counted = counted.filter((value) => value.at > at - KEPT_MS);
      behind = secondsBehind;
      return NAMES.flatMap((alarm) => {
        const isOn = ringing[alarm] !== undefined;
        const isLate = behind === undefined ? isOn : behind >= LATE_SECONDS;
        const rings = alarm === 'ChangesLate' ? isLate : isRinging(COUNTED_ALARMS[alarm], counted, at, since, isOn);
        return rings === isOn ? [] : [{ alarm, rings }];
      });
    },
    /** Marks a change as reported. */
    told({ alarm, rings }: AlarmChange, at: number): void {
      const { [alarm]: _ended, ...others } = ringing;
      ringing = rings ? { ...others, [alarm]: at } : others;
    },
    /** Values for Prometheus, in its text format 0.0.4. */
    metrics: (): string =>
      [
        ...[...said].flatMap(inProm),
        ...(behind === undefined ? [] : [`xaso_changes_behind_seconds ${behind}`]),
        ...NAMES.map((name) => `xaso_alarm{name="${name}"} ${ringing[name] === undefined ? 0 : 1}`),
        '',
      ].join('\n'),
  };
}

type Said = { readonly latest: number; readonly total: number };

/** Two lines of a metric: `LettersWaiting` becomes `xaso_letters_waiting`, the last value, and `…_total`, the sum of all values. */
function inProm([metric, { latest, total }]: [string, Said]): string[] {
  const name = `xaso${metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  return [`${name} ${latest}`, `${name}_total ${total}`];
}
