import { describe, expect, it } from 'vitest';
import {
  type AnswerToFile,
  fileAnswerOf,
  loadInParts,
  mayBeLoaded,
  PartFault,
  type RowsSoFar,
} from '../../../src/portal/file-load/load-answer.js';
import { fileLoadWords } from '../../../src/portal/file-load/texts.js';
import { readAnswer } from '../../../src/portal/shell/answer.js';

const FAULT = { code: 'X', message: 'lỗi' };
const answer = (newCount: number, remaining: number, more: Partial<AnswerToFile> = {}): AnswerToFile => ({
  ...{ written: true, remaining, newCount, changedCount: 0, missingCount: 0, unchangedCount: 0, leftOutCount: 0 },
  ...{ new: [], changed: [], missing: [], warnings: [], errorCount: more.errors?.length ?? 0, errors: [] },
  ...more,
});

async function loaded(...parts: readonly (AnswerToFile | Error)[]) {
  const shown: RowsSoFar[] = [];
  const left = [...parts];
  const outcome = await loadInParts(
    async () => {
      const part = left.shift();
      if (!part || part instanceof Error) throw part ?? new Error('asked once more');
      return part;
    },
    (rows) => shown.push(rows),
  ).catch((error: unknown) => error);
  return { outcome, shown, left: left.length };
}

describe('a file that is loaded in parts', () => {
  it('is one request where nothing remains', async () => {
    const { outcome, shown } = await loaded(answer(3, 0));
    expect([outcome, shown]).toEqual([answer(3, 0), []]);
  });

  it('counts the rows of the whole file, and every fault', async () => {
    const { outcome, shown } = await loaded(answer(130, 70), answer(70, 10), answer(10, 0, { errors: [FAULT] }));
    expect(outcome).toMatchObject({ newCount: 130, remaining: 0, errors: [FAULT], errorCount: 1 });
    expect(shown).toEqual([
      { done: 60, all: 130 },
      { done: 120, all: 130 },
    ]);
  });

  it('is busy where the gateway answers, which names no fault: nothing then looks loaded', async () => {
    const unavailable = new Response('{"message":"Service Unavailable"}', { status: 503 });
    await expect(fileAnswerOf(unavailable)).rejects.toMatchObject({ kind: 'BUSY', message: 'HTTP 503' });
    await expect(fileAnswerOf(new Response('', { status: 413 }))).rejects.toMatchObject({ kind: 'REFUSED' });
  });

  it('is not known to be loaded where the answer breaks off, nor is any change', async () => {
    const broken = () => new Response('{"written":true,"remai');
    await expect(fileAnswerOf(broken())).rejects.toMatchObject({ kind: 'OFFLINE' });
    await expect(readAnswer(Promise.resolve(broken()))).rejects.toMatchObject({ kind: 'OFFLINE' });
  });

  it.each([
    ['a connection that breaks', new Error('offline')],
    ['a service that fails', answer(0, 0, { written: false, errors: [FAULT] })],
    ['rows that come no further', answer(70, 70)],
  ])('ends with what is done and what is left after %s', async (_what, part) => {
    const { outcome, left } = await loaded(answer(130, 70), part, answer(1, 0));
    expect(outcome).toBeInstanceOf(PartFault);
    expect((outcome as PartFault).rows).toEqual({ done: 60, all: 130 });
    expect(left).toBe(1);
  });

  it.each([
    ['officials', 1, true],
    ['officials', 0, false],
    ['units', 1, false],
    ['figures', 1, false],
  ])('with a fault, one of %s with %i other rows may be loaded: %s', (file, newCount, may) => {
    expect(mayBeLoaded(answer(newCount, 0, { file, errors: [FAULT] }))).toBe(may);
  });

  it('says so in both languages', () => {
    const rows = { done: 60, all: 6_710 };
    expect(fileLoadWords.vi.rowsSoFar(rows, '3 phút')).toBe('Đã nạp 60/6.710 dòng, còn khoảng 3 phút…');
    expect(fileLoadWords.en.rowsSoFar(rows, undefined)).toBe('60 of 6,710 rows loaded…');
    expect(fileLoadWords.vi.rowsLeft(rows)).toBe(
      'Đã nạp 60/6.710 dòng, còn 6.650. Đề nghị chọn lại tệp này để nạp tiếp.',
    );
    expect(fileLoadWords.en.rowsLeft(rows)).toContain('60 of 6,710 rows are loaded, 6,650 are left.');
  });
});
