import type { JSX } from 'preact';
import { useWords } from '../shell/page-context.js';
import { UnitLink, type UnitOnDay } from './links.js';
import { sharedRankingWords } from './ranking-texts.js';

/** The change of a rank as a sign, a colour and a word. */
export function ChangeMark({ change }: { readonly change: number | null }): JSX.Element {
  const [{ change: words }] = useWords(sharedRankingWords);
  if (change === null) return <span class="aside">{words.none}</span>;
  if (change === 0) return <span>{words.same}</span>;
  return change > 0 ? <span class="rise">{words.up(change)}</span> : <span class="fall">{words.down(-change)}</span>;
}

type MoveProps = {
  readonly row: UnitOnDay & { readonly rank: number | null; readonly change: number | null };
  readonly month: string;
};

/** A unit that moved: the change, and the rank now. */
export function RankMove({ row, month }: MoveProps): JSX.Element {
  const [words] = useWords(sharedRankingWords);
  return (
    <>
      <UnitLink row={row} month={month} />: <ChangeMark change={row.change} />
      {row.rank !== null && `, ${words.rank(row.rank)}`}
    </>
  );
}
