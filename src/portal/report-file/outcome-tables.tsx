import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { CellFaultInFile, ChangeByFile } from './form-file.js';
import { reportFileWords } from './words.js';

type FaultsProps = {
  readonly title: (count: number) => string;
  readonly faults: readonly CellFaultInFile[];
  readonly language: Language;
};

/** Every fault with its row and column, as a spreadsheet program names them. */
export function FaultsOfFile({ title, faults, language }: FaultsProps): JSX.Element | null {
  if (faults.length === 0) return null;
  const words = reportFileWords(language);
  return (
    <table class="data file-faults">
      <caption>{title(faults.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.fault}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ row, column, message }) => (
          <tr key={`${row}-${column}-${message}`}>
            <td>{row ?? '–'}</td>
            <td>{column ?? '–'}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ChangesProps = { readonly changes: readonly ChangeByFile[]; readonly language: Language };

/** What the file changes, indicator by indicator. */
export function ChangesOfFile({ changes, language }: ChangesProps): JSX.Element {
  const words = reportFileWords(language);
  return (
    <table class="data">
      <caption>{words.changes(changes.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ code, name, before, delivered, after, reasonBefore, reason }) => (
          <tr key={code}>
            <th scope="row">
              {code} <small>{name}</small>
            </th>
            <td>
              {before?.text ?? delivered?.text ?? words.empty}
              {delivered && <small>{words.delivered(delivered.systemName)}</small>}
            </td>
            <td>
              {after?.text ?? words.empty}
              {reason !== null && reason !== reasonBefore && <small>{words.reason(reason)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
