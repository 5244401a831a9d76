import { COUNTED_ALARMS, type CountedAlarm } from '../../lambda/base/alarm-rules.js';
import { isRinging, KEPT_MS } from './alarm-state.js';
import { type Counted, valuesCounted } from './counted-lines.js';

/** An alarm that AWS does not have: changes of a table on PostgreSQL are not told, so letters that go at once wait. */
export type HomeAlarm = CountedAlarm | 'ChangesLate';
const LATE_SECONDS = 300;

/** Since when alarms ring. A file keeps it, so that a restart tells nothing twice. */
export type Ringing = { readonly [Name in HomeAlarm]?: number };

export type AlarmChange = { readonly alarm: HomeAlarm; readonly rings: boolean };

export type Watcher = {
  hear(line: string): void;
  /** Changes of alarms that are not told yet. `secondsBehind` is absent if PostgreSQL did not answer. */
  changesAt(at: number, secondsBehind?: number): readonly AlarmChange[];
  /** Marks a change as told. */
  told(change: AlarmChange, at: number): void;
  readonly ringing: Ringing;
  /** Values for Prometheus, in its text format 0.0.4. */
  metrics(): string;
};

const NAMES = [...(Object.keys(COUNTED_ALARMS) as CountedAlarm[]), 'ChangesLate'] as const;

/** Counts the lines of all workers. `since`: the moment from which it hears them. */
export function watcher(since: number, before: Ringing): Watcher {
  let counted: Counted[] = [];
  const said = new Map<string, Said>();
  let ringing: Ringing = before;
  let behind: number | undefined;
  return {
    get ringing() {
      return ringing;
    },
    hear(line) {
      for (const one of valuesCounted(line)) {
        counted.push(one);
        said.set(one.metric, { latest: one.value, total: (said.get(one.metric)?.total ?? 0) + one.value });
      }
    },
    changesAt(at, secondsBehind) {
      counted = counted.filter((value) => value.at > at - KEPT_MS);
      behind = secondsBehind;
      return NAMES.flatMap((alarm) => {
        const isOn = ringing[alarm] !== undefined;
        const isLate = behind === undefined ? isOn : behind >= LATE_SECONDS;
        const rings = alarm === 'ChangesLate' ? isLate : isRinging(COUNTED_ALARMS[alarm], counted, at, since, isOn);
        return rings === isOn ? [] : [{ alarm, rings }];
      });
    },
    told({ alarm, rings }, at) {
      const { [alarm]: _ended, ...others } = ringing;
      ringing = rings ? { ...others, [alarm]: at } : others;
    },
    metrics: () =>
      [
        ...[...said].flatMap(inProm),
        ...(behind === undefined ? [] : [`xaso_changes_behind_seconds ${behind}`]),
        ...NAMES.map((name) => `xaso_alarm{name="${name}"} ${ringing[name] === undefined ? 0 : 1}`),
        '',
      ].join('\n'),
  };
}

type Said = { readonly latest: number; readonly total: number };

/** `LettersWaiting` is `xaso_letters_waiting`, as it was last said, and `xaso_letters_waiting_total`, all that was said together. */
function inProm([metric, { latest, total }]: [string, Said]): string[] {
  const name = `xaso${metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  return [`${name} ${latest}`, `${name}_total ${total}`];
}
