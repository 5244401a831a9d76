import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { leaderWords } from './words.js';

type Props = {
  readonly language: Language;
  /** Tables are numbered through the page, as in a report. */
  readonly number: number;
  readonly name: string;
  readonly unit?: string;
  /** Of many columns: smaller on paper. */
  readonly isWide?: boolean;
  /** On a telephone each row is a list of cells, whose `data-label` says what they are. */
  readonly isStacked?: boolean;
  readonly children: ComponentChildren;
};

/** A table below its number and name. They stand outside of the box that scrolls, so that they are never cut off. */
export function NumberedTable({
  language,
  number,
  name,
  unit,
  isWide = false,
  isStacked = false,
  children,
}: Props): JSX.Element {
  const title = leaderWords(language).table(number, name);
  return (
    <>
      <h2 class="table-name" id={`bang-${number}`}>
        {title}
      </h2>
      {unit && <p class="table-unit">{unit}</p>}
      <ScrollBox name={title}>
        <table
          class={['data numbered', isWide && 'many', isStacked && 'stacked'].filter(Boolean).join(' ')}
          aria-labelledby={`bang-${number}`}
        >
          {children}
        </table>
      </ScrollBox>
    </>
  );
}
