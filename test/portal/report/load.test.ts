import { expect, test } from 'vitest';
import type { Device } from '../../../src/portal/draft/device.js';
import { loadReportPage } from '../../../src/portal/filing/load.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';
import { memoryDevice } from '../../support/portal/memory-device.js';

type Request = Parameters<typeof loadReportPage>[0];

const FORM = {
  unit: { slug: 'xuan-lac' },
  period: { code: '2026-11' },
  revision: null,
  frame: [],
  figures: [],
  sentBack: null,
};

/** A device that has kept one form, or none. */
const device = (kept?: object): Device => ({
  ...memoryDevice(),
  form: async <Form>() => (kept ? { form: kept as Form, keptAt: 1_000 } : undefined),
});

/** An address with what the API answers for the form and for the unit. */
function request(unit: string, form: () => object | null, movedTo: readonly string[] = []): Request {
  const ask = async (question: { toString(): string }) =>
    question.toString().includes('query ReportPage')
      ? { reportForm: form(), states: [], grounds: [] }
      : {
          unit: {
            slug: unit,
            name: unit,
            validTo: '2026-10-01',
            movedTo: movedTo.map((slug) => ({ slug, name: slug })),
          },
        };
  const session = { viewer: { id: 'off-1' } };
  const address = { page: 'report', unit, period: '2026-11' };
  return { address, language: 'vi', query: new URLSearchParams(), ask, session } as unknown as Request;
}

const fault = (kind: 'OFFLINE' | 'REFUSED') => (): never => {
  throw new AnswerFault(kind, 'said by the service');
};

test('a form comes from the service, and without a connection from the device', async () => {
  const open = await loadReportPage(
    request('xuan-lac', () => FORM),
    device(),
  );
  expect(open).toMatchObject({ kind: 'found', answer: { kind: 'FORM', keptAt: undefined } });
  const { sentBack: _, ...form } = FORM;
  const kept = await loadReportPage(request('xuan-lac', fault('OFFLINE')), device({ form }));
  expect(kept).toMatchObject({ kind: 'found', answer: { kind: 'FORM', keptAt: 1_000 } });
  await expect(loadReportPage(request('xuan-lac', fault('OFFLINE')), device())).rejects.toThrow(AnswerFault);
});

test('an ended unit leads to its only successor, and one with several names them', async () => {
  const divided = await loadReportPage(request('cu', fault('REFUSED'), ['moi-1', 'moi-2']), device());
  expect(divided).toMatchObject({ kind: 'found', answer: { kind: 'NO_FORM', refusal: 'said by the service' } });
  const merged = await loadReportPage(request('cu', fault('REFUSED'), ['moi']), device());
  expect(merged).toEqual({ kind: 'moved', to: '/bao-cao/moi/2026-11' });
  const notExpected = await loadReportPage(
    request('cu', () => null),
    device(),
  );
  expect(notExpected).toMatchObject({ kind: 'found', answer: { kind: 'NO_FORM', refusal: undefined } });
});

test('another way to call the unit leads to the address that drafts are kept under', async () => {
  const moved = await loadReportPage(
    request('02020', () => FORM),
    device(),
  );
  expect(moved).toEqual({ kind: 'moved', to: '/bao-cao/xuan-lac/2026-11' });
});
