import { expect, test } from 'vitest';
import { csvOfFigure } from '../../../src/portal/chart-tools/pictures.js';

const tableOf = (...rows: string[][]) =>
  ({ rows: rows.map((cells) => ({ cells: cells.map((textContent) => ({ textContent })) })) }) as never;

test('the numbers of a picture have the separator that spreadsheets expect in the language of the page', () => {
  const rows = [
    ['Xã', '98,5%'],
    ['Xã "A"; B', '1.000'],
  ];
  expect(csvOfFigure(tableOf(...rows), 'T', ['Nguồn'], 'vi')).toBe(
    '\uFEFF"T"\r\n"Xã";"98,5%"\r\n"Xã ""A""; B";"1.000"\r\n"Nguồn"\r\n',
  );
  expect(csvOfFigure(tableOf(['Commune', '98.5%']), 'T', [], 'en')).toBe('\uFEFF"T"\r\n"Commune","98.5%"\r\n');
});

test('no text in them is taken for a formula, and signed numbers stay numbers', () => {
  const csv = csvOfFigure(tableOf(['=1+1', '+2', '-3,5%', '-x', '-']), 'T', [], 'vi');
  expect(csv).toBe(`\uFEFF"T"\r\n"'=1+1";"+2";"-3,5%";"'-x";"'-"\r\n`);
});
