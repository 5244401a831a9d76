import { expect, test } from 'vitest';
import { type ChangeByFile, changesBeside, fetchForm, sendForm } from '../../../src/portal/report-file/form-file.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

const REPORT = { unit: 'xuan-lac', period: '2026-11' };
const FILE = new Blob(['x']);

/** A session that answers every file with the same. */
function session(answer: () => Response | Error) {
  const asked: [string, RequestInit | undefined][] = [];
  return {
    asked,
    fetchFile: async (path: string, init?: RequestInit) => {
      asked.push([path, init]);
      const answered = answer();
      if (answered instanceof Error) throw answered;
      return answered;
    },
  };
}

test('a file is looked at without a key, and taken in with one', async () => {
  const outcome = { changed: true, changes: [], warnings: [], errors: [] };
  const service = session(() => Response.json(outcome));
  expect(await sendForm(service, REPORT, FILE, 'vi')).toEqual(outcome);
  expect(await sendForm(service, REPORT, FILE, 'vi', 'key-0001')).toEqual(outcome);
  expect(service.asked.map(([path, init]) => [path, new Headers(init?.headers).get('idempotency-key')])).toEqual([
    ['/files/import?unit=xuan-lac&period=2026-11&dryRun=true', null],
    ['/files/import?unit=xuan-lac&period=2026-11', 'key-0001'],
  ]);
});

test('a refusal of the whole file is told with its sentences', async () => {
  const errors = [{ message: 'Tệp rỗng.', row: null, column: null }];
  const service = session(() => Response.json({ errors }, { status: 422 }));
  expect(await sendForm(service, REPORT, FILE, 'vi')).toEqual({ changed: false, changes: [], warnings: [], errors });
});

test.each([
  ['without a connection', () => new AnswerFault('OFFLINE', ''), 'OFFLINE'],
  ['while the service starts', () => new Response('', { status: 503 }), 'OFFLINE'],
  [
    'while the gateway has too many requests',
    () => Response.json({ message: 'Too Many Requests' }, { status: 429 }),
    'OFFLINE',
  ],
  ['when the service fails', () => Response.json({ message: 'Internal Server Error' }, { status: 500 }), 'OFFLINE'],
  ['with what is no answer of the service', () => new Response('<html>'), 'OFFLINE'],
  ['when the session has ended', () => new AnswerFault('SIGN_IN', ''), 'SIGNED_OUT'],
] as const)('%s nothing is claimed of the file', async (_when, answer, outcome) => {
  expect(await sendForm(session(answer), REPORT, FILE, 'vi')).toBe(outcome);
});

test('a refusal of the gateway, which has no sentence of its own, is one too', async () => {
  const tooLarge = session(() => Response.json({ message: 'Request Entity Too Large' }, { status: 413 }));
  const said = [{ message: expect.stringContaining('có thể tệp quá lớn') }];
  expect(await sendForm(tooLarge, REPORT, FILE, 'vi', 'key-0001')).toMatchObject({ errors: said });
  const page = session(() => new Response('<html>', { status: 403 }));
  expect(await sendForm(page, REPORT, FILE, 'vi', 'key-0001')).toMatchObject({ errors: said });
  expect(await fetchForm(page, REPORT, 'vi')).toMatchObject({
    errors: [{ message: 'Chưa tải được biểu. Đề nghị thử lại.' }],
  });
});

test('a form that breaks off on its way is not saved as a file', async () => {
  const broken = () => new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) });
  const service = session(() => new Response(broken()));
  expect(await fetchForm(service, REPORT, 'vi')).toBe('OFFLINE');
});

test('the form comes under the name that the service gives it, in the language of the reader', async () => {
  const headers = { 'content-disposition': 'attachment; filename="form-xuan-lac-2026-11.xlsx"' };
  const service = session(() => new Response('bytes', { headers }));
  expect(await fetchForm(service, REPORT, 'en')).toMatchObject({ name: 'form-xuan-lac-2026-11.xlsx' });
  expect(service.asked[0]?.[0]).toBe('/files/template/xuan-lac/2026-11.xlsx?lang=en');
  expect(
    await fetchForm(
      session(() => new AnswerFault('OFFLINE', '')),
      REPORT,
      'vi',
    ),
  ).toBe('OFFLINE');
});

test('a look at a file says what happens to reasons and links, and that an empty cell takes them away', () => {
  const saved = {
    reasonBefore: 'mất điện',
    reason: 'mất điện',
    evidenceBefore: ['https://a.vn'],
    evidence: ['https://a.vn'],
  };
  const beside = (change: Partial<ChangeByFile>) => changesBeside({ ...saved, ...change } as ChangeByFile, 'vi');
  expect(beside({})).toEqual([]);
  expect(beside({ reason: null, evidence: [] })).toEqual([
    'Bỏ lý do đang lưu',
    'Bỏ các liên kết tài liệu kiểm chứng đang lưu',
  ]);
  expect(beside({ reason: 'lũ', evidence: ['https://b.vn', 'https://c.vn'] })).toEqual([
    'Lý do: lũ',
    'Liên kết tài liệu kiểm chứng: https://b.vn https://c.vn',
  ]);
});
