import type { Mutant } from '../../support/mutation.js';

const ranking = ['recompute-rankings'];

export const jobsMutants: readonly Mutant[] = [
  {
    name: 'the month after a new ranking is not marked',
    code: 'await deps.recomputeMarks.mark(id, next, token);',
    instead: '',
    noticedBy: ranking,
  },
  {
    name: 'the month after a new ranking is not ranked again',
    code: 'await beforePublication(ranking);',
    instead: '',
    noticedBy: ranking,
  },
  {
    name: 'a mark goes although another run was faster',
    code: "outcome === 'SUPERSEDED' || outcome === 'NOT_RENEWED' ? [] : period",
    instead: "outcome === 'NOT_RENEWED' ? [] : period",
    noticedBy: ranking,
  },
  {
    name: 'a mark goes before its months are ranked',
    code: 'if (mark.months.every((month) => done.has(month)))',
    instead: 'if (done)',
    noticedBy: [...ranking, 'recompute-one-period'],
  },
  {
    name: 'what has not changed is published again',
    code: 'if (current && isMadeOf(current, all))',
    instead: 'if (current && !isMadeOf(current, all))',
    noticedBy: ranking,
  },
  {
    name: 'a sweep goes on after its day',
    code: "if (localDateOf(deps.now()) > day) return nothing('DAY_IS_OVER');",
    instead: '',
    noticedBy: ['send-reminders'],
  },
  {
    name: 'a sweep does not look at its time',
    code: 'const isEarly = active.every(({ sendTime }) => localTimeOf(occurrence) < sendTime);',
    instead: 'const isEarly = false;',
    noticedBy: ['send-reminders'],
  },
  {
    name: 'a sweep of a day off does not look for letters that were held up',
    code: 'if (!isDone && !isEarly) return undefined;',
    instead: 'if (!isDone && !isEarly && !isDayOff) return undefined;',
    noticedBy: ['returned-once'],
  },
  {
    name: 'a scope is written to before its send time',
    code: 'scope.sendTime <= localTimeOf(occurrence)',
    instead: "scope.sendTime <= '24:00'",
    noticedBy: ['send-reminders-scopes'],
  },
  {
    name: 'a return is told to a second person, although the first has read it',
    code: "if (ofReturn.some(({ status, official }) => status === 'SENT' && !unread.has(official))) return planned;",
    instead: '',
    noticedBy: ['returned-once'],
  },
  {
    name: 'a return is told a second time to the same person',
    code: 'if (told.has(person)) return [];',
    instead: '',
    noticedBy: ['send-returned'],
  },
  {
    name: 'letters go on days of rest',
    code: "if (!cal.isWorking(day)) return 'NOT_A_WORKING_DAY';",
    instead: '',
    noticedBy: ['send-reminders-calendar', 'send-reminders'],
  },
  {
    name: 'a scope whose reminders are off is written to',
    code: 'remindersFrom !== null && remindersFrom <= day &&',
    instead: '(remindersFrom === null || remindersFrom <= day) &&',
    noticedBy: ['send-reminders'],
  },
  {
    name: 'a letter that another run holds is sent',
    code: "if (!(await deps.mail.claim(entry, run, deps.now(), LEASE_MS))) return { kind: 'LEFT' };",
    instead: 'await deps.mail.claim(entry, run, deps.now(), LEASE_MS);',
    noticedBy: ['send-reminders-doubled'],
  },
  {
    name: 'what SES did not take stays claimed',
    code: "await deps.mail.release(entry, run);\n      return { kind: 'STOPPED', because: error.message };",
    instead: "return { kind: 'STOPPED', because: error.message };",
    noticedBy: ['send-reminders-limits', 'send-reminders-failures'],
  },
  {
    name: 'a letter that waits for a repair stays claimed',
    code: "await deps.mail.release(entry, run);\n    return { kind: 'LEFT' };",
    instead: "return { kind: 'LEFT' };",
    noticedBy: ['unreadable-letters'],
  },
  {
    name: 'a damaged suppression lets letters go',
    code: 'return inForce.length + unreadable.length > 0;',
    instead: 'return inForce.length > 0;',
    noticedBy: ['unreadable-letters'],
  },
  {
    name: 'a damaged ledger entry is sent again',
    code: 'const told = readersOfDay(entries);',
    instead: "const told = readersOfDay(entries.filter(({ status }) => status !== 'UNREADABLE'));",
    noticedBy: ['unreadable-letters'],
  },
  {
    name: 'parts that a dead run did not plan are left out of the letter',
    code: 'readersOfDay(entries.filter((entry) => !isPart(entry)))',
    instead: 'readersOfDay(entries)',
    noticedBy: ['joint-letters'],
  },
  {
    name: 'a letter that SES refused is tried for ever',
    code: 'await deps.mail.fail(entry, run, error.message);',
    instead: 'await deps.mail.release(entry, run);',
    noticedBy: ['send-reminders-failures'],
  },
  {
    name: 'a sweep goes on while SES answers nothing',
    code: 'unanswered >= UNANSWERED_AT_MOST ? result.because : service.stopped',
    instead: 'service.stopped',
    noticedBy: ['send-reminders-limits', 'send-reminders-failures'],
  },
  {
    name: 'a letter goes to an account that was closed meanwhile',
    code: "if (!official?.active) return 'INACTIVE';\n  // The ledger",
    instead: "if (!official) return 'INACTIVE';\n  // The ledger",
    noticedBy: ['send-reminders-waiting', 'send-reminders-meanwhile', 'send-reminders-stale'],
  },
  {
    name: 'a letter goes to an address that bounced meanwhile',
    code: "if (address === expected ? isSuppressed : await deps.suppressions.has(address)) return 'ADDRESS_SUPPRESSED';",
    instead: '',
    noticedBy: ['send-reminders-waiting', 'send-reminders-meanwhile', 'send-reminders-stale'],
  },
  {
    name: 'a bounce does not open its day again',
    code: 'if (suppress.length > 0) await deps.mail.reopenDay(',
    instead: 'if (suppress.length > 99) await deps.mail.reopenDay(',
    noticedBy: ['mail-feedback'],
  },
  {
    name: 'a day with letters left to send is done',
    code: 'const allOut = pending === 0 && outcome.stopped === null',
    instead: 'const allOut = pending >= 0',
    noticedBy: ['send-reminders-limits', 'send-reminders-failures'],
  },
  {
    name: 'the family of a scope is named after the innermost one',
    code: 'outermostScope({ scopes }, scope.path) ?? scope',
    instead: 'scope',
    noticedBy: ['nested-scopes'],
  },
];
