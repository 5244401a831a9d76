import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import { isEmptyDraft } from '../draft/draft.js';
import { EvidenceSection } from '../evidence/evidence-section.js';
import { actionOn, isAllowed, obstacleIn } from '../filing/allowed.js';
import type { OpenedForm } from '../filing/answer.js';
import { lastSentBack } from '../filing/sent-back.js';
import { type ReportOnPage, useReport } from '../filing/use-report.js';
import { FileSection } from '../report-file/file-section.js';
import type { OfficialSession } from '../session/session.js';
import { signOffWords } from '../sign-off/words.js';
import { DeviceSection } from './device-section.js';
import { EndSection } from './end-section.js';
import { ExtensionSection } from './extension-section.js';
import { FaultSummary } from './fault-summary.js';
import { FigureField } from './figure-field.js';
import { HistorySection } from './history-section.js';
import { SaveBar } from './save-bar.js';
import { StateFacts } from './state-facts.js';
import { reportWords } from './words.js';

type ViewProps = {
  readonly opened: OpenedForm;
  readonly session: OfficialSession;
  readonly language: Language;
};

/** The form of one report. */
export function FormView({ opened, session, language }: ViewProps): JSX.Element {
  const report = useReport(opened, session, language);
  const summary = useRef<HTMLDivElement>(null);
  const words = reportWords(language);
  const { states, grounds } = opened.page;
  const isReadOnly = !isAllowed(report, 'SAVE_REPORT');
  const showFaults = (): void => {
    // The summary is drawn first.
    setTimeout(() => {
      summary.current?.focus();
      summary.current?.scrollIntoView({ block: 'start' });
    });
  };
  const save = async (): Promise<void> => {
    const outcome = await report.save();
    if (outcome === 'REFUSED') showFaults();
  };
  const parts = { report, session, language, onFaults: showFaults };
  return (
    <div class="report">
      <StateFacts report={report} states={states} work={opened.page.work} language={language} />
      <Notices report={report} opened={opened} language={language} isReadOnly={isReadOnly} />
      <FaultSummary report={report} language={language} place={summary} />
      {report.form.methodVersion.groups.map((group) => {
        const figures = report.form.frame.filter(({ indicator }) => indicator.group.code === group.code);
        return (
          figures.length > 0 && (
            <section key={group.code} aria-labelledby={`nhom-${group.code}`}>
              <h2 id={`nhom-${group.code}`}>{language === 'vi' ? group.nameVi : group.nameEn}</h2>
              {figures.map((figure) => (
                <FigureField
                  key={figure.indicator.code}
                  report={report}
                  session={session}
                  figure={figure}
                  language={language}
                  isReadOnly={isReadOnly}
                />
              ))}
            </section>
          )
        );
      })}
      <EvidenceSection report={report} session={session} language={language} code={null} />
      <EndSection {...parts} />
      <h2>{words.end.other}</h2>
      <p>
        <a href={pagePath({ page: 'printed-report', unit: report.form.unit.slug, period: report.form.period.code })}>
          {signOffWords(language).print}
        </a>
      </p>
      <ExtensionSection {...parts} grounds={grounds} />
      <FileSection
        session={session}
        unit={report.form.unit.slug}
        period={report.form.period.code}
        language={language}
        mayType={!isReadOnly}
        hasDraft={!isEmptyDraft(report.draft)}
        onTaken={report.readAgain}
      />
      <HistorySection report={report} session={session} language={language} />
      <DeviceSection report={report} language={language} />
      {!isReadOnly && <SaveBar report={report} language={language} onSave={() => void save()} />}
    </div>
  );
}

type NoticesProps = {
  readonly report: ReportOnPage;
  readonly opened: OpenedForm;
  readonly language: Language;
  readonly isReadOnly: boolean;
};

/** While the report lies with its officer. */
const WITH_OFFICER: ReadonlySet<string> = new Set(['DRAFT', 'RETURNED']);

function Notices({ report, opened: { keptAt, page }, language, isReadOnly }: NoticesProps): JSX.Element {
  const words = reportWords(language);
  const { whyNot, remedy } = obstacleIn(actionOn(report, 'SAVE_REPORT'), language);
  const { notesVi, notesEn } = report.form;
  // A form that an earlier release has kept has no notes.
  const notes = (language === 'vi' ? notesVi : notesEn) ?? [];
  const sentBack = WITH_OFFICER.has(report.form.state) && page.course && lastSentBack(page.course);
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
      {keptAt !== undefined && (
        <p class="warning">{words.fromDevice(momentLabel(new Date(keptAt).toISOString())[language])}</p>
      )}
      {!report.isKept && <p class="warning">{words.notKept}</p>}
      {isReadOnly && (
        <p class="warning">
          <strong>{words.onlyReading}</strong> {whyNot} {remedy}
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
