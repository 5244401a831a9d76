import type { JSX } from 'preact';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { ReviewedFormFragment } from '../generated/reviewed-report.js';
import { enumLabel } from '../parts/api-names.js';
import { Facts } from '../parts/facts.js';
import type { Label } from '../review/extension-forms.js';
import { useWords } from '../shell/page-context.js';
import { signOffWords } from '../sign-off/texts.js';
import { anchorOf, type Review } from './looked-at.js';
import { reviewedWords } from './texts.js';

type Props = { readonly form: ReviewedFormFragment; readonly states: readonly Label[] };

/** The state of the report, how long it has waited, and who reviews it. */
export function HeadFacts({ form, states }: Props): JSX.Element {
  const [{ facts: words }, language] = useWords(reviewedWords);
  const { state, dueDay, firstSubmittedAt, approvedAt, workingDaysWaiting, review, assignedReviewers, signedDocument } =
    form;
  const signing = signOffWords[language];
  const day = (at: string): string => dayLabel(localDateOf(at))[language];
  const late = review?.workingDaysLate ?? 0;
  return (
    <Facts
      class="small"
      of={[
        {
          name: words.state,
          value: enumLabel(states, state),
          note:
            state === 'APPROVED' && approvedAt
              ? words.approved(day(approvedAt))
              : workingDaysWaiting === null
                ? undefined
                : words.waits(workingDaysWaiting),
        },
        { name: words.due, value: dayLabel(dueDay)[language] },
        firstSubmittedAt && {
          name: words.sent,
          value: day(firstSubmittedAt),
          note: late > 0 ? words.late(late) : words.onTime,
        },
        signedDocument && {
          name: signing.document,
          value: signing.numbered(signedDocument.number, dayLabel(signedDocument.date)[language]),
        },
        { name: words.reviewers, value: assignedReviewers.map(({ name }) => name).join(', ') || words.everybody },
      ]}
    />
  );
}

/** Everything against approving the report unseen, each with a link to its figure. */
export function Remarks({ review }: { readonly review: Review }): JSX.Element {
  const [{ look: words }] = useWords(reviewedWords);
  if (review.isUnremarkable) return <p class="rise">{words.none}</p>;
  return (
    <section class="asked">
      <h2>{words.title(review.remarks.length)}</h2>
      <ul>
        {review.remarks.map(({ kind, sentence, indicator }) => (
          <li key={`${kind} ${indicator?.code} ${sentence}`}>
            <strong>{words.kinds[kind]}</strong>:{' '}
            {indicator ? (
              <a href={`#${anchorOf(indicator.code)}`}>
                {indicator.code} {indicator.name}
              </a>
            ) : (
              words.whole
            )}
            . {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
