import { expect, test } from 'vitest';
import * as questions from '../../../src/portal/administration-operation/forms-texts.js';
import { readAnswer } from '../../../src/portal/shell/answer.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

const QUESTIONS = {
  ranking: questions.rankingQuestion([], undefined),
  letters: questions.lettersQuestion([]),
  planned: questions.lettersQuestion([]),
  ledger: questions.ledgerQuestion([]),
  deliveries: questions.deliveriesQuestion([]),
} as const;

test.each(Object.entries(QUESTIONS))('a refused question (%s) is told in the words of its form', (name, fields) => {
  const refusals = Object.entries(questions.REFUSALS[name as keyof typeof QUESTIONS]);
  expect(refusals.length).toBeGreaterThan(0);
  for (const [argument, text] of refusals)
    for (const language of ['vi', 'en'] as const) {
      const shown = (fields as Record<string, { show?: (name: string, language: 'vi' | 'en') => unknown }>)[argument];
      const { props } = shown?.show?.(argument, language) as { props: { label: string } };
      expect(text[language].startsWith(`${props.label.replace(/ \(.*/, '')}: `), text[language]).toBe(true);
      expect(text[language]).not.toMatch(/"|[a-z][A-Z]/);
    }
});

test('a fault keeps the argument that the service refuses', async () => {
  const refused = { errors: [{ message: 'Tham số "day"', extensions: { code: 'BAD_USER_INPUT', argument: 'day' } }] };
  const answer = Promise.resolve(new Response(JSON.stringify(refused)));
  const fault: unknown = await readAnswer(answer).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AnswerFault);
  expect(fault).toMatchObject({ kind: 'REFUSED', argument: 'day' });
});
