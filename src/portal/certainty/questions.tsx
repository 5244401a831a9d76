import { Fragment, type JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { unitInSentence } from '../shell/in-sentence.js';
import type { CertaintyProps } from './answer.js';
import { certaintyFacts } from './facts.js';
import { questionsOf, questionWords } from './questions-texts.js';

/** Questions of citizens and chairpersons, with the numbers of this ranking. */
export function Questions({ ranking, certainty, rows, awarded, chosen, language }: CertaintyProps): JSX.Element {
  const { title, page } = questionWords[language];
  const { row, words: told } = chosen;
  const questions = questionsOf({
    facts: certaintyFacts(rows),
    certainty,
    chosen: row,
    fall: told.fall?.statement ?? null,
    isProvisional: ranking.status === 'PROVISIONAL',
    ranked: rows.length,
    awarded,
    ways: ranking.methodVersion.namedMethods.length,
  });
  return (
    <section>
      <h2>{title}</h2>
      {questions.map(({ question, answer }) => (
        <Fragment key={question.en}>
          <h3>{question[language]}</h3>
          <p>{answer[language]}</p>
        </Fragment>
      ))}
      <p>
        <a href={pagePath({ page: 'commune', unit: row.unit.slug, month: ranking.period.code }, language)}>
          {page(unitInSentence(row.unitOnDay.name))}
        </a>
      </p>
    </section>
  );
}
