import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { SentForm } from '../parts/sent-form.js';
import { useWords } from '../shell/page-context.js';
import type { RankCourses } from './load-ranking.js';
import { rankingWords } from './texts.js';

type MovementProps = {
  readonly movement: RankCourses | null;
  /** The last month in the picture: that of the table. */
  readonly month: string;
  /** The commune that stands out before somebody chooses. */
  readonly first: string | undefined;
  /** The path of this page, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
};

const MOVEMENT = 'bien-dong';

/** The ranks of all communes over the months; one stands out. */
export function RankMovement({ movement, month, first, path, query }: MovementProps): JSX.Element | null {
  const [{ movement: words }] = useWords(rankingWords);
  if (!movement) return null;
  const { months, lines } = rankLines({ ...movement, months: movement.months.filter(({ code }) => code <= month) });
  const isDrawn = months.length > 1 && lines.length > 0;
  const chosen = query.get(PAGE_QUERY.communes) ?? first;
  const shown = lines.find(({ id }) => id === chosen) ?? lines[0];
  return (
    <section id={MOVEMENT}>
      <h2>{words.title}</h2>
      {isDrawn && shown ? (
        <>
          <SentForm
            action={`${path}#${MOVEMENT}`}
            kept={{ [PAGE_QUERY.publishedOn]: query.get(PAGE_QUERY.publishedOn) }}
          >
            <label class="choice">
              {words.commune}{' '}
              <select name={PAGE_QUERY.communes}>
                {lines.map(({ id, name }) => (
                  <option key={id} value={id} selected={id === shown.id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </SentForm>
          <RankChart months={months} lines={lines} chosen={[shown.id]} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}
