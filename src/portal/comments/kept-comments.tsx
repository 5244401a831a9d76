import type { JSX } from 'preact';
import type { ReportDraft } from '../draft/draft.js';
import { commentCount, type TypedFigureComment } from '../draft/typed-comments.js';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { commentFieldId } from './comment-field.js';
import { commentsWords } from './texts.js';

type Props = {
  readonly draft: ReportDraft;
  /** The comments that the next return will send. */
  readonly comments: readonly TypedFigureComment[];
  /** False if the browser stores nothing. */
  readonly isKept: boolean;
  readonly onWipe: () => void;
};

/** Links to the comments, and a button that removes all typed text from a shared computer. */
export function KeptComments({ draft, comments, isKept, onWipe }: Props): JSX.Element | null {
  const [words] = useWords(commentsWords);
  if (commentCount(draft) === 0) return null;
  return (
    <div class="kept-comments">
      {comments.length > 0 && (
        <p>
          {words.enclosed(comments.length)}{' '}
          {comments.map(({ indicator }, i) => (
            <span key={indicator}>
              {i > 0 && ', '}
              <a href={`#${commentFieldId(indicator)}`}>{indicator}</a>
            </span>
          ))}
        </p>
      )}
      <p class={isKept ? 'aside' : 'warning'}>{isKept ? words.kept : words.notKept}</p>
      <p>
        <ActionButton text={words.wipe} does={onWipe} isQuiet />
      </p>
    </div>
  );
}
