import type { FilesContext } from '../context.js';
import { csvOf } from '../table/csv.js';
import type { Format } from '../table/deliver.js';
import { xlsxOf } from '../table/spreadsheet.js';
import { formLines } from './lines.js';
import { readForm } from './report-form.js';
import { COLUMN_ORDER } from './template-columns.js';
import { templateSheet } from './template-sheet.js';
import { FORM_TEXTS } from './texts.js';

export type TemplateFile = { readonly name: string; readonly body: string | Uint8Array; readonly rows: number };

/** The form of a commune and period as a file with the saved figures. The import reads the filled file. */
export async function templateFile(
  context: FilesContext,
  unit: string,
  period: string,
  format: Format,
): Promise<TemplateFile> {
  const form = await readForm(context, unit, period);
  const { language } = context;
  const lines = formLines(form, language);
  const rowsOfCells = () => lines.map(({ cells }) => COLUMN_ORDER.map((column) => cells[column] ?? null));
  return {
    name: `${FORM_TEXTS.fileName[language]}-${form.of.unit.id}-${form.period}.${format}`,
    body: format === 'csv' ? csvOf(rowsOfCells(), language) : await xlsxOf(templateSheet(lines, language)),
    rows: lines.filter(({ kind }) => kind === 'indicator').length,
  };
}
