import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ReportAnswer } from '../filing/answer.js';
import { reportWords } from './words.js';

type NoFormProps = {
  readonly answer: Extract<ReportAnswer, { kind: 'NO_FORM' }>;
  readonly period: string;
  readonly language: Language;
};

/** Why there is no form, and where to go instead. */
export function NoForm({ answer: { unit, refusal }, period, language }: NoFormProps): JSX.Element {
  const words = reportWords(language).refused;
  const successors = unit?.movedTo ?? [];
  return (
    <>
      <p>{refusal ?? words.notExpected(unit?.name ?? '')}</p>
      {unit && successors.length > 0 && (
        <>
          <p>{words.ended(unit.name)}</p>
          <ul>
            {successors.map(({ slug, name }) => (
              <li key={slug}>
                <a href={pagePath({ page: 'report', unit: slug, period })}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={pagePath({ page: 'work' })}>{words.wayOut}</a>
      </p>
    </>
  );
}
