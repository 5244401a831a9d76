import { Cron, type CronOptions } from 'croner';
import { SCHEDULE_ZONE } from '../../jobs/index.js';

export class CronPatternError extends Error {
  override name = 'CronPatternError';
}

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const FIELDS = [
  { name: 'minute', last: '59' },
  { name: 'hour', last: '23' },
  { name: 'day of month', last: '31' },
  { name: 'month', last: '12' },
  { name: 'day of week', last: 'SAT' },
  { name: 'year', last: '2199' },
] as const;

/** AWS counts Sunday as 1, croner as 0. Only the names of weekdays mean the same to both. */
const weekdayNames = (part: string): string => part.replace(/\d+/g, (digits) => WEEKDAYS[Number(digits) - 1] ?? digits);

function translate(field: string, { name, last }: (typeof FIELDS)[number]): string {
  if (field === '?') return '*';
  return field
    .split(',')
    .map((part) => {
      const [range = '', step] = part.split('/');
      if (!/^(\*|[0-9A-Z]+(-[0-9A-Z]+)?)$/.test(range) || /^(L|\d+[LW]|LW)$/.test(range))
        throw new CronPatternError(`cannot read "${part}" as ${name} of an AWS schedule`);
      const days = name === 'day of week' ? weekdayNames(range) : range;
      if (step === undefined) return days;
      // AWS reads 0/30 as "from 0 on, every 30"; croner wants the range spelled out.
      return range === '*' || range.includes('-') ? `${days}/${step}` : `${days}-${last}/${step}`;
    })
    .join(',');
}

/**
 * Translates a cron expression of AWS for croner: `0/30 6-17 * * ? *` becomes `0 0-59/30 6-17 * * * *`, seven fields.
 */
export function cronerPattern(awsCron: string): string {
  const fields = awsCron.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) throw new CronPatternError(`"${awsCron}" has ${fields.length} fields, not 6`);
  if ((fields[2] === '?') === (fields[4] === '?'))
    throw new CronPatternError(`"${awsCron}" must have ? as day of month or as day of week, and not both`);
  return ['0', ...FIELDS.map((rule, i) => translate(fields[i] ?? '', rule))].join(' ');
}

/** Options that make croner agree with EventBridge Scheduler. */
export const CRONER_OPTIONS = { timezone: SCHEDULE_ZONE, mode: '7-part' } satisfies CronOptions;

/** The next `count` occurrences strictly after `from`. It starts no timer. */
export function nextOccurrences(awsCron: string, count: number, from: Date): Date[] {
  const cron = new Cron(cronerPattern(awsCron), { ...CRONER_OPTIONS, paused: true });
  return cron.nextRuns(count, from);
}
