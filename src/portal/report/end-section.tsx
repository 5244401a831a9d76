import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, momentLabel } from '../../domain/time/texts.js';
import { fieldKey, isEmptyDraft } from '../draft/draft.js';
import { figureOfValue } from '../draft/entered-value.js';
import { commentAt } from '../draft/typed-comments.js';
import { actionOn, isAllowed, obstacleIn, obstaclesOfCommune } from '../filing/allowed.js';
import { type EndProps, useReportChange } from '../filing/report-change.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { shapeOf } from '../form-rules/form-to-check.js';
import { formProgress, useOfDelivered } from '../form-rules/progress.js';
import { CopyLastPeriodDocument, WithdrawReportDocument } from '../generated/report.js';
import { ofLanguage } from '../parts/api-names.js';
import { ActionButton } from '../parts/controls.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { hasSigning, SignOffParts } from '../sign-off/sign-off-parts.js';
import { FieldLink } from './fault-summary.js';
import { fieldOfFault } from './figure-field.js';
import { inputId } from './figure-inputs.js';
import { besideText } from './figure-texts.js';
import { reportWords } from './texts.js';

/** Actions on the whole report. An allowed action has a button; a refused one has an explanation. */
export function EndSection(props: EndProps): JSX.Element | null {
  const { report, onFaults } = props;
  const [told, setTold] = useState('');
  const [{ end: words }, language] = useWords(reportWords);
  const submit = actionOn(report, 'SUBMIT_REPORT');
  const maySubmit = isAllowed(report, 'SUBMIT_REPORT');
  const mayWithdraw = isAllowed(report, 'WITHDRAW_REPORT');
  const mayType = isAllowed(report, 'SAVE_REPORT');
  const mayHandOver = isAllowed(report, 'HAND_TO_CHAIRMAN');
  if (!maySubmit && !mayWithdraw && !mayType && !hasSigning(report)) return null;

  const send = async (): Promise<void> => {
    setTold('');
    const outcome = await report.submit();
    if (outcome === 'FAULTS' || outcome === 'REFUSED') onFaults();
    if (outcome === 'ACCEPTED') setTold('SENT');
  };
  return (
    <section aria-labelledby="gui-bao-cao">
      <h2 id="gui-bao-cao">{words.title}</h2>
      {mayType && <Answers report={report} />}
      {maySubmit && (
        <p>
          <ActionButton text={words.submit} does={send} disabled={report.isBusy} />
        </p>
      )}
      {submit && !maySubmit && mayType && !mayHandOver && (
        <p class="warning">
          {words.notYet} {obstacleIn(submit, language)}
        </p>
      )}
      <output class="told">{told === 'SENT' ? receiptOf(report, language) : told}</output>
      <SignOffParts {...props} />
      {mayWithdraw && <Withdraw {...props} onDone={() => setTold(words.withdrawn)} />}
      {isAllowed(report, 'COPY_LAST_PERIOD') && <Copy {...props} onDone={() => setTold(words.copied)} />}
      <NotPossible report={report} />
    </section>
  );
}

/** Explains each missing button, with the way out. */
function NotPossible({ report }: Pick<EndProps, 'report'>): JSX.Element | null {
  const [words, language] = useWords(reportWords);
  const obstacles = obstaclesOfCommune(report.form, language);
  if (obstacles.length === 0) return null;
  return (
    <details class="besides">
      <summary>{words.end.notPossible}</summary>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
    </details>
  );
}

/** The receipt: the submitted report, the service's time, the reviewer and the day of the review. */
function receiptOf({ form }: ReportOnPage, language: Language): string {
  const words = reportWords[language].end;
  const { awaitedReview: review } = form;
  if (!review) return words.submitted;
  const [sentAt, day] = [momentLabel(review.sentAt)[language], dayLabel(review.leadersHearFrom)[language]];
  return `${words.received(sentAt)} ${words.reviewed(ofLanguage(review, 'office', language), day)}`;
}

type ChangeProps = EndProps & { readonly onDone: () => void };

function Withdraw(props: ChangeProps): JSX.Element {
  const { report, onDone } = props;
  const [{ end: words }] = useWords(reportWords);
  const reason = commentAt(report.draft, 'WITHDRAWAL_REASON');
  const keep = (text: string): void => report.comment('WITHDRAWAL_REASON', text);
  const { told, change } = useReportChange(props);
  const withdraw = async (): Promise<void> => {
    if (!(await change(WithdrawReportDocument, { reason: reason.trim() || null }))) return;
    keep('');
    onDone();
  };
  return (
    <div class="part">
      <label for="ly-do-rut">{words.withdrawReason}</label>
      <textarea id="ly-do-rut" rows={2} value={reason} onInput={({ currentTarget }) => keep(currentTarget.value)} />
      <p>
        <ActionButton text={words.withdraw} does={withdraw} isQuiet disabled={report.isBusy} /> <output>{told}</output>
      </p>
    </div>
  );
}

function Copy(props: ChangeProps): JSX.Element {
  const { report, onDone } = props;
  const [{ end: words }] = useWords(reportWords);
  const { told, setTold, change } = useReportChange(props);
  const copy = async (): Promise<void> => {
    // Copied figures would contradict typed figures that are not saved.
    if (!isEmptyDraft(report.draft)) return setTold(words.saveFirst);
    if (await change(CopyLastPeriodDocument, {})) onDone();
  };
  return (
    <p>
      <ActionButton text={words.copy} does={() => report.isBusy || void copy()} isQuiet aria-disabled={report.isBusy} />{' '}
      <output>{told}</output>
    </p>
  );
}

type AnswersProps = { readonly report: ReportOnPage };

/** Every answer as it would be submitted, to check before the submission. Open once nothing is missing. */
function Answers({ report }: AnswersProps): JSX.Element {
  const [{ answers: words }, language] = useWords(reportWords);
  const open = new Map(formProgress(report.check, report.draft).open.map((fault) => [fault.code, fault]));
  return (
    <details class="besides form-answers" open={open.size === 0}>
      <summary>{words.title(report.form.frame.length)}</summary>
      <PageTable
        rows={report.form.frame}
        rowKey={({ indicator }) => indicator.code}
        columns={[
          {
            header: words.indicator,
            is: 'name',
            cell: ({ indicator }) => (
              <>
                <FieldLink place={inputId(indicator.code, 0)}>{indicator.code}</FieldLink>{' '}
                <small>{ofLanguage(indicator, 'name', language)}</small>
              </>
            ),
          },
          {
            header: words.answer,
            cell: (figure) => {
              const fault = open.get(figure.indicator.code);
              if (!fault) return <Answer report={report} figure={figure} />;
              return <FieldLink place={fieldOfFault(fault)}>{fault.isGap ? words.open : words.wrong}</FieldLink>;
            },
          },
        ]}
      />
    </details>
  );
}

type AnswerProps = AnswersProps & { readonly figure: ReportOnPage['form']['frame'][number] };

/** The figure and the reason. A figure that was not typed has its source. */
function Answer({ report, figure }: AnswerProps): JSX.Element {
  const [{ answers: words }, language] = useWords(reportWords);
  const { code } = figure.indicator;
  const valueAt = (kind: 'figure' | 'reason'): string => {
    const key = fieldKey(code, kind);
    return report.draft.edits[key]?.value ?? report.held(key);
  };
  const entered = figureOfValue(valueAt('figure'), shapeOf(report.check, figure).kind);
  const use = useOfDelivered(report.check, code, entered);
  const isDelivered = use === 'FILLS' || use === 'REPLACES';
  const source = report.form.figures.find(({ indicator }) => indicator.code === code)?.delivered?.source;
  const reason = valueAt('reason').trim();
  return (
    <>
      <strong>{besideText(isDelivered ? report.check.sources.get(code)?.figure : entered, language)}</strong>
      {isDelivered && source && <small>{words.from(ofLanguage(source, 'name', language) ?? source.system)}</small>}
      {reason !== '' && <small>{words.reason(reason)}</small>}
    </>
  );
}
