import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { documentIdOf } from '../../src/graphql/documents/trusted-documents.js';
import { documents } from '../../src/graphql/generated/trusted-documents.js';
import { operationsIn } from '../../src/portal-files/compact-questions.js';
import { type Asked, variablesOf } from '../support/portal/asked-values.js';

export const APP = 'test/starter/app';

type Answer = { readonly data?: object | null; readonly errors?: readonly unknown[] };
export type RecordedAnswer = { readonly documentId: string; readonly variables: object; readonly answer: Answer };

/** The subject of the questions: the first commune of the demonstration. */
const ASKED: Asked = {
  units: ['xuan-lac', 'yen-thinh'],
  scope: 'cho-don',
  months: ['2026-10'],
  days: ['2026-10-31'],
  officials: ['officer-xuan-lac'],
  reorganisations: ['1683-nq-ubtvqh15'],
  draft: 'none',
};

/** The questions that are registered at every stage, and those of the starter. */
const questions = (): readonly string[] => [
  ...documents,
  ...operationsIn([parse(readFileSync(`${APP}/documents.graphql`, 'utf8'))])
    .filter(({ operation }) => operation.operation === 'query')
    .map(({ document }) => print(document)),
];

/**
 * Each question with an answer of a running service, by the name of its operation. It is asked by the public first, then
 * with each token, until an answer is whole.
 */
export async function recordedAnswers(url: string, tokens: readonly string[]): Promise<Record<string, RecordedAnswer>> {
  const recorded: Record<string, RecordedAnswer> = {};
  for (const text of questions()) {
    const [question] = operationsIn([parse(text)]);
    if (!question) continue;
    const name = question.operation.name?.value ?? '';
    const variables = variablesOf(question.document, ASKED)[0] ?? {};
    for (const token of [undefined, ...tokens]) {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const body = JSON.stringify({ query: text, variables });
      const answer = (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as Answer;
      const kept = recorded[name]?.answer;
      if (!kept || kept.errors || !answer.errors)
        recorded[name] = { documentId: documentIdOf(text), variables, answer };
      if (isWhole(answer)) break;
    }
  }
  return recorded;
}

/** Whether nothing was refused and nothing is missing. */
const isWhole = ({ data, errors }: Answer): boolean =>
  !errors && Object.values(data ?? {}).every((part) => part !== null);

/** `npx tsx test/starter/record.ts http://127.0.0.1:4000 <token> … > recorded.json` */
const [program, url, ...tokens] = process.argv.slice(1);
if (program?.endsWith('record.ts') && url) {
  process.stdout.write(JSON.stringify(await recordedAnswers(url, tokens)));
}
