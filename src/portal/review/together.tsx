import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { changeWords } from '../change-form/texts.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import { ApproveTogetherDocument, type WaitingReportFragment } from '../generated/review.js';
import { reportName } from '../parts/api-names.js';
import { ActionButton } from '../parts/controls.js';
import { List } from '../parts/sentences.js';
import { faultText } from '../shell/ask.js';
import { useSession, useWords } from '../shell/page-context.js';
import { reviewWords } from './texts.js';
import { type QueuePart, seenReport, WaitingTable } from './waiting-table.js';

/** Reports awaiting review, with a button to approve those without remarks together. The service decides which. */
export function Together({ work, variables, onDone }: QueuePart): JSX.Element {
  const session = useSession();
  const [{ waiting, together: words }, language] = useWords(reviewWords);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const key = useRef('');
  const reports = work.toReview ?? [];
  const clear = reports.filter(({ review }) => review?.isUnremarkable);
  const chosen = reports.filter(({ id }) => selected.has(id));

  const select = (id: string, isSelected: boolean): void => {
    const ids = new Set(selected);
    if (isSelected) ids.add(id);
    else ids.delete(id);
    key.current = '';
    setSelected(ids);
  };
  const approve = async (): Promise<void> => {
    dialog.current?.close();
    if (isSending) return;
    setSending(true);
    key.current ||= newIdempotencyKey();
    try {
      const input = { idempotencyKey: key.current, onlyUnremarkable: true, reports: chosen.map(seenReport) };
      const { approveReports } = await session.change(ApproveTogetherDocument, { input, ...variables });
      const results = approveReports?.results ?? [];
      setRefused(
        results.flatMap(({ errors }, i) => {
          const report = chosen[i];
          return errors.length > 0 && report
            ? [`${reportName(report)}: ${errors.map(({ message }) => message).join(' ')}`]
            : [];
        }),
      );
      key.current = '';
      setFault('');
      setSelected(new Set());
      onDone(approveReports?.myWork ?? null, words.done(results.filter(({ changed }) => changed).length));
    } catch (error) {
      setFault(faultText(error, changeWords[language].faults));
    } finally {
      setSending(false);
    }
  };

  return (
    <section id="cho-duyet">
      <h2>{waiting.title}</h2>
      {reports.length === 0 ? (
        <p>{waiting.none}</p>
      ) : (
        <>
          <p class="aside">
            {waiting.order}{' '}
            {(work.toReviewCount ?? 0) > reports.length && waiting.more(reports.length, work.toReviewCount ?? 0)}
          </p>
          {fault !== '' && (
            <p class="fault-summary" role="alert">
              {fault}
            </p>
          )}
          {refused.length > 0 && (
            <div class="fault-summary" role="alert">
              <p>
                <strong>{words.refused(refused.length)}</strong>
              </p>
              <List of={refused} />
            </div>
          )}
          {clear.length > 0 && (
            <div class="together">
              <p class="buttons">
                <ActionButton
                  text={chosen.length === clear.length ? words.selectNone : words.selectAll(clear.length)}
                  does={() => setSelected(chosen.length === clear.length ? new Set() : idsOf(clear))}
                  isQuiet
                />
                <ActionButton
                  text={words.approve(chosen.length)}
                  does={() => dialog.current?.showModal()}
                  disabled={chosen.length === 0 || isSending}
                />
                <output>{isSending ? words.sending : ''}</output>
              </p>
              <p class="aside">{words.hint}</p>
            </div>
          )}
          <WaitingTable reports={reports} selected={selected} onSelect={select} />
        </>
      )}
      <dialog ref={dialog} class="confirm" aria-labelledby="duyet-cung-luc">
        <h3 id="duyet-cung-luc">{words.confirm(chosen.length)}</h3>
        <p>{words.confirmText}</p>
        <List of={chosen.map(reportName)} />
        <p class="buttons">
          <ActionButton text={words.yes} does={approve} />
          <ActionButton text={words.no} does={() => dialog.current?.close()} isQuiet />
        </p>
      </dialog>
    </section>
  );
}

const idsOf = (reports: readonly WaitingReportFragment[]): ReadonlySet<string> => new Set(reports.map(({ id }) => id));
