import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { useSameKey } from '../draft/request-key.js';
import { saveFile } from '../file-load/saved-file.js';
import { filingWords } from '../filing/texts.js';
import { ActionButton } from '../parts/controls.js';
import { PageTable } from '../parts/page-table.js';
import { useSession, useWords } from '../shell/page-context.js';
import {
  type CellFaultInFile,
  type ChangeByFile,
  changesBeside,
  type FileAttempt,
  type FileOutcome,
  fetchForm,
  sendForm,
} from './form-file.js';
import { reportFileWords } from './texts.js';

type FileProps = {
  readonly unit: string;
  readonly period: string;
  readonly mayType: boolean;
  /** The page has typed content that the service does not have. */
  readonly hasDraft: boolean;
  /** Called after the service has changed the report. */
  readonly onTaken: () => Promise<void>;
};

/** The report as an Excel file, to download and to send back. */
export function FilePart(props: FileProps): JSX.Element {
  const session = useSession();
  const { unit, period, mayType } = props;
  const [words, language] = useWords(reportFileWords);
  const [told, setTold] = useState('');
  const download = async (): Promise<void> => {
    setTold('');
    const form = await fetchForm(session, { unit, period }, language);
    if (typeof form === 'string' || !('content' in form)) setTold(saidOf(form, language));
    else saveFile(form.name, form.content);
  };
  return (
    <>
      {mayType && <p>{words.text}</p>}
      <p>
        <ActionButton text={words.fetch} does={download} isQuiet />
      </p>
      <output class="told-plain">{told}</output>
      {mayType && <TakeFile {...props} />}
    </>
  );
}

function saidOf(attempt: FileAttempt, language: Language): string {
  const words = reportFileWords[language];
  if (attempt === 'OFFLINE') return filingWords[language].offline;
  if (attempt === 'SIGNED_OUT') return words.signedOut;
  return attempt.errors.map(({ message }) => message).join(' ');
}

function TakeFile({ unit, period, hasDraft, onTaken }: FileProps): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(reportFileWords);
  const [file, setFile] = useState<File>();
  const [told, setTold] = useState('');
  const [outcome, setOutcome] = useState<FileOutcome>();
  const keyOf = useSameKey();

  const preview = async (chosen: File | undefined): Promise<void> => {
    setFile(chosen);
    setOutcome(undefined);
    setTold('');
    if (!chosen) return;
    if (hasDraft) return setTold(words.saveFirst);
    setTold(words.reading);
    const attempt = await sendForm(session, { unit, period }, chosen, language);
    if (typeof attempt === 'string') return setTold(saidOf(attempt, language));
    setOutcome(attempt);
    setTold(attempt.errors.length === 0 && !attempt.changed ? words.nothing : '');
  };
  const takeIn = async (): Promise<void> => {
    if (!file) return;
    if (hasDraft) return setTold(words.saveFirst);
    const what = { unit, period, name: file.name, size: file.size, changedAt: file.lastModified };
    const attempt = await sendForm(session, { unit, period }, file, language, keyOf(what));
    if (typeof attempt === 'string') return setTold(saidOf(attempt, language));
    if (attempt.errors.length > 0) return setOutcome(attempt);
    setOutcome(undefined);
    setFile(undefined);
    await onTaken();
    setTold(words.taken);
  };
  return (
    <>
      <div class="part">
        <label for="tep-excel">{words.choose}</label>
        <input
          id="tep-excel"
          type="file"
          accept=".xlsx,.csv"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // Emptied, so that the same file can be chosen again once it is corrected.
            void preview(chosen).then(() => {
              currentTarget.value = '';
            });
          }}
        />
      </div>
      <output class="told-plain">{told}</output>
      {outcome && <FaultsOfFile title={words.faults} faults={outcome.errors} />}
      {outcome && outcome.errors.length === 0 && outcome.changed && (
        <>
          <ChangesOfFile changes={outcome.changes} />
          <FaultsOfFile title={words.doubts} faults={outcome.warnings} />
          <p>
            <ActionButton text={words.take} does={takeIn} />
          </p>
        </>
      )}
    </>
  );
}

type FaultsProps = { readonly title: (count: number) => string; readonly faults: readonly CellFaultInFile[] };

/** Every fault with its row and column, named as in a spreadsheet. */
function FaultsOfFile({ title, faults }: FaultsProps): JSX.Element | null {
  const [words] = useWords(reportFileWords);
  if (faults.length === 0) return null;
  return (
    <PageTable
      class="file-faults"
      caption={title(faults.length)}
      rows={faults}
      rowKey={({ row, column, message }) => `${row}-${column}-${message}`}
      columns={[
        { header: words.row, cell: ({ row }) => row ?? '–' },
        { header: words.column, cell: ({ column }) => column ?? '–' },
        { header: words.fault, cell: ({ message }) => message },
      ]}
    />
  );
}

function ChangesOfFile({ changes }: { readonly changes: readonly ChangeByFile[] }): JSX.Element {
  const [words, language] = useWords(reportFileWords);
  return (
    <PageTable
      caption={words.changes(changes.length)}
      rows={changes}
      rowKey={({ code }) => code}
      columns={[
        {
          header: words.indicator,
          is: 'name',
          cell: ({ code, name }) => (
            <>
              {code} <small>{name}</small>
            </>
          ),
        },
        {
          header: words.before,
          cell: ({ before, delivered }) => (
            <>
              {before?.text ?? delivered?.text ?? words.empty}
              {delivered && <small>{words.delivered(delivered.systemName)}</small>}
            </>
          ),
        },
        {
          header: words.after,
          cell: (change) => (
            <>
              {change.after?.text ?? words.empty}
              {changesBeside(change, language).map((text) => (
                <small key={text}>{text}</small>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}
