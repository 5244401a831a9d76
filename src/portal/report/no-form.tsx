import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ReportAnswer } from '../filing/answer.js';
import { unitName } from '../parts/unit-name.js';
import { reportWords } from './texts.js';

type NoFormProps = {
  readonly answer: Extract<ReportAnswer, { kind: 'NO_FORM' }>;
  readonly period: string;
  readonly language: Language;
};

/** Why there is no form, and where to go instead. */
export function NoForm({ answer: { unit, refusal }, period, language }: NoFormProps): JSX.Element {
  const words = reportWords[language].refused;
  const successors = unit?.movedTo ?? [];
  return (
    <>
      <p>{refusal ?? words.notExpected(unit ? unitName(unit) : '')}</p>
      {unit && successors.length > 0 && (
        <>
          <p>{words.ended(unitName(unit))}</p>
          <ul>
            {successors.map((successor) => (
              <li key={successor.slug}>
                <a href={pagePath({ page: 'report', unit: successor.slug, period })}>{unitName(successor)}</a>
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
