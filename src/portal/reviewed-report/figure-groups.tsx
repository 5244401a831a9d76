import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportDraft } from '../draft/draft.js';
import { commentAt } from '../draft/typed-comments.js';
import type { LookedAtFigureFragment, SavedFileFragment } from '../generated/reviewed-report.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { FigureArticle } from './figure-article.js';
import { anchorOf, changeText, shownText } from './looked-at.js';
import { reviewedWords } from './texts.js';

type Props = {
  readonly figures: readonly LookedAtFigureFragment[];
  /** The reviewer's typed comments on figures. Undefined if the report cannot be returned. */
  readonly draft: ReportDraft | undefined;
  readonly onComment: (code: string, text: string) => void;
  readonly fileList: (files: readonly SavedFileFragment[]) => JSX.Element;
};

/** All figures by group, or only those with remarks. */
export function FigureGroups({ figures, draft, onComment, fileList }: Props): JSX.Element {
  const [{ figures: words }] = useWords(reviewedWords);
  const [isNarrowed, setNarrowed] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const choose = (code: string): void => {
    setChosen(code);
    // The group must be drawn first.
    setTimeout(() => {
      const article = document.getElementById(anchorOf(code));
      article?.focus();
      article?.scrollIntoView({ block: 'center' });
    });
  };
  useEffect(() => {
    if (chosen === undefined) return;
    const back = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape')
        document.querySelector<HTMLElement>(`.figure-table a[href="#${anchorOf(chosen)}"]`)?.focus();
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, [chosen]);
  const remarked = figures.filter(({ remarks }) => remarks.length > 0);
  const shown = isNarrowed ? remarked : figures;
  const groups = new Map(shown.map(({ figure: { indicator } }) => [indicator.group.code, indicator.group.name]));
  return (
    <section class="figure-groups">
      <h2>{words.title}</h2>
      {remarked.length > 0 && (
        <p class="toggle">
          <label>
            <input
              type="checkbox"
              checked={isNarrowed}
              onChange={(event) => setNarrowed(event.currentTarget.checked)}
            />{' '}
            {words.onlyRemarked(remarked.length)}
          </label>
        </p>
      )}
      <FigureTable figures={shown} onChoose={choose} />
      {[...groups].map(([code, name]) => (
        <section key={code}>
          <h3>{name}</h3>
          {shown
            .filter(({ figure }) => figure.indicator.group.code === code)
            .map((looked) => (
              <FigureArticle
                key={looked.figure.id}
                looked={looked}
                isChosen={looked.figure.indicator.code === chosen}
                comment={draft && commentAt(draft, looked.figure.indicator.code)}
                onComment={onComment}
                fileList={fileList}
              />
            ))}
        </section>
      ))}
    </section>
  );
}

type TableProps = {
  readonly figures: readonly LookedAtFigureFragment[];
  /** Shows the details of a figure below the table. */
  readonly onChoose: (code: string) => void;
};

/** Arrows move between rows, as in a spreadsheet. Home and End move to the first and the last row. */
const STEPS: Readonly<Record<string, (row: number, last: number) => number>> = {
  ArrowDown: (row, last) => Math.min(row + 1, last),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_row, last) => last,
};

/** Every figure of the report on one desktop screen. Enter opens the details of a figure. */
function FigureTable({ figures, onChoose }: TableProps): JSX.Element {
  const [{ figures: words, look }, language] = useWords(reviewedWords);
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
        { header: words.change, cell: (looked) => changeText(looked, language, true) },
        { header: words.expected, cell: ({ expected }) => expected?.text.split(' (', 1)[0] ?? words.noExpected },
        {
          header: words.look,
          cell: ({ remarks }) => [...new Set(remarks.map(({ kind }) => look.kinds[kind]))].join(', '),
        },
      ]}
    />
  );
}
