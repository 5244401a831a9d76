import type { Fault } from './fault.js';

/** Letters and time. */
export const reminderFaults: readonly Fault[] = [
  {
    proof: 'R1',
    name: 'a letter that went out is not marked',
    code: 'const isOurs = await deps.mail.markSent(entry, run, messageId, deps.now(), email.subject);',
    instead: 'const isOurs = messageId !== run;',
    says: /without the sent-log, seed 1: [^;]*, [1-9]\d* doubled/,
  },
  {
    proof: 'R4',
    name: 'a claimed letter may be claimed again at once',
    code: "'#status = :pending OR #status = :claimed AND #leaseUntil <= :now',",
    instead: "'#status = :pending OR #status = :claimed AND #leaseUntil <> :now',",
    says: /e-mails to/,
  },
  {
    proof: 'R5',
    name: 'a letter that the daily quota holds up is given up',
    code: "name === 'LimitExceededException') return 'stopped';",
    instead: "name === 'LimitExceededException') return 'refused';",
    says: /1[67] letters to 1[67]/,
  },
  {
    proof: 'R6',
    name: 'a full mailbox silences an address for good',
    code: "(kind === 'BOUNCE' && permanent) ? kind : undefined;",
    instead: "kind === 'BOUNCE' ? kind : undefined;",
    says: /[1-9]\d* wrongly/,
  },
  {
    proof: 'R20',
    name: 'holidays are working days',
    code: 'byDate.get(day)?.works ?? weekdayOfNumber(dayNumber(day)) <= 5;',
    instead: 'weekdayOfNumber(dayNumber(day)) <= 5;',
    says: /[1-9]\d* letters on days off/,
  },
  {
    proof: 'R21',
    name: 'AWS counts its weekdays from Monday',
    code: 'alternativeWeekdays: true',
    instead: 'alternativeWeekdays: false',
    says: /differ: /,
  },
  {
    proof: 'R52',
    name: "the relay's log is not asked",
    code: 'if (id && (await log?.hasTaken(',
    instead: "if (id === '' && (await log?.hasTaken(",
    says: /with the log: [^;]*, [1-9]\d* doubled/,
  },
];
