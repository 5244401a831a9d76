import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isAllowed } from '../filing/allowed.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { ShownFileFragment } from '../generated/report.js';
import { useSession, useWords } from '../shell/page-context.js';
import { removedFile } from './change-files.js';
import { FileLines } from './file-lines.js';
import { type EvidenceProps, OutgoingFiles } from './outgoing-files.js';
import { evidenceWords } from './texts.js';

/** The files of a figure or a report. Each can be saved and, while the report may be changed, added or removed. */
export function EvidenceSection(props: EvidenceProps): JSX.Element | null {
  const session = useSession();
  const { report, code } = props;
  const [words, language] = useWords(evidenceWords);
  const [told, setTold] = useState('');
  const status = useRef<HTMLOutputElement>(null);
  const on = { report, session, language };
  const of = { unit: report.form.unit.slug, period: report.form.period.code };
  const files = filesOn(report, code);
  // The signed document can be added to a submitted report too. Files of a figure may only change with the figure.
  const mayRemove = isAllowed(report, code === null ? 'ADD_EVIDENCE_FILE' : 'SAVE_REPORT');
  const mayAdd = mayRemove && isAllowed(report, 'ADD_EVIDENCE_FILE');
  if (files.length === 0 && !mayAdd) return null;

  const remove = async ({ sha256, name }: ShownFileFragment): Promise<void> => {
    const outcome = await removedFile(on, { ...of, ...(code !== null && { indicator: code }), sha256 });
    if (outcome.kind === 'REFUSED') setTold(outcome.reasons.join(' '));
    else setTold(outcome.kind === 'UNSENT' ? words.needsConnection : words.removed(name));
    // The focused button is gone.
    status.current?.focus();
  };

  const headingId = `tep-${code ?? 'bao-cao'}`;
  return (
    <section class="evidence" aria-labelledby={headingId}>
      {code === null ? <h2 id={headingId}>{words.ofReport}</h2> : <h3 id={headingId}>{words.ofFigure}</h3>}
      {code === null && <p class="aside">{words.ofReportHint}</p>}
      {files.length === 0 && code === null && <p>{words.none}</p>}
      <FileLines files={files} of={of} say={setTold} onRemove={mayRemove ? (file) => void remove(file) : undefined} />
      {mayAdd && <OutgoingFiles key={report.wipes} {...props} onAdded={(name) => setTold(words.added(name))} />}
      <output tabIndex={-1} ref={status}>
        {told}
      </output>
    </section>
  );
}

/** A form kept on the device by an earlier release has no files. */
export const filesOn = ({ form }: ReportOnPage, code: string | null): readonly ShownFileFragment[] =>
  (code === null ? form.files : form.figures.find(({ indicator }) => indicator.code === code)?.files) ?? [];
