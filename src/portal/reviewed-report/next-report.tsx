import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pagePath } from '../../domain/text/page-address.js';
import type { NextReportsFragment, ReviewedFormFragment } from '../generated/reviewed-report.js';
import { reportAddress, reportName } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import { reviewedWords } from './texts.js';

type Waiting = NonNullable<NextReportsFragment['toReview']>;

const pathOf = (report: Waiting[number]): string => pagePath({ page: 'reviewed-report', ...reportAddress(report) });

type WalkProps = { readonly form: Pick<ReviewedFormFragment, 'id'>; readonly work: NextReportsFragment | null };

/** Links to the queue and to the reports before and after this one in it. */
export function QueueWalk({ form, work }: WalkProps): JSX.Element {
  const [words] = useWords(reviewedWords);
  // The answer names the first hundred reports only.
  const { toReview, toReviewCount } = work ?? {};
  const waiting = toReview ?? [];
  const place = waiting.findIndex(({ id }) => id === form.id);
  const [before, after] = place < 0 ? [undefined, undefined] : [waiting[place - 1], waiting[place + 1]];
  return (
    <nav class="on-screen months" aria-label={words.walk}>
      <a href={pagePath({ page: 'review' })}>{words.queue}</a>
      {before && <a href={pathOf(before)}>{words.before(reportName(before))}</a>}
      {after && <a href={pathOf(after)}>{words.after(reportName(after))}</a>}
      {place >= 0 && <span class="aside">{words.place(place + 1, toReviewCount ?? waiting.length)}</span>}
    </nav>
  );
}

/** The report after a decided one in the queue, else the first report that still waits. */
export function nextAfter(decided: string, before: Waiting, now: Waiting): Waiting[number] | undefined {
  const place = before.findIndex(({ id }) => id === decided);
  const behind = new Set(before.slice(place + 1).map(({ id }) => id));
  return now.find(({ id }) => behind.has(id)) ?? now.find(({ id }) => id !== decided);
}

type DoneProps = { readonly said: string; readonly next: Waiting[number] | undefined };

/** The result of a decision. The focus is on the link to the next report, so one key opens it. */
export function Decided({ said, next }: DoneProps): JSX.Element {
  const [{ done }] = useWords(reviewedWords);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), [said]);
  return (
    <div class="decided">
      <output>{said}</output>
      <p>
        <a ref={link} href={next ? pathOf(next) : pagePath({ page: 'review' })}>
          {next ? done.next(reportName(next)) : done.toQueue}
        </a>
      </p>
    </div>
  );
}
