import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import type { KeptPage } from '../filing/answer.js';
import { STATE_PLACE } from '../filing/refusal-place.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { labelIn, ofLanguage, reportAddress } from '../parts/api-names.js';
import { Facts } from '../parts/facts.js';
import { useWords } from '../shell/page-context.js';
import { signOffWords } from '../sign-off/texts.js';
import { reportWords } from './texts.js';

type FactsProps = {
  readonly report: ReportOnPage;
  readonly states: KeptPage['states'];
  readonly work: KeptPage['work'];
};

export function StateFacts({ report, states, work }: FactsProps): JSX.Element {
  const [words, language] = useWords(reportWords);
  const { state, dueDay, workingDaysLeft, firstSubmittedAt, approvedAt, period } = report.form;
  const { handedOverAt, signedDocument, awaitedReview } = report.form;
  const signing = signOffWords[language];
  const countsFrom = ofLanguage(report.form, 'countsFrom', language);
  return (
    <>
      <Facts
        class="small"
        id={STATE_PLACE}
        tabIndex={-1}
        of={[
          { name: words.state, value: labelIn(states, state, language) },
          {
            name: words.dueDay,
            value: dayLabel(dueDay)[language],
            // A report that was submitted once is not overdue, whoever corrects it now.
            note: firstSubmittedAt === null ? words.daysLeft(workingDaysLeft) : undefined,
          },
          handedOverAt && { name: signing.handedOver, text: momentLabel(handedOverAt)[language] },
          signedDocument && {
            name: signing.document,
            text: signing.numbered(signedDocument.number, dayLabel(signedDocument.date)[language]),
          },
          firstSubmittedAt && { name: words.sentFirst, text: momentLabel(firstSubmittedAt)[language] },
          awaitedReview && {
            name: words.reviewer,
            text: ofLanguage(awaitedReview, 'office', language),
            note: words.before(dayLabel(awaitedReview.leadersHearFrom)[language]),
          },
          approvedAt && { name: words.approved, text: momentLabel(approvedAt)[language] },
        ]}
      />
      <DueTogether report={report} states={states} work={work} />
      <p class="aside">
        {words.window} {words.fromTo(dayLabel(period.firstDay)[language], dayLabel(period.closingDay)[language])}.
      </p>
      {countsFrom && <p>{countsFrom}</p>}
    </>
  );
}

/** Reports due on the same day: a month, a quarter and a year may share a deadline, and one letter covers them. */
function DueTogether({ report, states, work }: FactsProps): JSX.Element | null {
  const [words, language] = useWords(reportWords);
  const { unit, period, dueDay } = report.form;
  const others = (work?.forms ?? []).filter(
    (form) => form.unit.slug === unit.slug && form.dueDay === dueDay && form.period.code !== period.code,
  );
  if (others.length === 0) return null;
  return (
    <p class="due-together">
      {words.dueTogether}{' '}
      {others.map((form, i) => (
        <span key={form.id}>
          {i > 0 && '; '}
          <a href={pagePath({ page: 'report', ...reportAddress(form) })}>{ofLanguage(form.period, 'name', language)}</a>{' '}
          ({labelIn(states, form.state, language).toLowerCase()})
        </span>
      ))}
      .
    </p>
  );
}
