import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import type { ReportDraft } from '../draft/draft.js';
import { commentAt } from '../draft/typed-comments.js';
import type { LookedAtFigureFragment, SavedFileFragment } from '../generated/reviewed-report.js';
import { FigureArticle } from './figure-article.js';
import { FigureTable } from './figure-table.js';
import { anchorOf } from './looked-at.js';
import { reviewedWords } from './texts.js';

type Props = {
  readonly figures: readonly LookedAtFigureFragment[];
  readonly language: Language;
  /** What the reviewer has typed at figures; undefined where the report cannot be returned. */
  readonly draft: ReportDraft | undefined;
  readonly onComment: (code: string, text: string) => void;
  readonly fileList: (files: readonly SavedFileFragment[]) => JSX.Element;
};

/** All figures by group, or only those that are to be looked at. */
export function FigureGroups({ figures, language, draft, onComment, fileList }: Props): JSX.Element {
  const words = reviewedWords[language].figures;
  const [isNarrowed, setNarrowed] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const choose = (code: string): void => {
    setChosen(code);
    // The group is drawn first.
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
      <FigureTable figures={shown} language={language} onChoose={choose} />
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
                language={language}
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
