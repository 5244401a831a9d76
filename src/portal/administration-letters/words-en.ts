import type { lettersVi } from './words-vi.js';

const workingDays = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;

export const lettersEn: typeof lettersVi = {
  title: 'Letters',
  ladder: {
    title: (scope: string) => `The ladder of ${scope}`,
    steps: 'Steps of the ladder',
    when: 'When',
    toWhom: 'To whom',
    at: (offset: number) =>
      offset === 0
        ? 'On the deadline'
        : offset < 0
          ? `${workingDays(-offset)} before the deadline`
          : `${workingDays(offset)} after the deadline`,
    repeats: (every: number, most: number) =>
      most === 0
        ? 'The last step is not repeated.'
        : `The last step is repeated every ${workingDays(every)}, ${most} times at most.`,
    time: (time: string) => `Letters are sent from ${time} on.`,
    review: (first: number, every: number, leaders: number) =>
      `Reports that wait for a review: reviewers are reminded after ${workingDays(first)}, then every ${workingDays(every)}; leaders hear of it from day ${leaders} on.`,
    quiet: (days: string) => (days === '' ? 'There are no quiet days.' : `No letters on: ${days}.`),
    change: 'Change the ladder',
    submit: 'Save the ladder',
    done: 'The ladder is saved.',
    step: (place: number) => `Step ${place}`,
    offset: 'Working days from the deadline',
    offsetHint: 'Negative: before it. 0: on the deadline.',
    removeStep: (place: number) => `Remove step ${place}`,
    addStep: 'Add a step',
    repeatEvery: 'Repeat every (working days)',
    repeatAtMost: 'Repeat at most (times)',
    sendTime: 'Letters go from',
    quietDays: 'Days without letters',
    quietHint: 'One day a line, such as 2027-02-04.',
    reviews: 'Reports that wait for a review',
    firstAfter: 'First reminder after (working days)',
    every: 'Then every (working days)',
    leadersFrom: 'Leaders hear of it from (working days)',
    preview: {
      caption: 'The number of reminders changes in the next 31 days. Open a kind of recipient to see each day.',
      none: 'In the next 31 days the number of reminders stays as it is.',
      day: 'Day',
      before: 'Ladder in force',
      after: 'New ladder',
      sum: (days: number, before: number, after: number) => {
        const changed = days === 1 ? '1 day changes' : `${days} days change`;
        return before === after
          ? `${changed}, still ${after} letters in all`
          : `${changed}: ${before} letters become ${after}`;
      },
      letters: (count: number) => (count === 0 ? 'No letter' : `${count} ${count === 1 ? 'letter' : 'letters'}`),
      of: (day: string, name: string, unit: string) =>
        `The first letter under the new ladder, ${day}, to ${name} (${unit}):`,
    },
  },
  letterhead: {
    title: 'Who writes the letters',
    lead: 'This stands at the head and the foot of every letter.',
    change: 'Change who writes the letters',
    submit: 'Save',
    done: 'Saved. Letters from now on have the new texts.',
    vi: 'Vietnamese',
    en: 'English',
    fields: {
      authority: 'Authority',
      office: 'Office',
      place: 'Place',
      contactName: 'Contact',
      contactPhone: 'Telephone of the contact',
      senderName: 'Name of the sender',
      appUrl: 'Address of the portal',
      legalBasis: 'Legal basis',
      deadlineBasis: 'Document that sets the deadline',
    },
    appUrlHint: 'Begins with https:// and has no / at its end.',
    linesHint: 'One a line; five at most.',
    letterIn: 'Show the letter in',
    letter: 'The letter as it would be',
    of: (name: string, unit: string) => `The next planned letter, to ${name} (${unit}):`,
    noLetter: 'No letter is planned in the next 31 days.',
  },
};
