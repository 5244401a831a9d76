import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { LookedAtFigureFragment } from '../generated/reviewed-report.js';
import { anchorOf, shownText } from './looked-at.js';
import { reviewedWords } from './words.js';

type TableProps = {
  readonly figures: readonly LookedAtFigureFragment[];
  readonly language: Language;
  /** Shows all about a figure below the table. */
  readonly onChoose: (code: string) => void;
};

/** The unit stands with the figure itself. */
function shortChange({ difference }: LookedAtFigureFragment, language: Language): string {
  const { figures: words } = reviewedWords(language);
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
  const { figures: words, look } = reviewedWords(language);
  const go = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const rows: readonly (Element | null)[] = [...event.currentTarget.querySelectorAll('a')];
    const row = rows.indexOf(document.activeElement);
    const next = STEPS[event.key]?.(row, rows.length - 1);
    if (row < 0 || next === undefined) return;
    event.preventDefault();
    (rows[next] as HTMLElement | null | undefined)?.focus();
  };
  return (
    <table class="data figure-table">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.change}</th>
          <th scope="col">{words.expected}</th>
          <th scope="col">{words.look}</th>
        </tr>
      </thead>
      <tbody onKeyDown={go}>
        {figures.map((looked) => {
          const { figure, previous, expected, remarks } = looked;
          const { indicator, working } = figure;
          return (
            <tr key={figure.id} class={remarks.length > 0 ? 'remarked' : undefined}>
              <th scope="row">
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
              </th>
              <td>
                <strong>{shownText(working, indicator, language)}</strong>
              </td>
              <td>{shownText(previous, indicator, language)}</td>
              <td>{shortChange(looked, language)}</td>
              <td>{expected?.text.split(' (', 1)[0] ?? words.noExpected}</td>
              <td>{[...new Set(remarks.map(({ kind }) => look.kinds[kind]))].join(', ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
