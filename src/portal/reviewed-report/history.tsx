import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import type { ReviewedFormFragment } from '../generated/reviewed-report.js';
import type { Label } from '../review/extension-forms.js';
import { reviewedWords } from './texts.js';

type Props = { readonly form: ReviewedFormFragment; readonly actions: readonly Label[]; readonly language: Language };

/** Who did what and when, the latest first. */
export function ReportHistory({ form, actions, language }: Props): JSX.Element | null {
  const words = reviewedWords[language];
  const { nodes } = form.history;
  if (nodes.length === 0) return null;
  return (
    <details class="action-part">
      <summary>
        <h2>{words.history}</h2>
      </summary>
      <ul>
        {nodes.toReversed().map(({ id, at, actorName, action, note }) => (
          <li key={id}>
            {momentLabel(at)[language]}: {actions.find(({ value }) => value === action)?.label ?? action},{' '}
            {actorName ?? words.system}
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
