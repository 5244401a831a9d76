import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { PageTable } from '../parts/page-table.js';
import type { CellFaultInFile, ChangeByFile } from './form-file.js';
import { reportFileWords } from './texts.js';

type FaultsProps = {
  readonly title: (count: number) => string;
  readonly faults: readonly CellFaultInFile[];
  readonly language: Language;
};

/** Every fault with its row and column, as a spreadsheet program names them. */
export function FaultsOfFile({ title, faults, language }: FaultsProps): JSX.Element | null {
  if (faults.length === 0) return null;
  const words = reportFileWords[language];
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

type ChangesProps = { readonly changes: readonly ChangeByFile[]; readonly language: Language };

/** What the file changes, indicator by indicator. */
export function ChangesOfFile({ changes, language }: ChangesProps): JSX.Element {
  const words = reportFileWords[language];
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
          cell: ({ after, reason, reasonBefore }) => (
            <>
              {after?.text ?? words.empty}
              {reason !== null && reason !== reasonBefore && <small>{words.reason(reason)}</small>}
            </>
          ),
        },
      ]}
    />
  );
}
