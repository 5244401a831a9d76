import type { OnMap } from '../contract.js';
import type { Ask, Question } from './ask.js';

export type KeptAnswers = Readonly<Record<string, unknown>>;

const nameOf = (question: { toString(): string }): string => /query (\w+)/.exec(question.toString())?.[1] ?? '';

/** Question and variables, as short as they can be told apart on one page. */
const keyOf = (question: { toString(): string }, variables: unknown): string =>
  `${nameOf(question)} ${JSON.stringify(variables)}`;

/** Asks through and keeps what was answered, to be written into the page beside the HTML that was made of it. */
export function recordingAsk(ask: Ask): { readonly ask: Ask; readonly answers: KeptAnswers } {
  const answers: Record<string, unknown> = {};
  return {
    answers,
    ask: async (question, variables) => {
      const answer = await ask(question, variables);
      answers[keyOf(question, variables)] = answer;
      return answer;
    },
  };
}

/**
 * The answers that stand in the page. They are used for the first view and never again: they may be minutes old.
 *
 * @param map the version of the map that they were made from
 */
export function keptAnswers(text: string | null | undefined, map?: string): { ask(beyond: Ask, onMap?: OnMap): Ask } {
  const answers = readAnswers(text);
  return {
    ask:
      (beyond, onMap) =>
      async <Answer, Variables>(question: Question<Answer, Variables>, variables: Variables): Promise<Answer> => {
        const key = keyOf(question, variables);
        if (key in answers && map !== undefined) onMap?.(map);
        return (key in answers ? answers[key] : await beyond(question, variables)) as Answer;
      },
  };
}

function readAnswers(text: string | null | undefined): KeptAnswers {
  try {
    return JSON.parse(text || '{}') as KeptAnswers;
  } catch {
    return {};
  }
}
