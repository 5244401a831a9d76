import type { operationVi } from './words-vi.js';

export const operationEn: typeof operationVi = {
  title: 'Operation',
  ranking: {
    title: 'Why is the ranking as it is?',
    ask: 'Ask',
    period: 'Month',
    periodHint: 'Such as 2026-11.',
    day: 'The night before the day (empty: today)',
  },
  letters: {
    title: 'Who got a letter on a day?',
    ask: 'Ask',
    unit: 'Unit',
    day: 'Day',
    count: (count: number) => `${count} ${count === 1 ? 'official' : 'officials'}.`,
  },
  runs: {
    title: 'Runs',
    job: 'Job',
    every: 'Every job',
    from: 'From',
    to: 'To',
    show: 'Show',
    older: 'Earlier runs',
    count: (count: number) =>
      `${count} ${count === 1 ? 'run' : 'runs'}, the newest first. Without days: those of the last seven days.`,
    ranked: (count: number) => `${count} ${count === 1 ? 'commune' : 'communes'} ranked`,
    letters: (sent: number, superseded: number, refused: number, pending: number) =>
      `Letters: ${sent} sent, ${superseded} no longer wanted, ${refused} refused, ${pending} waiting.`,
    /** Why a run had nothing to do; any other reason is shown as it is. */
    reasons: {
      DAY_IS_DONE: 'All letters of this day are out.',
      DAY_IS_OVER: 'The day is over.',
      NOT_A_WORKING_DAY: 'No working day: no letters.',
      REMINDERS_OFF: 'Reminders are off.',
      BEFORE_SEND_TIME: 'Before the time of letters.',
    },
    unreadable: (items: string) => `Could not be read: ${items}`,
  },
  deliveries: {
    title: 'Deliveries of source systems',
    lead: 'Set a wrong delivery aside: its figures no longer stand in the report.',
    ask: 'Show the deliveries',
    unit: 'Commune',
    period: 'Period',
    periodHint: 'Such as 2026-12, 2026-Q4 or 2026.',
    count: (count: number) => `${count} ${count === 1 ? 'delivery' : 'deliveries'}.`,
    figures: (codes: string) => `indicators ${codes}`,
    aside: (moment: string, name: string, reason: string) => `Set aside by ${name}, ${moment}: ${reason}`,
    setAside: 'Set this delivery aside',
    hint: 'What was submitted stays until it is submitted anew.',
  },
  documents: {
    title: 'Registered documents',
    lead: 'Other systems ask by the hash of a registered document.',
    list: 'The documents in the log',
    register: 'Register a document',
    submit: 'Register',
    text: 'GraphQL document',
    textHint: 'Registered as it is; its SHA-256 is the id to ask by.',
    done: (id: string) => `Registered, id: ${id}`,
  },
};
