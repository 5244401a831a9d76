import { numberText, plural } from '../../domain/text/number-text.js';
import type { workVi } from './words-vi.js';

const workingDays = (days: number): string => plural(days, 'working day');
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${numberText(count).en} ${many}`;

export const workEn: typeof workVi = {
  title: 'My work',
  lead: (day) => `As of ${day}. Tasks are listed by deadline.`,
  nothing: 'You have no tasks.',
  nothingToFile: 'You have no reports left to submit. A letter will tell you when the next period opens.',
  toSign: 'Reports to sign',
  forms: 'Reports to submit',
  owed: 'Reports that the unit has not submitted',
  owedHint: 'The reporting officer enters the figures; here you see how far they are.',
  sent: 'Reports submitted, awaiting review',
  toReview: 'Reports to review',
  extensions: 'Extension requests',
  administration: 'Administration',
  more: (count) => `See all ${numberText(count).en} reports`,
  due: (day) => `Due ${day}`,
  left(days) {
    if (days === 0) return 'due today';
    return days > 0 ? `${workingDays(days)} left` : `${workingDays(-days)} overdue`;
  },
  waiting: (days) => (days === 0 ? 'submitted today' : `awaiting review for ${workingDays(days)}`),
  comments: 'Reviewer’s comments:',
  wanted: (day, by) => `Requests an extension to ${day}${by === null ? '' : ` (${by})`}`,
  unreachable: (count) => counted(count, 'official receives no letters', 'officials receive no letters'),
  withoutOfficer: (count) =>
    counted(count, 'commune has no officer who receives letters', 'communes have no officer who receives letters'),
  methodDrafts: (count) => counted(count, 'draft method', 'draft methods'),
  reorganisations: (count) => counted(count, 'draft reorganisation', 'draft reorganisations'),
  figureFiles: (count) =>
    counted(count, 'file of past figures awaiting a decision', 'files of past figures awaiting a decision'),
  ranking: 'Latest ranking',
  rankingLine: (period, isFinal, day) => `${period}: ${isFinal ? 'final' : 'provisional'}, published on ${day}.`,
  rankingOf: (scope) => `Ranking of ${scope}`,
  rankOf: (unit) => `Rank of ${unit} and why`,
  leaderPage: 'Summary for leaders',
  told: 'Letters of the last 60 days',
  toldNone: 'No letter was sent to you in the last 60 days.',
  preferences: 'Choose which letters you receive',
};
