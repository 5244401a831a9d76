import type { AlarmRule } from '../../lambda/base/alarm-rules.js';
import type { Counted } from './counted-lines.js';

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** How long values are kept: for a day of whole periods and the current one. */
export const KEPT_MS = DAY + 2 * HALF_HOUR;

/** The half hours in UTC in which the sweep of 09:30 and the ranking of 03:00 in Việt Nam write their values. */
const HALF_PAST_NINE = 2.5 * 60 * MINUTE;
const NIGHT = 20 * 60 * MINUTE;

const periodOf = ({ reading }: AlarmRule): number => (reading === 'SUM' ? 5 * MINUTE : HALF_HOUR);

/**
 * Whether an alarm rings after the last whole period before a moment, as a CloudWatch alarm would. Silence in a period before
 * `since` does not count, because nobody listened then.
 */
export function isRinging(
  rule: AlarmRule,
  counted: readonly Counted[],
  at: number,
  since: number,
  before: boolean,
): boolean {
  const period = periodOf(rule);
  const last = Math.floor(at / period) * period - period;
  const values = counted.filter(({ metric }) => metric === rule.metric);
  const points = Array.from({ length: rule.holdsADay ? DAY / period : 1 }, (_, i) => last - i * period)
    .map((from) => ({ from, said: values.filter(({ at }) => at >= from && at < from + period) }))
    .filter(({ from, said }) => from >= since || said.length > 0)
    .map(({ from, said }) => pointOf(rule, said, from));
  if (rule.silence === 'KEEP' && points.every((point) => point === undefined)) return before;
  return points.some((point) => isBad(rule, point));
}

function isBad({ threshold, silence }: AlarmRule, point: number | undefined): boolean {
  if (point === undefined) return silence === 'LOW';
  return silence === 'LOW' ? point < threshold : point >= threshold;
}

function pointOf({ reading, threshold }: AlarmRule, counted: readonly Counted[], from: number): number | undefined {
  const values = counted.map(({ value }) => value);
  const most = values.length === 0 ? undefined : Math.max(...values);
  const timeOfDay = from % DAY;
  switch (reading) {
    case 'SUM':
      return most === undefined ? undefined : values.reduce((sum, value) => sum + value, 0);
    case 'MAXIMUM':
      return most;
    case 'OUT_AT_HALF_PAST_NINE':
      return timeOfDay !== HALF_PAST_NINE || most === 0 ? 1 : 0;
    case 'SINCE_THE_NIGHT':
      return timeOfDay === NIGHT && most === undefined ? threshold : most;
  }
}
