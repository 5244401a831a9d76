import type { JSX } from 'preact';
import { dayLabel } from '../../domain/time/texts.js';
import type { ReviewQueueQueryVariables, ReviewWorkFragment, WaitingReportFragment } from '../generated/review.js';
import { reportAddress, reportName } from '../parts/api-names.js';
import { ReviewedUnit } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { List } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import { reviewWords } from './texts.js';

export type QueuePart = {
  readonly work: ReviewWorkFragment;
  readonly variables: ReviewQueueQueryVariables;
  /** Called after a decision, with the work and a sentence about the decision. */
  readonly onDone: (work: ReviewWorkFragment | null, said: string) => void;
};

/** A report in the input of a decision, at the revision that the reader has seen. */
export const seenReport = (report: Pick<WaitingReportFragment, 'unit' | 'period' | 'revision'>) => ({
  ...reportAddress(report),
  expectedRevision: report.revision,
});

type Props = {
  readonly reports: readonly WaitingReportFragment[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
};

/** One row for each report, by deadline. Only reports that can be approved together have a checkbox. */
export function WaitingTable({ reports, selected, onSelect }: Props): JSX.Element {
  const [{ waiting: words }, language] = useWords(reviewWords);
  return (
    <PageTable
      class="stacked queue"
      unseenCaption={words.title}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          header: words.select,
          cellClass: 'tick',
          isUnlabelled: true,
          cell: (report) =>
            report.review?.isUnremarkable && (
              <label>
                <span class="unseen">{words.selectOne(reportName(report))}</span>
                <input
                  type="checkbox"
                  checked={selected.has(report.id)}
                  onChange={(event) => onSelect(report.id, event.currentTarget.checked)}
                />
              </label>
            ),
        },
        {
          header: words.report,
          is: 'name',
          cell: (report) => (
            <>
              <ReviewedUnit report={report} />
              <small>{report.period.name}</small>
              {report.assignedReviewers.length > 0 && (
                <small>{words.reviewers(report.assignedReviewers.map(({ name }) => name).join(', '))}</small>
              )}
            </>
          ),
        },
        {
          header: words.due,
          cell: ({ dueDay, review }) => (
            <>
              {dayLabel(dueDay)[language]}
              <small>{review && review.workingDaysLate > 0 ? words.late(review.workingDaysLate) : words.onTime}</small>
            </>
          ),
        },
        { header: words.wait, cell: ({ workingDaysWaiting }) => words.waited(workingDaysWaiting ?? 0) },
        { header: words.look, cell: (report) => <ToLookAt report={report} /> },
      ]}
    />
  );
}

function ToLookAt({ report: { review } }: { readonly report: WaitingReportFragment }): JSX.Element | null {
  const [{ waiting: words }] = useWords(reviewWords);
  if (!review) return null;
  if (review.isUnremarkable) return <span class="rise">{words.clear}</span>;
  const marks = [
    { count: review.outsideRangeCount, text: words.outside },
    { count: review.warningCount, text: words.warnings },
    { count: review.openCommentCount, text: words.comments },
  ];
  return <List class="plain marks" of={marks.map(({ count, text }) => count > 0 && text(count))} />;
}
