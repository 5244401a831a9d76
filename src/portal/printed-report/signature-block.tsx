import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { PrintedReportQuery } from '../generated/printed-report.js';
import { printedWords } from './texts.js';

type Props = {
  /** Whose block stands on the right. A deputy who signs for the chairman has two lines. */
  readonly block: NonNullable<PrintedReportQuery['reportForm']>['signatureBlock'];
  readonly language: Language;
};

/** Where the officer who made the table signs, who gets the document, and where the chairman or a deputy signs and seals. */
export function SignatureBlock({ block: { lines, name }, language }: Props): JSX.Element {
  const words = printedWords[language];
  return (
    <div class="printed-signatures">
      <div>
        <p class="printed-role">{words.preparer}</p>
        <p class="printed-signs">{words.preparerSigns}</p>
        <p class="printed-recipients">{words.recipients.title}</p>
        <ul class="printed-recipients">
          {words.recipients.list.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </div>
      <div>
        {lines.map((line) => (
          <p key={line} class="printed-line">
            {line}
          </p>
        ))}
        <p class="printed-signs">{words.chairmanSigns}</p>
        {name !== null && <p class="printed-name">{name}</p>}
      </div>
    </div>
  );
}
