import { Fragment, type JSX } from 'preact';
import type { LeaderRowFragment } from '../generated/leader.js';
import { RankMove } from '../parts/change-mark.js';
import { useWords } from '../shell/page-context.js';
import type { LeaderOverview } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type MovesProps = {
  readonly rows: readonly LeaderRowFragment[];
  /** One reason for each row, in the same order. Null if unknown. */
  readonly why: readonly (string | null)[];
  readonly month: string;
};

/** Units that moved, each with its largest cause. */
export const movesOf = ({ rows, why, month }: MovesProps): JSX.Element[] =>
  rows.map((row, i) => (
    <Fragment key={row.id}>
      <RankMove row={row} month={month} />
      {why[i] && <span class="mover-why">{why[i]}</span>}
    </Fragment>
  ));

type Props = Pick<MovesProps, 'month'> & { readonly summary: NonNullable<LeaderOverview['summary']> };

/** The largest rises and falls side by side. */
export function LargestMoves({ summary, month }: Props): JSX.Element {
  const [{ movers: words }] = useWords(leaderWords);
  const moves = (rows: MovesProps['rows'], why: MovesProps['why']) =>
    rows.length === 0 ? words.none : movesOf({ rows, why, month }).map((move) => <div key={move.key}>{move}</div>);
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
