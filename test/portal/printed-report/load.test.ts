import { expect, test } from 'vitest';
import { loadPrintedReport } from '../../../src/portal/printed-report/load.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

type Request = Parameters<typeof loadPrintedReport>[0];

const printedOf = (ask: () => Promise<unknown>) =>
  loadPrintedReport({
    address: { page: 'printed-report', unit: 'cu', period: '2026-11' },
    language: 'vi',
    ask,
  } as unknown as Request);

test('without a form there is nothing to print: the page of the report says why and leads to a successor', async () => {
  const moved = { kind: 'moved', to: '/bao-cao/cu/2026-11' };
  expect(await printedOf(async () => ({ reportForm: null }))).toEqual(moved);
  const refused = Promise.reject(new AnswerFault('REFUSED', 'no report is expected'));
  expect(await printedOf(() => refused)).toEqual(moved);
});

test('a form is printed', async () => {
  const answer = { reportForm: { unit: { slug: 'cu' } } };
  expect(await printedOf(async () => answer)).toEqual({ kind: 'found', answer });
});

test('a lost connection is told as such', async () => {
  const lost = Promise.reject(new AnswerFault('OFFLINE', 'offline'));
  await expect(printedOf(() => lost)).rejects.toThrow('offline');
});
