import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import { type KeptPage, labelIn } from '../filing/answer.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { signOffWords } from '../sign-off/words.js';
import { reportWords } from './words.js';

type FactsProps = { readonly report: ReportOnPage; readonly states: KeptPage['states']; readonly language: Language };

/** Where the report stands, and until when it is due. */
export function StateFacts({ report, states, language }: FactsProps): JSX.Element {
  const words = reportWords(language);
  const { state, dueDay, workingDaysLeft, firstSubmittedAt, approvedAt, period, countsFromSentence } = report.form;
  const { handedOverAt, signedDocument } = report.form;
  const signing = signOffWords(language);
  const isOpen = state !== 'SUBMITTED' && state !== 'APPROVED';
  return (
    <>
      <dl class="facts">
        <div class="fact">
          <dt>{words.state}</dt>
          <dd>
            <strong>{labelIn(states, state, language)}</strong>
          </dd>
        </div>
        <div class="fact">
          <dt>{words.dueDay}</dt>
          <dd>
            <strong>{dayLabel(dueDay)[language]}</strong>
            {isOpen && <span class="aside">{words.daysLeft(workingDaysLeft)}</span>}
          </dd>
        </div>
        {handedOverAt && (
          <div class="fact">
            <dt>{signing.handedOver}</dt>
            <dd>{momentLabel(handedOverAt)[language]}</dd>
          </div>
        )}
        {signedDocument && (
          <div class="fact">
            <dt>{signing.document}</dt>
            <dd>{signing.numbered(signedDocument.number, dayLabel(signedDocument.date)[language])}</dd>
          </div>
        )}
        {firstSubmittedAt !== null && (
          <div class="fact">
            <dt>{words.sentFirst}</dt>
            <dd>{momentLabel(firstSubmittedAt)[language]}</dd>
          </div>
        )}
        {approvedAt !== null && (
          <div class="fact">
            <dt>{words.approved}</dt>
            <dd>{momentLabel(approvedAt)[language]}</dd>
          </div>
        )}
      </dl>
      <p class="aside">
        {words.window} {words.fromTo(dayLabel(period.firstDay)[language], dayLabel(period.closingDay)[language])}.
      </p>
      {countsFromSentence !== null && <p>{countsFromSentence}</p>}
    </>
  );
}
