import { numberText, plural } from '../../domain/text/number-text.js';
import type { lettersVi } from './words-vi.js';

const workingDays = (count: number) => plural(count, 'working day');

export const lettersEn: typeof lettersVi = {
  title: 'Letters',
  ladder: {
    title: (scope: string) => `Reminder schedule of ${scope}`,
    steps: 'Reminder steps',
    when: 'When',
    toWhom: 'Recipients',
    at: (offset: number) =>
      offset === 0
        ? 'On the deadline'
        : offset < 0
          ? `${workingDays(-offset)} before the deadline`
          : `${workingDays(offset)} after the deadline`,
    repeats: (every: number, most: number) =>
      most === 0
        ? 'The last step is not repeated.'
        : `The last step is repeated every ${workingDays(every)}, at most ${most} times.`,
    time: (time: string) => `Letters are sent from ${time}.`,
    review: (first: number, every: number, leaders: number) =>
      `Reports awaiting review: reviewers are reminded after ${workingDays(first)}, then every ${workingDays(every)}; leaders are told after ${workingDays(leaders)}.`,
    quiet: (days: string) => (days === '' ? 'There are no quiet days.' : `No letters on: ${days}.`),
    change: 'Change the schedule',
    submit: 'Save the schedule',
    done: 'The schedule is saved.',
    preview: {
      caption: 'The number of reminders changes in the next 31 days. Open a kind of recipient to see each day.',
      none: 'The number of reminders in the next 31 days stays the same.',
      day: 'Day',
      before: 'Current schedule',
      after: 'New schedule',
      sum: (days: number, before: number, after: number) => {
        const changed = days === 1 ? '1 day changes' : `${days} days change`;
        return before === after
          ? `${changed}, still ${numberText(after).en} letters in all`
          : `${changed}: ${numberText(before).en} letters become ${numberText(after).en}`;
      },
      letters: (count: number) => (count === 0 ? 'No letter' : plural(count, 'letter')),
      of: (day: string, name: string, unit: string) =>
        `The first letter under the new schedule, ${day}, to ${name} (${unit}):`,
    },
  },
  letterhead: {
    title: 'Letterhead and contact',
    lead: 'This appears at the top and bottom of every letter.',
    change: 'Change letterhead and contact',
    submit: 'Save',
    done: 'Saved. Letters sent from now on use it.',
    letterIn: 'Show the letter in',
    letter: 'Preview of the letter',
    of: (name: string, unit: string) => `The next planned letter, to ${name} (${unit}):`,
    noLetter: 'No letter is planned for the next 31 days.',
  },
};
