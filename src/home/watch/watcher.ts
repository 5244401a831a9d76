import { COUNTED_ALARMS, type CountedAlarm } from '../../lambda/base/alarm-rules.js';
import { METRICS } from '../../lambda/base/metric-names.js';
import { isRinging, KEPT_MS } from './alarm-state.js';
import { type Counted, valuesCounted } from './counted-lines.js';

/** Beside the alarms of AWS, of a table on PostgreSQL: its changes are not read, so letters at once wait. */
export type HomeAlarm = CountedAlarm | 'ChangesLate';
const LATE_SECONDS = 300;

/** Alarms that ring, and since when. A file keeps it, so that a restart tells nothing twice. */
export type Ringing = { readonly [Name in HomeAlarm]?: number };

export type AlarmChange = { readonly alarm: HomeAlarm; readonly rings: boolean };

export type Watcher = {
  hear(line: string): void;
  /** The changes since the last time that somebody has to be told of. `secondsBehind`: where PostgreSQL could be asked. */
  changesAt(at: number, secondsBehind?: number): readonly AlarmChange[];
  /** Somebody was told. */
  told(change: AlarmChange, at: number): void;
  readonly ringing: Ringing;
  /** Values for Prometheus, in its text format 0.0.4. */
  metrics(): string;
};

const NAMES = [...(Object.keys(COUNTED_ALARMS) as CountedAlarm[]), 'ChangesLate'] as const;

/** Listens to the lines of all workers. `since`: from when on they are heard. */
export function watcher(since: number, before: Ringing): Watcher {
  let counted: Counted[] = [];
  const latest = new Map<string, number>();
  const sums = new Map<string, number>();
  let ringing: Ringing = before;
  let behind: number | undefined;
  return {
    get ringing() {
      return ringing;
    },
    hear(line) {
      for (const value of valuesCounted(line)) {
        counted.push(value);
        latest.set(value.metric, value.value);
        sums.set(value.metric, (sums.get(value.metric) ?? 0) + value.value);
      }
    },
    changesAt(at, secondsBehind) {
      counted = counted.filter((value) => value.at > at - KEPT_MS);
      behind = secondsBehind;
      return NAMES.flatMap((alarm) => {
        const isOn = ringing[alarm] !== undefined;
        const rings =
          alarm === 'ChangesLate'
            ? behind === undefined
              ? isOn
              : behind >= LATE_SECONDS
            : isRinging(COUNTED_ALARMS[alarm], counted, at, since, isOn);
        return rings === isOn ? [] : [{ alarm, rings }];
      });
    },
    told({ alarm, rings }, at) {
      const { [alarm]: _ended, ...others } = ringing;
      ringing = rings ? { ...others, [alarm]: at } : others;
    },
    metrics: () =>
      [
        ...Object.values(METRICS).flatMap((metric) => inProm(metric, latest, sums)),
        ...(behind === undefined ? [] : [`xaso_changes_behind_seconds ${behind}`]),
        ...NAMES.map((name) => `xaso_alarm{name="${name}"} ${ringing[name] === undefined ? 0 : 1}`),
        '',
      ].join('\n'),
  };
}

/** `LettersWaiting` is `xaso_letters_waiting`, as it was last said, and `xaso_letters_waiting_total`, all that was said together. */
function inProm(metric: string, latest: ReadonlyMap<string, number>, sums: ReadonlyMap<string, number>): string[] {
  const name = `xaso${metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  const value = latest.get(metric);
  return value === undefined ? [] : [`${name} ${value}`, `${name}_total ${sums.get(metric) ?? 0}`];
}
