import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import type { RankCourses } from './load-ranking.js';
import { rankingWords } from './texts.js';

type MovementProps = {
  readonly movement: RankCourses | null;
  /** The last month that is drawn: the one of the table. */
  readonly month: string;
  /** The commune that stands out before somebody chooses. */
  readonly first: string | undefined;
  readonly language: Language;
};

/** The ranks of all communes over the months; one stands out. */
export function RankMovement({ movement, month, first, language }: MovementProps): JSX.Element | null {
  const words = rankingWords[language].movement;
  const [chosen, choose] = useState(first);
  if (!movement) return null;
  const { months, lines } = rankLines({ ...movement, months: movement.months.filter(({ code }) => code <= month) });
  const isDrawn = months.length > 1 && lines.length > 0;
  const shown = lines.find(({ id }) => id === chosen) ?? lines[0];
  return (
    <section>
      <h2>{words.title}</h2>
      {isDrawn && shown ? (
        <>
          <p class="on-screen">
            <label class="choice">
              {words.commune}{' '}
              <select value={shown.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
                {lines.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <RankChart language={language} months={months} lines={lines} chosen={[shown.id]} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}
