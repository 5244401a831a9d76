import type { JSX } from 'preact';
import { capitalised } from '../../domain/text/letter-case.js';
import { pagePath } from '../../domain/text/page-address.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { workWords } from './texts.js';
import type { WorkProps } from './work-props.js';

/** Which ranking is the latest, with the page on which the reader finds what concerns them. */
export function LatestRanking({ work, viewer, language }: WorkProps): JSX.Element | null {
  const words = workWords[language];
  const { latestRanking: ranking } = work;
  if (!ranking) return null;
  const { period, scope, scopeOnDay, status, publishedAt } = ranking;
  const month = period.code;
  const isFiling = viewer.role === 'OFFICER' || viewer.role === 'CHAIRMAN';
  return (
    <section>
      <h2>{words.ranking}</h2>
      <p>
        {words.rankingLine(capitalised(period.name), status === 'FINAL', dayLabel(localDateOf(publishedAt))[language])}
      </p>
      <ul>
        {isFiling && (
          <li>
            <a href={pagePath({ page: 'commune', unit: viewer.unitSlug, month }, language)}>
              {words.rankOf(unitInSentence(viewer.unitName))}
            </a>
          </li>
        )}
        <li>
          <a href={pagePath({ page: 'ranking', scope: scope.slug, month }, language)}>
            {words.rankingOf(unitInSentence(scopeOnDay.name))}
          </a>
        </li>
        {!isFiling && (
          <li>
            <a href={pagePath({ page: 'leader', month })}>{words.leaderPage}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
