import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderRowFragment } from '../generated/leader.js';
import { ChangeMark } from '../parts/change-mark.js';
import type { LeaderOverview } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type MovesProps = {
  readonly rows: readonly LeaderRowFragment[];
  /** One reason for each row, in the same order. Null if unknown. */
  readonly why: readonly (string | null)[];
  readonly month: string;
  readonly language: Language;
};

/** Units that moved, each with its largest cause. */
export function Moves({ rows, why, month, language }: MovesProps): JSX.Element {
  const { movers: words } = leaderWords[language];
  return (
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
}

type Props = Pick<MovesProps, 'month' | 'language'> & { readonly summary: NonNullable<LeaderOverview['summary']> };

/** The largest rises and falls side by side. */
export function LargestMoves({ summary, month, language }: Props): JSX.Element {
  const { movers: words } = leaderWords[language];
  const moves = (rows: MovesProps['rows'], why: MovesProps['why']) => (
    <Moves rows={rows} why={why} month={month} language={language} />
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
