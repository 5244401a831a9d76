import type { ComponentChildren, JSX } from 'preact';
import { PageTable, ScrollBox, type TableProps } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { leaderWords } from './texts.js';

type Numbered = {
  /** Tables are numbered through the page, as in a printed report. */
  readonly number: number;
  readonly name: string;
  readonly unit?: string;
};

const idOf = (number: number): string => `bang-${number}`;

type FrameProps = Numbered & { readonly children: ComponentChildren };

/** Number and name above a table. They are outside of the scrolling box, so they are never cut off. */
export function NumberedFrame({ number, name, unit, children }: FrameProps): JSX.Element {
  const [words] = useWords(leaderWords);
  const title = words.table(number, name);
  return (
    <>
      <h2 class="table-name" id={idOf(number)}>
        {title}
      </h2>
      {unit && <p class="table-unit">{unit}</p>}
      <ScrollBox name={title}>{children}</ScrollBox>
    </>
  );
}

type Props<Row> = Numbered & Omit<TableProps<Row>, keyof Numbered>;

/** A table below its number and name. A table with class `many` is smaller on paper. */
export function NumberedTable<Row>({ number, name, unit, class: more, ...table }: Props<Row>): JSX.Element {
  return (
    <NumberedFrame number={number} name={name} {...(unit && { unit })}>
      <PageTable {...table} class={more ? `numbered ${more}` : 'numbered'} aria-labelledby={idOf(number)} />
    </NumberedFrame>
  );
}
