import { Fragment, type JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderRowFragment } from '../generated/leader.js';
import { ChangeMark } from '../parts/change-mark.js';
import { useWords } from '../shell/page-context.js';
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
export const movesOf = ({ rows, why, month, language }: MovesProps): JSX.Element[] =>
  rows.map(({ id, unit, unitOnDay, rank, change }, i) => (
    <Fragment key={id}>
      <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>:{' '}
      <ChangeMark change={change} />
      {rank !== null && `, ${leaderWords[language].movers.now(rank)}`}
      {why[i] && <span class="mover-why">{why[i]}</span>}
    </Fragment>
  ));

type Props = Pick<MovesProps, 'month'> & { readonly summary: NonNullable<LeaderOverview['summary']> };

/** The largest rises and falls side by side. */
export function LargestMoves({ summary, month }: Props): JSX.Element {
  const [{ movers: words }, language] = useWords(leaderWords);
  const moves = (rows: MovesProps['rows'], why: MovesProps['why']) =>
    rows.length === 0
      ? words.none
      : movesOf({ rows, why, month, language }).map((move) => <div key={move.key}>{move}</div>);
  return (
    <section>
      <NumberedTable
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
