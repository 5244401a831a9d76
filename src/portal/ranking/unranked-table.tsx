import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './words.js';

type UnrankedProps = { readonly rows: readonly ShownRow[]; readonly month: string; readonly language: Language };

/** The communes without a rank, each with its reason. */
export function UnrankedTable({ rows, month, language }: UnrankedProps): JSX.Element | null {
  const words = rankingWords(language);
  const unranked = rows.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return null;
  return (
    <section>
      <h2>{words.unranked.title}</h2>
      <table class="data unranked-table">
        <caption class="unseen">{words.unranked.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unranked.reason}</th>
            <th scope="col" class="number">
              {words.unranked.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {unranked.map(({ unit, unitOnDay, unrankedSentence, points }) => (
            <tr key={unit.slug}>
              <th scope="row">
                <a href={pagePath({ page: 'commune', unit: unit.slug, month })}>{unitOnDay.name}</a>
                <span class="certainty">{unrankedSentence}</span>
              </th>
              <td class="number">{points === null ? '–' : indexPointsText(points)[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
