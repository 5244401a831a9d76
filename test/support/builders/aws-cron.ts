/**
 * The moments at which EventBridge Scheduler runs a cron expression. It is written from the AWS documentation alone and
 * tries minute after minute of the local clock, so that it shares nothing with the scheduler that it is compared with.
 * Only zones without daylight saving (Việt Nam has had none since 1975); no L, W or #.
 */
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function numberOf(text: string, names: readonly string[]): number {
  const index = names.indexOf(text);
  const number = index < 0 ? Number(text) : index + 1;
  if (!Number.isInteger(number)) throw new Error(`not a cron value: ${text}`);
  return number;
}

/** `?` and `*` match everything; `a-b`, `a/step`, `a-b/step`, `*` with a step, and lists of them. */
function matcher(field: string, first: number, last: number, names: readonly string[] = []): (n: number) => boolean {
  if (field === '?' || field === '*') return () => true;
  const tests = field.split(',').map((part) => {
    const [span = '', step] = part.split('/');
    const [a = '', b] = span.split('-');
    const from = span === '*' ? first : numberOf(a, names);
    const to = b !== undefined ? numberOf(b, names) : step !== undefined || span === '*' ? last : from;
    const every = step === undefined ? 1 : Number(step);
    return (n: number) => n >= from && n <= to && (n - from) % every === 0;
  });
  return (n) => tests.some((test) => test(n));
}

/** The first `count` runs strictly after `from`, for a zone that is `offsetHours` ahead of UTC all year. */
export function awsCronRuns(expression: string, count: number, from: Date, offsetHours = 7): Date[] {
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = expression.split(' ');
  const [isMinute, isHour] = [matcher(minute, 0, 59), matcher(hour, 0, 23)];
  const [isDay, isMonth] = [matcher(dayOfMonth, 1, 31), matcher(month, 1, 12, MONTHS)];
  const [isWeekday, isYear] = [matcher(dayOfWeek, 1, 7, DAYS), matcher(year, 1970, 2199)];
  const runs: Date[] = [];
  const offset = offsetHours * 3_600_000;
  const start = Math.floor(from.getTime() / 60_000) * 60_000 + 60_000;
  for (let time = start; runs.length < count; time += 60_000) {
    const local = new Date(time + offset);
    if (local.getUTCFullYear() > 2199) return runs;
    const dayMatches =
      isDay(local.getUTCDate()) &&
      isMonth(local.getUTCMonth() + 1) &&
      isWeekday(local.getUTCDay() + 1) &&
      isYear(local.getUTCFullYear());
    if (!dayMatches) {
      // On to the last minute of this local day; the loop steps over midnight.
      time += (23 - local.getUTCHours()) * 3_600_000 + (59 - local.getUTCMinutes()) * 60_000;
    } else if (isHour(local.getUTCHours()) && isMinute(local.getUTCMinutes())) runs.push(new Date(time));
  }
  return runs;
}
