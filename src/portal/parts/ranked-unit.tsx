import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { useWords } from '../shell/page-context.js';
import { partsWords } from './texts.js';

/** The change of a rank as a sign, a colour and a word. */
export function ChangeMark({ change }: { readonly change: number | null }): JSX.Element {
  const [{ change: words }] = useWords(partsWords);
  if (change === null) return <span class="aside">{words.none}</span>;
  if (change === 0) return <span>{words.same}</span>;
  return change > 0 ? <span class="rise">{words.up(change)}</span> : <span class="fall">{words.down(-change)}</span>;
}

type UnitProps = {
  readonly row: { readonly unit: { readonly slug: string }; readonly unitOnDay: { readonly name: string } };
  readonly month: string;
};

/** The unit of a row, as a link to its page of the month. */
export function RankedUnit({ row: { unit, unitOnDay }, month }: UnitProps): JSX.Element {
  const [, language] = useWords(partsWords);
  return <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>;
}

type MoveProps = UnitProps & { readonly row: { readonly rank: number | null; readonly change: number | null } };

/** A unit that moved: the change, and the rank now. */
export function RankMove({ row, month }: MoveProps): JSX.Element {
  const [words] = useWords(partsWords);
  return (
    <>
      <RankedUnit row={row} month={month} />: <ChangeMark change={row.change} />
      {row.rank !== null && `, ${words.rank(row.rank)}`}
    </>
  );
}
