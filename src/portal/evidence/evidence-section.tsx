import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MEDIA_TYPES } from '../../domain/evidence/evidence-file.js';
import type { OutgoingFile } from '../draft/device.js';
import { isAllowed } from '../filing/allowed.js';
import { deviceOfBrowser } from '../filing/load.js';
import { type ReportOnPage, reportOnDevice } from '../filing/use-report.js';
import { RemoveEvidenceFileDocument, type ShownFileFragment } from '../generated/report.js';
import { reportAddress } from '../parts/api-names.js';
import { ActionButton } from '../parts/controls.js';
import { useSession, useWords } from '../shell/page-context.js';
import { FileLines } from './file-lines.js';
import { changedFiles, outgoing, type Sent, sentFile } from './send-file.js';
import { evidenceWords } from './texts.js';

/** The files of a figure or a report. Each can be saved and, while the report may be changed, added or removed. */
export function EvidenceSection(props: EvidenceProps): JSX.Element | null {
  const session = useSession();
  const { report, code } = props;
  const [words, language] = useWords(evidenceWords);
  const [told, setTold] = useState('');
  const status = useRef<HTMLOutputElement>(null);
  const on = { report, session, language, code };
  const of = reportAddress(report.form);
  const files = filesOn(report, code);
  // The signed document can be added to a submitted report too. Files of a figure may only change with the figure.
  const mayRemove = isAllowed(report, code === null ? 'ADD_EVIDENCE_FILE' : 'SAVE_REPORT');
  const mayAdd = mayRemove && isAllowed(report, 'ADD_EVIDENCE_FILE');
  if (files.length === 0 && !mayAdd) return null;

  const remove = async ({ sha256, name }: ShownFileFragment): Promise<void> => {
    const outcome = await changedFiles(on, RemoveEvidenceFileDocument, { sha256 });
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

type EvidenceProps = {
  readonly report: ReportOnPage;
  /** The figure of the files. Null = the report as a whole. */
  readonly code: string | null;
};

type Line = {
  readonly outgoing: OutgoingFile;
  readonly percent: number;
  readonly outcome: Sent | undefined;
  /** The device keeps the file if the page is closed. */
  readonly isKept?: boolean;
};

/** Milliseconds between tries to send a file. */
const AGAIN_AFTER_MS = 15_000;

/**
 * Chooses files and shows each until it is added. Files go one after another, because a slow line cannot carry two. A
 * file chosen without a connection stays on the device, and is sent once there is a connection, even after the page was
 * closed.
 */
function OutgoingFiles(props: EvidenceProps & { onAdded(name: string): void }): JSX.Element {
  const session = useSession();
  const { report, code, onAdded } = props;
  const [words, language] = useWords(evidenceWords);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const change = (of: OutgoingFile, part: Partial<Line>): void =>
    setLines((now) => now.map((line) => (line.outgoing === of ? { ...line, ...part } : line)));
  const device = deviceOfBrowser();
  const on = reportOnDevice(session, report.form);
  const place = useRef<HTMLDivElement>(null);
  const keep = async (of: OutgoingFile): Promise<void> => {
    // The device was wiped meanwhile, and this list with it.
    if (!place.current) return;
    change(of, { isKept: await device.keepFile(on, code, of).catch(() => false) });
  };
  const forget = (of: OutgoingFile): void => void device.dropFile(on, code, of).catch(() => undefined);
  const drop = (of: OutgoingFile): void => {
    forget(of);
    setLines((now) => now.filter((line) => line.outgoing !== of));
  };

  const isSending = useRef(false);
  const sendNow = async (files: readonly OutgoingFile[]): Promise<void> => {
    for (const file of files) {
      change(file, { percent: 0, outcome: undefined });
      const onProgress = (percent: number): void => change(file, { percent });
      const outcome = await sentFile(file, { report, session, language, code, onProgress });
      change(file, { outcome });
      if (outcome.kind === 'UNSENT') await keep(file);
      else forget(file);
      if (outcome.kind !== 'ADDED') continue;
      drop(file);
      onAdded(file.name);
    }
  };
  const send = async (files: readonly OutgoingFile[]): Promise<void> => {
    // Files chosen meanwhile wait for the next try.
    if (isSending.current) return;
    isSending.current = true;
    await sendNow(files).finally(() => {
      isSending.current = false;
    });
  };
  /** Adds each file once, newly chosen or found on the device. */
  const add = (files: readonly OutgoingFile[], isKept: boolean): void => {
    const outcome: Sent | undefined = isSending.current ? { kind: 'UNSENT' } : undefined;
    setLines((now) => [...now, ...files.map((file) => ({ outgoing: file, percent: 0, outcome, isKept }))]);
    if (outcome && !isKept) for (const file of files) void keep(file);
    void send(files);
  };
  useEffect(() => {
    const found = (files: readonly OutgoingFile[]): void => {
      if (files.length === 0 || !place.current) return;
      // A waiting file inside a fold would be overlooked.
      const fold = place.current.closest('details');
      if (fold) fold.open = true;
      add(files, true);
    };
    device.files(on, code).then(found, () => undefined);
  }, []);
  const waiting = lines.flatMap(({ outgoing: file, outcome }) => (outcome?.kind === 'UNSENT' ? [file] : []));
  const sendWaiting = useRef(() => Promise.resolve());
  sendWaiting.current = () => send(waiting);
  useEffect(() => {
    if (waiting.length === 0) return;
    const look = (): void => void sendWaiting.current();
    const timer = setInterval(look, AGAIN_AFTER_MS);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [waiting.length > 0]);
  const id = `them-tep-${code ?? 'bao-cao'}`;
  return (
    <div class="add-files" ref={place}>
      <ul class="files" aria-live="polite">
        {lines.map(({ outgoing: file, percent, outcome, isKept = false }) => (
          <li key={file.placeKey} class={outcome?.kind === 'REFUSED' ? 'field-faults' : undefined}>
            {outcome?.kind === 'REFUSED' && outcome.reasons.map((reason) => <span key={reason}>{reason}</span>)}
            {outcome?.kind === 'UNSENT' && <span>{words.unsent(file.name, isKept)}</span>}
            {!outcome && <span>{percent < 100 ? words.sending(file.name, percent) : words.checking(file.name)}</span>}
            {outcome?.kind === 'UNSENT' && <ActionButton text={words.again} does={() => send([file])} isQuiet />}
            {outcome && <ActionButton text={words.discard} does={() => drop(file)} isQuiet />}
          </li>
        ))}
      </ul>
      <label for={id}>{words.add}</label>
      <p class="aside" id={`${id}-hint`}>
        {words.hint}
      </p>
      <input
        type="file"
        id={id}
        multiple
        accept={Object.values(MEDIA_TYPES).join(',')}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])].map(outgoing);
          // Emptied, so that the same file can be chosen again after a refusal.
          currentTarget.value = '';
          add(chosen, false);
        }}
      />
    </div>
  );
}
