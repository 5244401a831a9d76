import type { Mutant } from '../../support/mutation.js';

type Row = readonly [name: string, code: string, instead: string, ...noticedBy: string[]];

const ROWS: readonly Row[] = [
  [
    'Saturdays work',
    'weekdayOfNumber(dayNumber(day)) <= 5;',
    'weekdayOfNumber(dayNumber(day)) <= 6;',
    'working-calendar',
  ],
  [
    'late by a Saturday is on time',
    'Math.max(workingDaysIn(cal, due, day), 1)',
    'workingDaysIn(cal, due, day)',
    'timeliness',
  ],
  ['the due day itself is late', 'day <= due ? 0 : Math.max(', 'day < due ? 0 : Math.max(', 'timeliness'],
  [
    'a due day may be the closing day',
    'return inMonth(first) > after ?',
    'return inMonth(first) >= after ?',
    'deadline',
  ],
  [
    'an extension does not replace a fixed due day',
    'extension?.day ?? scope.dueDays[period] ?? computeDueDay(',
    'scope.dueDays[period] ?? extension?.day ?? computeDueDay(',
    'deadline',
  ],
  [
    'an extension does not keep a period open',
    'return extension && extension.day > locks ? extension.day : locks;',
    'return locks;',
    'deadline',
    'period-state',
  ],
  [
    'a step is sent twice',
    'question.sentSteps.every((sent) => sent < reached)',
    'question.sentSteps.every((sent) => sent <= reached)',
    'ladder',
  ],
  [
    'a step comes a day late',
    'step.offset <= reached && step.recipients.includes(role)',
    'step.offset < reached && step.recipients.includes(role)',
    'ladder',
  ],
  [
    'a step goes to everybody',
    'step.offset <= reached && step.recipients.includes(role)',
    'step.offset <= reached',
    'ladder',
  ],
  [
    'a letter for an earlier due day counts',
    '.filter(({ day, step }) => offsetReached(cal, due, day) >= step)',
    '',
    'ladder',
  ],
  [
    'the last step is repeated at once',
    'offset: last.offset + (i + 1) * ladder.repeatEvery,',
    'offset: last.offset + i * ladder.repeatEvery,',
    'ladder',
  ],
  [
    'a month is not closed on its closing day',
    'return closingDateOf(holding, closingDay) <= day ? holding : previousPeriod(holding);',
    'return closingDateOf(holding, closingDay) < day ? holding : previousPeriod(holding);',
    'period',
  ],
  [
    'a window begins on the closing day before',
    'from: addDays(closingDateOf(previousPeriod(id), closingDay), 1),',
    'from: closingDateOf(previousPeriod(id), closingDay),',
    'period',
  ],
  [
    'equal communes have the worse rank',
    'rankOf[integer] = above + 1;',
    'rankOf[integer] = above + here;',
    'competition-rank',
  ],
  [
    'everybody is tied',
    '(sharing[rank] as number) > 1',
    '(sharing[rank] as number) > 0',
    'competition-rank',
    'rank-communes',
  ],
  [
    'a carried figure adds to coverage',
    'const isOwn = carried[i] !== 1;',
    'const isOwn = true;',
    'rank-communes',
    'still-counts',
  ],
  [
    'exactly the minimum is not ranked',
    'coverage >= minimum - 1e-12',
    'coverage > minimum + 1e-12',
    'rank-communes',
    'ranking-laws',
  ],
  ['a share exceeds one', 'Math.max(Math.min(share, 1), 0)', 'Math.max(share, 0)', 'share'],
  [
    'a threshold that is met does not count',
    'if (band.atLeast > value) break;',
    'if (band.atLeast >= value) break;',
    'share',
  ],
  [
    'a common nothing earns everything',
    'if (min === max) return (higherIsBetter ? min > 0 : min === 0) ? 1 : 0;',
    'if (min === max) return 1;',
    'share',
  ],
  [
    'lower is never better',
    '(held - min) / (max - min) : (max - held) / (max - min)',
    '(held - min) / (max - min) : (held - min) / (max - min)',
    'share',
  ],
  [
    'a target between two years is off',
    '(year - before.year)) / (after.year - before.year)',
    '(year - before.year)) / (after.year - before.year + 1)',
    'target',
  ],
  ['one yes is a yes of all', 'value: a.value && b.value', 'value: a.value || b.value', 'merge'],
  ['a merged unit has the best level', 'Math.min(a.value, b.value)', 'Math.max(a.value, b.value)', 'merge'],
  [
    'a merged figure with a part lacking is complete',
    'isComplete: figures.length === parts.length && !hasForeignParts,',
    'isComplete: !hasForeignParts,',
    'merge',
  ],
  [
    'a withdrawal after a return forgets the first submission',
    'return filing?.keepsFirstSubmission',
    'return filing === undefined',
    'transitions',
  ],
  [
    'nobody notices that a report changed meanwhile',
    'if (current !== expectedRevision)',
    'if (current === undefined)',
    'transitions',
  ],
  [
    'a unit that had ended is expected to report',
    'const valid = (unit.validFrom ?? closing) <= closing && closing <= (unit.validTo ?? closing);',
    'const valid = (unit.validFrom ?? closing) <= closing;',
    'period-state',
  ],
  [
    'a period never locks by itself',
    'scope.lockedPeriods.includes(period) || today > lockDayOf(scope, period, cal, extension)',
    'scope.lockedPeriods.includes(period)',
    'period-state',
  ],
  [
    'a period that administrators locked is open',
    'if (!scope.lockedPeriods.includes(period)) open.push(period);',
    'open.push(period);',
    'period-state',
  ],
  [
    'sums that must be equal may be greater',
    'return pair && pair.value !== pair.against.value ?',
    'return pair && pair.value < pair.against.value ?',
    'validation',
  ],
];

export const domainMutants: readonly Mutant[] = ROWS.map(([name, code, instead, ...noticedBy]) => ({
  name,
  code,
  instead,
  noticedBy,
}));
