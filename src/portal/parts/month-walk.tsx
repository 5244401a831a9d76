import type { JSX } from 'preact';
import { plusPeriods } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { useWords } from '../shell/page-context.js';
import { partsWords } from './texts.js';

type MonthWalkProps = {
  readonly month: string;
  /** Whether the page is at the address of the latest month, which needs no link to itself. */
  readonly isLatest: boolean;
  /** The address of the page for a month; without a month, for the latest. */
  readonly pathOf: (month: string | undefined) => string;
};

/** The way to the month before, and back to the latest. */
export function MonthWalk({ month, isLatest, pathOf }: MonthWalkProps): JSX.Element {
  const [{ months: words }, language] = useWords(partsWords);
  const before = plusPeriods(month, -1);
  return (
    <nav class="on-screen months" aria-label={words.name}>
      <a href={pathOf(before)}>{words.before(shortPeriodLabel(before)[language])}</a>
      {!isLatest && <a href={pathOf(undefined)}>{words.latest}</a>}
    </nav>
  );
}
