import { numberText, plural } from '../../domain/text/number-text.js';
import type { calendarVi } from './words-vi.js';

const days = (count: number) => plural(count, 'deadline');

export const calendarEn: typeof calendarVi = {
  title: 'Calendar and holidays',
  rulesOf: (scope: string) => `Rules of ${scope}`,
  periods: 'Periods being collected or still open to changes',
  period: 'Period',
  closingDay: 'Closes',
  dueDay: 'Due',
  lockDay: 'Locks',
  locked: 'Locked early',
  now: {
    closing: (day: number) => `A period closes on day ${day} of the month.`,
    dueAfter: (count: number) => `Reports are due ${plural(count, 'working day')} after the closing date.`,
    dueOn: (day: number) => `Reports are due on day ${day} of the month, or the next working day.`,
    final: (day: number, wait: number) =>
      `A ranking becomes final on day ${day}, or at most ${wait} working days later while something is pending.`,
    lock: (periods: number) => `A period is locked ${periods} periods after its deadline.`,
    first: (period: string) => `Reports are expected from ${period} on.`,
    reminders: (day: string) => `Reminders are sent from ${day} on.`,
    silent: 'No reminders are sent.',
    signOff: 'The Chairperson signs and submits the report prepared by the officer.',
    signsForCommittee: "Printed reports say “FOR THE PEOPLE'S COMMITTEE” above the signature.",
    signsAlone: "Printed reports do not say “FOR THE PEOPLE'S COMMITTEE”: the Chairperson signs in person.",
    noSignOff: 'The officer or the Chairperson submits the report; no signature is needed.',
    submitted: 'Submitted reports count in the ranking before they are approved.',
    approved: 'Only approved reports count in the ranking.',
  },
  form: {
    title: 'Change the calendar',
    submit: 'Save the calendar',
    done: (moved: number) => `Saved. ${moved === 0 ? 'No deadline moved.' : `${days(moved)} moved.`}`,
  },
  preview: {
    none: 'No deadline moves.',
    moved: (count: number) => `${days(count)} move${count === 1 ? 's' : ''}`,
    period: 'Period',
    before: 'Current deadline',
    after: 'New deadline',
    nobodyTold: 'No letter has given the old deadline.',
    letters: 'Letters sent',
    told: (count: number) =>
      `${numberText(count).en} ${count === 1 ? 'official was' : 'officials were'} told the old deadline; the next letter gives the new one`,
    kept: (kept: string) => `Unchanged: ${kept}.`,
  },
  lock: {
    title: 'Lock a period early',
    submit: 'Lock the period',
    done: 'The period is locked.',
    hint: 'A locked period accepts no more changes, not even at the request of a commune.',
  },
  unlock: { title: 'Unlock a period that was locked early', submit: 'Unlock', done: 'The period is unlocked.' },
  holidays: {
    title: 'Holidays and swapped working days',
    lead: 'All units share this table. Future deadlines move with it; past ones stay.',
    coming: 'Coming up',
    later: 'Later',
    past: 'Past',
    date: 'Day',
    name: 'Name',
    swapped: (day: string) => `, swapped with ${day}`,
    done: (moved: number) => `The table is saved. ${moved === 0 ? 'No deadline moved.' : `${days(moved)} moved.`}`,
    set: {
      title: 'Add or change a day',
      submit: 'Save this day',
    },
    remove: { title: 'Remove a day from the table', submit: 'Remove this day' },
  },
};
