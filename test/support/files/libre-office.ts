import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WAIT_MS } from '../start/patience.js';
import { found, program } from '../start/tools.js';

/** The path of LibreOffice; undefined if it is not installed. */
export const soffice: string | undefined = found('LibreOffice', program('soffice'));

const MODULE = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${body
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')}</script:module>`;

/** LibreOffice's CSV filter: 59 is the semicolon, 34 the quotation mark, 76 UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76';

export type Office = {
  /** Opens the workbook, types values into cells of its first sheet, saves it, and returns the saved file. */
  typed(workbook: Uint8Array, cells: Readonly<Record<string, string | number>>): Buffer;
  /** Whether the sheet is protected, which of the cells are locked, and whether the first column is hidden. */
  seen(workbook: Uint8Array, cells: readonly string[]): string[];
  asCsv(workbook: Uint8Array): Buffer;
  close(): void;
};

/** LibreOffice with a profile of its own, which its first start writes; without a window. */
export function openLibreOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-office-'));
  const [form, target] = [join(folder, 'form.xlsx'), join(folder, 'saved')];
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const options = ['--headless', '--norestore', '--nologo', profile];
  const run = (...what: string[]) =>
    execFileSync(soffice ?? 'soffice', [...options, ...what], { stdio: 'ignore', timeout: WAIT_MS });
  const runMacro = (workbook: Uint8Array, body: readonly string[]): Buffer => {
    writeFileSync(form, workbook);
    const module = join(folder, 'profile', 'user', 'basic', 'Standard', 'Module1.xba');
    writeFileSync(module, MODULE(macro(form, body)));
    rmSync(target, { force: true });
    run('macro:///Standard.Module1.Main');
    return readFileSync(target);
  };
  run('macro:///Standard.Module1.Main');
  return {
    typed: (workbook, cells) =>
      runMacro(workbook, [
        ...Object.entries(cells).map(([cell, value]) => {
          const set = typeof value === 'number' ? `setValue(${value})` : `setString(${quoted(value)})`;
          return `sheet.getCellRangeByName(${quoted(cell)}).${set}`;
        }),
        'Dim saving(0) As New com.sun.star.beans.PropertyValue',
        'saving(0).Name = "FilterName"',
        'saving(0).Value = "Calc MS Excel 2007 XML"',
        `document.storeToURL(ConvertToURL(${quoted(target)}), saving())`,
      ]),
    seen: (workbook, cells) =>
      runMacro(workbook, [
        `Open ${quoted(target)} For Output As #1`,
        'If sheet.isProtected() Then Print #1, "protected"',
        'If Not sheet.Columns.getByIndex(0).IsVisible Then Print #1, "hidden A"',
        ...cells.map(
          (cell) =>
            `If sheet.getCellRangeByName(${quoted(cell)}).CellProtection.IsLocked Then Print #1, ${quoted(`locked ${cell}`)}`,
        ),
        'Close #1',
      ])
        .toString('utf8')
        .trim()
        .split(/\r?\n/),
    asCsv(workbook) {
      writeFileSync(form, workbook);
      run('--convert-to', CSV, '--outdir', folder, form);
      return readFileSync(join(folder, 'form.csv'));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Whatever goes wrong, the program ends; what was not saved is missed by the test. */
const macro = (source: string, body: readonly string[]): string => `
Sub Main
  On Error Goto Done
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(${quoted(source)}), "_blank", 0, opening())
  sheet = document.Sheets.getByIndex(0)
${body.map((line) => `  ${line}`).join('\n')}
  document.close(True)
Done:
  StarDesktop.terminate()
End Sub
`;
