import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { commentsWords } from './texts.js';

type Props = {
  /** Code of the indicator whose figure it is about. */
  readonly code: string;
  readonly text: string;
  /** Who reads the comment. */
  readonly reader: 'UNIT' | 'OFFICER';
  /** Whether there is a reason to say something. */
  readonly isOpen: boolean;
  readonly language: Language;
  readonly onType: (text: string) => void;
};

export const commentFieldId = (code: string): string => `gop-y-${code}`;

/** Where a comment on one figure is typed. Folded, because most figures get none. */
export function CommentField({ code, text, reader, isOpen, language, onType }: Props): JSX.Element {
  const words = commentsWords[language];
  const id = commentFieldId(code);
  // Who empties the field goes on typing, so it is not folded then.
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
