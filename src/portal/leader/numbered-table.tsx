import type { JSX } from 'preact';
import { PageTable, type TableProps } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { leaderWords } from './texts.js';

type Numbered = {
  /** Tables are numbered through the page, as in a printed report. */
  readonly number: number;
  readonly name: string;
  readonly unit?: string;
};

type Props<Row> = Numbered & Omit<TableProps<Row>, keyof Numbered>;

/**
 * A table below its number and name, which stand outside of the scrolling box, so they are never cut off. A table with class
 * `many` is smaller on paper.
 */
export function NumberedTable<Row>({ number, name, unit, class: more, ...table }: Props<Row>): JSX.Element {
  const [words] = useWords(leaderWords);
  const title = words.table(number, name);
  const id = `bang-${number}`;
  return (
    <>
      <h2 class="table-name" id={id}>
        {title}
      </h2>
      {unit && <p class="table-unit">{unit}</p>}
      <PageTable {...table} class={more ? `numbered ${more}` : 'numbered'} aria-labelledby={id} box={title} />
    </>
  );
}
