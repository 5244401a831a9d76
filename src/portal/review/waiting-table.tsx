import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { WaitingReportFragment } from '../generated/review.js';
import { reportName } from './queue-part.js';
import { reviewWords } from './words.js';

type Props = {
  readonly reports: readonly WaitingReportFragment[];
  readonly language: Language;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
};

/** One row a report, by due day. Only reports that can be approved together have a box to tick. */
export function WaitingTable({ reports, language, selected, onSelect }: Props): JSX.Element {
  const words = reviewWords(language).waiting;
  return (
    <table class="data stacked queue">
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.select}</th>
          <th scope="col">{words.report}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.wait}</th>
          <th scope="col">{words.look}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td class="tick">
              {report.review?.isUnremarkable && (
                <label>
                  <span class="unseen">{words.selectOne(reportName(report))}</span>
                  <input
                    type="checkbox"
                    checked={selected.has(report.id)}
                    onChange={(event) => onSelect(report.id, event.currentTarget.checked)}
                  />
                </label>
              )}
            </td>
            <th scope="row">
              <a href={pagePath({ page: 'reviewed-report', unit: report.unit.slug, period: report.period.code })}>
                {report.unitOnDay.name}
              </a>
              <small>{report.period.name}</small>
              {report.assignedReviewers.length > 0 && (
                <small>{words.reviewers(report.assignedReviewers.map(({ name }) => name).join(', '))}</small>
              )}
            </th>
            <td data-label={words.due}>
              {dayLabel(report.dueDay)[language]}
              <small>
                {report.review && report.review.workingDaysLate > 0
                  ? words.late(report.review.workingDaysLate)
                  : words.onTime}
              </small>
            </td>
            <td data-label={words.wait}>{words.waited(report.workingDaysWaiting ?? 0)}</td>
            <td data-label={words.look}>
              <ToLookAt report={report} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ToLookAt({
  report: { review },
  language,
}: {
  readonly report: WaitingReportFragment;
  readonly language: Language;
}): JSX.Element | null {
  const words = reviewWords(language).waiting;
  if (!review) return null;
  if (review.isUnremarkable) return <span class="rise">{words.clear}</span>;
  const marks = [
    { count: review.outsideRangeCount, text: words.outside },
    { count: review.warningCount, text: words.warnings },
    { count: review.openCommentCount, text: words.comments },
  ];
  return (
    <ul class="plain marks">
      {marks
        .filter(({ count }) => count > 0)
        .map(({ count, text }) => (
          <li key={text(count)}>{text(count)}</li>
        ))}
    </ul>
  );
}
