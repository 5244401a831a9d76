import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DayAlone, useDayAlone } from '../change-form/day-input.js';
import { KeptComments } from '../comments/kept-comments.js';
import { isEmptyDraft } from '../draft/draft.js';
import { commentAt, remarksOf, type TypedRemarks, WHOLE_REPORT } from '../draft/typed-comments.js';
import { isAllowed } from '../filing/allowed.js';
import { type EndProps, useReportChange } from '../filing/report-change.js';
import { filingWords } from '../filing/texts.js';
import type { ReportOnPage } from '../filing/use-report.js';
import {
  HandToChairmanDocument,
  RecordSignedDocumentDocument,
  ReturnToOfficerDocument,
  TakeBackReportDocument,
} from '../generated/report.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { signOffWords } from './texts.js';

const SIGNING = ['HAND_TO_CHAIRMAN', 'TAKE_BACK_REPORT', 'RETURN_TO_OFFICER', 'RECORD_SIGNED_DOCUMENT'] as const;

export const hasSigning = (report: ReportOnPage): boolean => SIGNING.some((name) => isAllowed(report, name));

/** Steps towards a signature: hand over, take back, return with comments, name the signed document. */
export function SignOffParts(props: EndProps): JSX.Element {
  const { report, onFaults } = props;
  const [words, language] = useWords(signOffWords);
  const { told, setTold, change } = useReportChange(props);
  const handOver = async (): Promise<void> => {
    if (report.hasFaults()) return onFaults();
    // Typed content is saved first, because the chairman gets what the service holds.
    const saved = isEmptyDraft(report.draft) ? 'ACCEPTED' : await report.save();
    if (saved === 'UNANSWERED') return setTold(filingWords[language].offline);
    if (saved === 'REFUSED') return onFaults();
    await change(HandToChairmanDocument, {}, words.handedOverTold);
  };
  const takeBack = () => change(TakeBackReportDocument, {}, words.takenBack);
  return (
    <>
      {isAllowed(report, 'HAND_TO_CHAIRMAN') && (
        <p>
          <ActionButton text={words.handOver} does={handOver} disabled={report.isBusy} />
        </p>
      )}
      {isAllowed(report, 'TAKE_BACK_REPORT') && (
        <p>
          <ActionButton text={words.takeBack} does={takeBack} isQuiet disabled={report.isBusy} />
        </p>
      )}
      <output class="told">{told}</output>
      {isAllowed(report, 'RETURN_TO_OFFICER') && (
        <ReturnForm
          {...props}
          onReturn={async (remarks) => {
            if (await change(ReturnToOfficerDocument, remarks, words.returnedTold)) report.forgetComments();
          }}
        />
      )}
      {isAllowed(report, 'RECORD_SIGNED_DOCUMENT') && (
        <DocumentForm
          {...props}
          onRecord={async (signedDocument) => {
            if (await change(RecordSignedDocumentDocument, { signedDocument }, words.recorded))
              for (const place of ['DOCUMENT_NUMBER', 'DOCUMENT_DATE'] as const) report.comment(place, '');
          }}
        />
      )}
    </>
  );
}

function ReturnForm({
  report,
  onReturn,
}: EndProps & { readonly onReturn: (remarks: TypedRemarks) => Promise<void> }): JSX.Element {
  const [words] = useWords(signOffWords);
  const { draft, form } = report;
  const remarks = remarksOf(draft, form.figures);
  return (
    <form class="part" onSubmit={whenSent(() => onReturn(remarks))}>
      <h3>{words.returnTitle}</h3>
      <p class="aside">{words.returnHint}</p>
      <label for="tra-lai-y-kien">{words.returnComment}</label>
      <textarea
        id="tra-lai-y-kien"
        rows={3}
        required={remarks.comments.length === 0}
        value={commentAt(draft, WHOLE_REPORT)}
        onInput={({ currentTarget }) => report.comment(WHOLE_REPORT, currentTarget.value)}
      />
      <p>
        <ActionButton text={words.returnReport} isQuiet disabled={report.isBusy} />
      </p>
      <KeptComments draft={draft} comments={remarks.comments} isKept={report.isKept} onWipe={report.forgetComments} />
    </form>
  );
}

type DocumentProps = EndProps & {
  readonly onRecord: (document: { number: string; date: string }) => Promise<void>;
};

function DocumentForm({ report, onRecord }: DocumentProps): JSX.Element {
  const [words] = useWords(signOffWords);
  const { draft, form } = report;
  // Local state, so that an emptied field stays empty instead of showing the kept text again.
  const [number, setNumber] = useState(commentAt(draft, 'DOCUMENT_NUMBER') || (form.signedDocument?.number ?? ''));
  const [dayFault, readDay] = useDayAlone();
  return (
    <form
      class="part"
      onSubmit={whenSent((form) => {
        const date = readDay(form);
        return date && onRecord({ number, date });
      })}
    >
      <h3>{words.documentTitle}</h3>
      <label for="so-van-ban">{words.number}</label>
      <input
        id="so-van-ban"
        type="text"
        required
        maxLength={50}
        value={number}
        onInput={({ currentTarget }) => {
          setNumber(currentTarget.value);
          report.comment('DOCUMENT_NUMBER', currentTarget.value);
        }}
      />
      <DayAlone
        id="ngay-van-ban"
        fault={dayFault}
        label={words.date}
        value={commentAt(draft, 'DOCUMENT_DATE') || form.signedDocument?.date}
        onType={(text) => report.comment('DOCUMENT_DATE', text)}
      />
      <p>
        <ActionButton text={words.record} isQuiet disabled={report.isBusy} />
      </p>
    </form>
  );
}
