import type { JSX } from 'preact';
import { useWords } from '../shell/page-context.js';
import { filterWords } from './texts.js';

/** A shorter list is seen at a glance. */
const FEWEST = 30;

type Props = {
  /** Selector of the rows. */
  readonly rows: string;
  readonly count: number;
};

/** Filters a long list by name. Without script the field does not show (`search.css`); the list is whole. */
export function FilterField({ rows, count }: Props): JSX.Element | null {
  const [{ label, units }] = useWords(filterWords);
  if (count < FEWEST) return null;
  return (
    <div class="list-filter on-screen">
      <label>
        {label} <input type="search" autocomplete="off" data-filter={rows} />
      </label>
      <output data-units={units} />
    </div>
  );
}
