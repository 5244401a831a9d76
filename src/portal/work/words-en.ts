import type { workVi } from './words-vi.js';

const workingDays = (days: number): string => (days === 1 ? '1 working day' : `${days} working days`);
const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const workEn: typeof workVi = {
  title: 'My work',
  lead: (day) => `As of ${day}; what is due first stands first.`,
  nothing: 'Nothing waits for you now.',
  nothingToFile: 'The commune has no report left to send. When the next period opens, a letter tells you.',
  toSign: 'Reports to sign and send',
  forms: 'Reports to send',
  sent: 'Reports sent, waiting for approval',
  toReview: 'Reports to review',
  extensions: 'Requests for a later due day',
  administration: 'Administration',
  more: (count) => `See all ${count} reports`,
  due: (day) => `Due ${day}`,
  left(days) {
    if (days === 0) return 'due today';
    return days > 0 ? `${workingDays(days)} left` : `${workingDays(-days)} overdue`;
  },
  waiting: (days) => (days === 0 ? 'sent today' : `waiting for ${workingDays(days)}`),
  comments: 'Comments of the reviewer:',
  wanted: (day, by) => `Asks for ${day}${by === null ? '' : ` (${by})`}`,
  unreachable: (count) => counted(count, 'official gets no letters', 'officials get no letters'),
  withoutOfficer: (count) =>
    counted(count, 'commune has no officer who reads letters', 'communes have no officer who reads letters'),
  methodDrafts: (count) => counted(count, 'draft of a method', 'drafts of methods'),
  reorganisations: (count) => counted(count, 'draft of a reorganisation', 'drafts of reorganisations'),
  figureFiles: (count) =>
    counted(count, 'file of figures of the past to decide', 'files of figures of the past to decide'),
  ranking: 'Latest ranking',
  rankingLine: (period, isFinal, day) => `${period}: ${isFinal ? 'final' : 'provisional'}, published on ${day}.`,
  rankingOf: (scope) => `Ranking of ${scope}`,
  rankOf: (unit) => `Rank of ${unit} and its reasons`,
  leaderPage: 'Summary for leaders',
  told: 'Letters of the last 60 days',
  toldNone: 'No letter was sent to you in the last 60 days.',
  preferences: 'Choose which letters you want',
};
