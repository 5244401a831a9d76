import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderRowFragment } from '../generated/leader.js';
import { ChangeMark } from '../parts/change-mark.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Rows = readonly LeaderRowFragment[];
/** One reason for each row, in the same order. Null if unknown. */
type Why = readonly (string | null)[];

type Props = {
  readonly summary: {
    readonly rising: Rows;
    readonly falling: Rows;
    readonly whyRising: Why;
    readonly whyFalling: Why;
  };
  readonly month: string;
  readonly language: Language;
};

/** The largest rises and falls side by side, each with its largest cause. */
export function LargestMoves({ summary, month, language }: Props): JSX.Element {
  const { movers: words } = leaderWords[language];
  const moves = (rows: Rows, why: Why): JSX.Element => (
    <>
      {rows.length === 0 && words.none}
      {rows.map(({ id, unit, unitOnDay, rank, change }, i) => (
        <div key={id}>
          <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>:{' '}
          <ChangeMark change={change} language={language} />
          {rank !== null && `, ${words.now(rank)}`}
          {why[i] && <span class="mover-why">{why[i]}</span>}
        </div>
      ))}
    </>
  );
  return (
    <section>
      <NumberedTable
        language={language}
        number={5}
        name={words.name}
        rows={[summary]}
        rowKey={() => month}
        columns={[
          { header: words.rising, cellClass: 'wraps', cell: ({ rising, whyRising }) => moves(rising, whyRising) },
          { header: words.falling, cellClass: 'wraps', cell: ({ falling, whyFalling }) => moves(falling, whyFalling) },
        ]}
      />
    </section>
  );
}
