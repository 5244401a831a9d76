import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';

type Question = {
  readonly question: string;
  /** The files that a stranger opens first, chosen by `ls` alone. */
  readonly guesses: readonly [string, string];
  /** Words of the question, or plain synonyms, by which the two were chosen. */
  readonly words: readonly string[];
  /** What in one of the two answers the question. */
  readonly answer: string;
};

const QUESTIONS: readonly Question[] = [
  {
    question: 'Who gets a letter on the third working day after the due day?',
    guesses: ['src/domain/reminder/ladder.ts', 'src/domain/reminder/responsible-officials.ts'],
    words: ['ladder', 'official'],
    answer: 'export function highestReached',
  },
  {
    question: 'Which coverage must a commune have to be ranked?',
    guesses: ['src/domain/scoring/coverage.ts', 'src/domain/method/method.ts'],
    words: ['coverage', 'method'],
    answer: 'export const coversEnough',
  },
  {
    question: 'How is a publication of a ranking stored?',
    guesses: ['src/store/ranking/ranking-store.ts', 'src/store/keys.ts'],
    words: ['ranking', 'keys'],
    answer: 'async publish(',
  },
  {
    question: 'Where does a mutation check the rights of its caller?',
    guesses: ['src/graphql/schema/access-rules.ts', 'src/domain/access/rights.ts'],
    words: ['access', 'rights'],
    answer: 'export const mutationAccess',
  },
  {
    question: 'How do figures become points?',
    guesses: ['src/domain/scoring/scoring.ts', 'src/domain/indicator/share.ts'],
    words: ['scoring', 'share'],
    answer: 'export function scoreTable',
  },
  {
    question: 'Where does an import place the faults of a file?',
    guesses: ['src/files/import/placed-errors.ts', 'src/files/import/fault.ts'],
    words: ['placed', 'fault'],
    answer: 'export function placedError',
  },
  {
    question: 'When is a ranking final?',
    guesses: ['src/domain/ranking/status.ts', 'src/domain/ranking/final-days.ts'],
    words: ['status', 'final'],
    answer: 'export function rankingStatus',
  },
  {
    question: 'What is the due day of a report?',
    guesses: ['src/domain/settings/deadline.ts', 'src/domain/settings/due-day-effect.ts'],
    words: ['deadline', 'due-day'],
    answer: 'export const dueDayOf',
  },
  {
    question: 'Which settings may an administrator change?',
    guesses: ['src/domain/administration/settings-edit.ts', 'src/domain/access/rights.ts'],
    words: ['settings', 'rights'],
    answer: 'export type SettingsEdit',
  },
  {
    question: 'Why does a save that is sent twice have one effect?',
    guesses: ['src/file-report/file-report.ts', 'src/store/report/filing-store.ts'],
    words: ['file-report', 'filing'],
    answer: 'async function repeated',
  },
  {
    question: 'What is the subject of a letter?',
    guesses: ['src/email/words/subjects-vi.ts', 'src/email/words/subjects-en.ts'],
    words: ['subject'],
    answer: 'export const subjectsVi',
  },
  {
    question: 'Which parts of the context of a request are loaded lazily?',
    guesses: ['src/graphql/shared/lazy.ts', 'src/graphql/context-maker.ts'],
    words: ['lazy', 'context'],
    answer: 'reportMutations: lazy(',
  },
];

test('there are twelve questions', () => expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(12));

test.each(QUESTIONS)('$question', ({ guesses, words, answer }) => {
  expect(guesses.filter((file) => !existsSync(file))).toEqual([]);
  const unlikely = guesses.filter((file) => !words.some((word) => basename(file).includes(word)));
  expect(unlikely).toEqual([]);
  const owners = guesses.filter((file) => readFileSync(file, 'utf8').includes(answer));
  expect(owners).toHaveLength(1);
});
