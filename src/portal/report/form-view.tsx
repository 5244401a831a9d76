import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { pagePath } from '../../domain/text/page-address.js';
import { momentLabel } from '../../domain/time/texts.js';
import { isEmptyDraft } from '../draft/draft.js';
import { ASKED_EXTENSION, commentAt } from '../draft/typed-comments.js';
import { EvidenceSection } from '../evidence/evidence-section.js';
import { actionOn, isAllowed, obstacleIn } from '../filing/allowed.js';
import type { OpenedForm } from '../filing/answer.js';
import { type ReportOnPage, useReport } from '../filing/use-report.js';
import { ofLanguage, reportAddress } from '../parts/api-names.js';
import { LoadedFold } from '../report-more/loaded-fold.js';
import { useWords } from '../shell/page-context.js';
import { signOffWords } from '../sign-off/texts.js';
import { DeviceSection } from './device-section.js';
import { EndSection } from './end-section.js';
import { FaultSummary, FieldLink } from './fault-summary.js';
import { FigureField } from './figure-field.js';
import { inputId } from './figure-inputs.js';
import { answeredText } from './figure-texts.js';
import { groupId, ProgressPart } from './progress.js';
import { SaveBar } from './save-bar.js';
import { StateFacts } from './state-facts.js';
import { reportWords } from './texts.js';

export function FormView({ opened }: { readonly opened: OpenedForm }): JSX.Element {
  const [words, language] = useWords(reportWords);
  const report = useReport(opened);
  const summary = useRef<HTMLDivElement>(null);
  const { states, grounds } = opened.page;
  const isReadOnly = !isAllowed(report, 'SAVE_REPORT');
  const showFaults = (): void => {
    // The summary must be drawn first.
    setTimeout(() => {
      summary.current?.focus();
      summary.current?.scrollIntoView({ block: 'start' });
    });
  };
  const save = async (): Promise<void> => {
    const outcome = await report.save();
    if (outcome === 'REFUSED') showFaults();
  };
  const parts = { report, onFaults: showFaults };
  const of = reportAddress(report.form);
  return (
    <div class="report">
      <StateFacts report={report} states={states} work={opened.page.work} />
      <Notices report={report} opened={opened} isReadOnly={isReadOnly} />
      <FaultSummary report={report} place={summary} />
      {!isReadOnly && <ProgressPart report={report} />}
      {report.form.methodVersion.groups.map((group) => {
        const figures = report.form.frame.filter(({ indicator }) => indicator.group.code === group.code);
        return (
          figures.length > 0 && (
            <details key={group.code} class="figure-group" open>
              <summary id={groupId(group.code)}>
                <h2>{ofLanguage(group, 'name', language)}</h2>
              </summary>
              {figures.map((figure) => (
                <FigureField key={figure.indicator.code} report={report} figure={figure} isReadOnly={isReadOnly} />
              ))}
            </details>
          )
        );
      })}
      <EvidenceSection report={report} code={null} />
      <EndSection {...parts} />
      <h2>{words.end.other}</h2>
      <p>
        <a href={pagePath({ page: 'printed-report', ...of })}>{signOffWords[language].print}</a>
      </p>
      {hasExtension(report) && (
        <LoadedFold
          title={words.more.extension}
          beginsOpen={ASKED_EXTENSION.some((place) => commentAt(report.draft, place) !== '')}
          load={async () => (await import('../report-more/online-parts.js')).ExtensionPart}
          part={{ ...parts, grounds }}
        />
      )}
      <LoadedFold
        title={words.more.file}
        load={async () => (await import('../report-more/online-parts.js')).FilePart}
        part={{
          ...of,
          mayType: !isReadOnly,
          hasDraft: !isEmptyDraft(report.draft),
          onTaken: report.readAgain,
        }}
      />
      <LoadedFold
        title={words.more.history}
        load={async () => (await import('../report-more/online-parts.js')).HistoryPart}
        part={{ report, figureText: answeredText }}
      />
      <DeviceSection report={report} />
      {!isReadOnly && <SaveBar report={report} onSave={() => void save()} />}
    </div>
  );
}

function hasExtension(report: ReportOnPage): boolean {
  const { extensions, extensionRequest, extensionRefusal } = report.form;
  if (extensions.length > 0 || extensionRequest || extensionRefusal) return true;
  return isAllowed(report, 'REQUEST_EXTENSION');
}

type NoticesProps = { readonly report: ReportOnPage; readonly opened: OpenedForm; readonly isReadOnly: boolean };

function Notices({ report, opened: { keptAt }, isReadOnly }: NoticesProps): JSX.Element {
  const [words, language] = useWords(reportWords);
  // A form kept by an earlier release has no notes.
  const notes = ofLanguage(report.form, 'notes', language) ?? [];
  const { sentBack } = report;
  return (
    <>
      {sentBack && sentBack.note !== null && (
        <p class="figure-remark">
          <strong>
            {words.returned} ({[sentBack.actorName, momentLabel(sentBack.at)[language]].filter(Boolean).join(', ')}):
          </strong>{' '}
          {sentBack.note}
        </p>
      )}
      {!isReadOnly && <Remarks report={report} />}
      {keptAt !== undefined && (
        <p class="warning">{words.fromDevice(momentLabel(new Date(keptAt).toISOString())[language])}</p>
      )}
      {!report.isKept && <p class="warning">{words.notKept}</p>}
      {isReadOnly && (
        <p class="warning">
          <strong>{words.onlyReading}</strong> {obstacleIn(actionOn(report, 'SAVE_REPORT'), language)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="warning">
          {note}
        </p>
      ))}
    </>
  );
}

/** Links to the figures that a reviewer or the chairman commented on. A submission answers the comments. */
function Remarks({ report }: Pick<NoticesProps, 'report'>): JSX.Element | null {
  const [{ remarks: words }] = useWords(reportWords);
  const codes = report.form.figures.flatMap(({ indicator, comment }) => (comment ? [indicator.code] : []));
  if (codes.length === 0) return null;
  return (
    <p class="figure-remark">
      <strong>{words.count(codes.length)}</strong>{' '}
      {codes.map((code, i) => (
        <span key={code}>
          {i > 0 && ', '}
          <FieldLink place={inputId(code, 0)}>{code}</FieldLink>
        </span>
      ))}
      . {words.asked}
    </p>
  );
}
