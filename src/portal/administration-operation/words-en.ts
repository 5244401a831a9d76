import { numberText, plural } from '../../domain/text/number-text.js';
import type { operationVi } from './words-vi.js';

export const operationEn: typeof operationVi = {
  title: 'Operation',
  ranking: {
    title: 'Why is the ranking as it is?',
    ask: 'Ask',
  },
  letters: {
    title: 'Who received a letter on a given day?',
    ask: 'Ask',
    count: (count: number) => `${plural(count, 'official')}.`,
  },
  planned: {
    title: 'Upcoming letters',
    lead: 'The letters planned for one day, up to 31 days ahead. Nothing is sent.',
    ask: 'Show the plan',
    count: (count: number) => `${plural(count, 'letter')}.`,
    readBy: (name: string) => `read by ${name}`,
    silent: (count: number) => `${plural(count, 'official')} without a letter`,
  },
  ledger: {
    title: 'Ledger of letters',
    lead: 'The letters of a unit on one day, or the letters about one period of a commune.',
    ask: 'Show the letters',
    count: (count: number) => `${plural(count, 'letter')}.`,
    gone: 'an official no longer on the list',
  },
  runs: {
    title: 'Runs',
    job: 'Job',
    every: 'Every job',
    from: 'From',
    to: 'To',
    show: 'Show',
    older: 'Earlier runs',
    count: (count: number) => `${plural(count, 'run')}, newest first. If no dates are given: the last seven days.`,
    ranked: (count: number) => `${plural(count, 'commune')} ranked`,
    letters: {
      all: (counts: string) => `Letters: ${counts}.`,
      sent: (count: number) => `${numberText(count).en} sent`,
      superseded: (count: number) => `${numberText(count).en} no longer needed`,
      refused: (count: number) => `${numberText(count).en} refused`,
      pending: (count: number) => `${numberText(count).en} pending`,
    },
    /** Why a run had nothing to do; any other reason is shown as it is. */
    reasons: {
      DAY_IS_DONE: 'All letters for this day have been sent.',
      DAY_IS_OVER: 'The day is over.',
      NOT_A_WORKING_DAY: 'Not a working day: no letters.',
      REMINDERS_OFF: 'Reminders are switched off.',
      BEFORE_SEND_TIME: 'Before the sending time.',
    },
    unreadable: (items: string) => `Could not be read: ${items}`,
  },
  deliveries: {
    title: 'Deliveries from source systems',
    lead: 'Set aside a wrong delivery: its figures are removed from the report.',
    ask: 'Show the deliveries',
    count: (count: number) => `${numberText(count).en} ${count === 1 ? 'delivery' : 'deliveries'}.`,
    figures: (codes: string) => `indicators ${codes}`,
    aside: (moment: string, name: string, reason: string) => `Set aside by ${name}, ${moment}: ${reason}`,
    setAside: 'Set this delivery aside',
    done: 'The delivery is set aside.',
    hint: 'A submitted report stays as it is until it is submitted again.',
  },
  documents: {
    title: 'Registered queries',
    lead: 'Other systems refer to a registered query by its hash.',
    list: 'The registered queries in the log',
    register: 'Register a query',
    submit: 'Register',
    done: (id: string) => `Registered, id: ${id}`,
  },
};
