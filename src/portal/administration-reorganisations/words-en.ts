import { plural } from '../../domain/text/number-text.js';
import type { reorganisationsVi } from './words-vi.js';

export const reorganisationsEn: typeof reorganisationsVi = {
  title: 'Reorganisations',
  lead: 'A draft changes nothing. Once published, the register changes on the effective date; reported figures stay as they are.',
  one: (decision: string) => `Reorganisation under ${decision}`,
  from: (day: string) => `in force from ${day}`,
  proposed: (unit: string, isWaiting: boolean) =>
    `proposed by ${unit}${isWaiting ? ', awaiting publication by the level above' : ''}`,
  proposeHint:
    'Administrators of a commune propose changes to their commune. A saved draft appears in the list of the level above, which publishes it.',
  confirmed: 'wider rights of officials confirmed',
  create: 'Create a new draft',
  fromFile: 'Create a draft from a file',
  fileHint: "Download the template with today's units on both sides, change the new side, then check the file.",
  clauses: (count: number) => `Content (${plural(count, 'clause')})`,
  faults: 'To be corrected before publication',
  actions: 'Actions',
  changeDraft: 'Change the draft',
  form: {
    submit: 'Save the draft',
    done: 'The draft is saved.',
  },
  clause: {
    by: (place: string) => `clause ${place}`,
  },
  preview: {
    title: 'Effect of publication',
    needsConfirmation:
      'Some officials gain wider rights: an administrator who has not worked on the draft must confirm.',
    ending: 'Units that end',
    beginning: 'Units that begin',
    changing: 'Units that change',
    redirects: 'Redirected page addresses',
    reports: 'Reports in progress',
    report: (unit: string, period: string, into: string) =>
      `${unit}, ${period}${into === '' ? '' : `: pre-fills the form of ${into}`}`,
    openPeriods: 'Periods the new units must report',
    scopes: 'Rules transferred',
    scope: (scope: string, heir: string, from: string) => `${scope} → ${heir}, from ${from}`,
    rankings: 'Rankings affected',
    officials: 'Officials who move',
    moves: (from: string, to: string | null) => (to === null ? `${from}, no destination yet` : `${from} → ${to}`),
    wider: 'wider rights, confirmation needed',
  },
  discard: {
    title: 'Discard the draft',
    submit: 'Discard the draft',
    done: 'The draft is discarded.',
    hint: 'It no longer appears in the list; the log keeps what was done.',
  },
  publish: {
    title: 'Publish',
    submit: 'Publish the reorganisation',
    done: 'The reorganisation has been published.',
    hint: 'Units, addresses, rights and letters follow the new register from the effective date.',
  },
  confirm: {
    title: 'Confirm wider rights of officials',
    submit: 'Confirm',
    done: 'The wider rights of officials have been confirmed.',
    hint: 'Only an administrator who has not worked on the draft can confirm.',
  },
  withdraw: {
    title: 'Withdraw the publication',
    submit: 'Withdraw',
    done: 'The publication has been withdrawn; the register is as before.',
    hint: 'Possible only while no report has been submitted under the new register.',
  },
};
