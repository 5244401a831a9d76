import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shell/page-context.js';
import { commentsWords } from './texts.js';

type Props = {
  readonly code: string;
  readonly text: string;
  readonly reader: 'UNIT' | 'OFFICER';
  /** Open if something calls for a comment. */
  readonly isOpen: boolean;
  readonly onType: (text: string) => void;
};

export const commentFieldId = (code: string): string => `gop-y-${code}`;

/** The field for a comment on one figure. Folded, because most figures get none. */
export function CommentField({ code, text, reader, isOpen, onType }: Props): JSX.Element {
  const [words] = useWords(commentsWords);
  const id = commentFieldId(code);
  // Kept open, because a reader who empties the field goes on typing.
  const [beginsOpen] = useState(isOpen || text !== '');
  return (
    <details class="typed-comment" open={beginsOpen}>
      <summary>{words.at(code)}</summary>
      <div class="field">
        <label class="unseen" for={id}>
          {words.at(code)}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {reader === 'UNIT' ? words.hint : words.hintOffice}
        </p>
        <textarea
          id={id}
          rows={2}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </div>
    </details>
  );
}
