import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { LookedAtFigureFragment } from '../generated/reviewed-report.js';
import { PageTable } from '../parts/page-table.js';
import { anchorOf, shownText } from './looked-at.js';
import { reviewedWords } from './texts.js';

type TableProps = {
  readonly figures: readonly LookedAtFigureFragment[];
  readonly language: Language;
  /** Shows all about a figure below the table. */
  readonly onChoose: (code: string) => void;
};

/** The unit stands with the figure itself. */
function shortChange({ difference }: LookedAtFigureFragment, language: Language): string {
  const { figures: words } = reviewedWords[language];
  if (difference === null) return words.notCompared;
  if (difference === 0) return words.same;
  const amount = numberText(Math.abs(difference))[language];
  return difference > 0 ? words.up(amount) : words.down(amount);
}

/** From row to row with the arrows, as in a spreadsheet; Home and End lead to the first and the last. */
const STEPS: Readonly<Record<string, (row: number, last: number) => number>> = {
  ArrowDown: (row, last) => Math.min(row + 1, last),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_row, last) => last,
};

/** Every figure of the report in one screen of a desk. Enter opens what there is to know about one. */
export function FigureTable({ figures, language, onChoose }: TableProps): JSX.Element {
  const { figures: words, look } = reviewedWords[language];
  const go = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const rows: readonly (Element | null)[] = [...event.currentTarget.querySelectorAll('a')];
    const row = rows.indexOf(document.activeElement);
    const next = STEPS[event.key]?.(row, rows.length - 1);
    if (row < 0 || next === undefined) return;
    event.preventDefault();
    (rows[next] as HTMLElement | null | undefined)?.focus();
  };
  return (
    <PageTable
      class="figure-table"
      onKeyDown={go}
      rows={figures}
      rowKey={({ figure }) => figure.id}
      rowClass={({ remarks }) => (remarks.length > 0 ? 'remarked' : undefined)}
      columns={[
        {
          header: words.indicator,
          is: 'name',
          cell: ({ figure: { indicator } }) => (
            <a
              href={`#${anchorOf(indicator.code)}`}
              title={indicator.name}
              onClick={(event) => {
                event.preventDefault();
                onChoose(indicator.code);
              }}
            >
              {indicator.code} {indicator.name}
            </a>
          ),
        },
        {
          header: words.now,
          cell: ({ figure: { working, indicator } }) => <strong>{shownText(working, indicator, language)}</strong>,
        },
        { header: words.before, cell: ({ previous, figure }) => shownText(previous, figure.indicator, language) },
        { header: words.change, cell: (looked) => shortChange(looked, language) },
        { header: words.expected, cell: ({ expected }) => expected?.text.split(' (', 1)[0] ?? words.noExpected },
        {
          header: words.look,
          cell: ({ remarks }) => [...new Set(remarks.map(({ kind }) => look.kinds[kind]))].join(', '),
        },
      ]}
    />
  );
}
