import { expect, test } from 'vitest';
import { formOrMoved, withWholeHistory } from '../../../src/portal/reviewed-report/moved-report.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

type Request = Parameters<typeof formOrMoved>[0];

/** A page of an ended unit with the units that took its place. */
function request(movedTo: readonly string[], validTo: string | null = '2026-10-01'): Request {
  const unit = { slug: 'cu', name: 'Xã Cũ', validTo, movedTo: movedTo.map((slug) => ({ slug, name: slug })) };
  const address = { page: 'reviewed-report', unit: 'cu', period: '2026-11' };
  return { address, language: 'vi', query: new URLSearchParams(), ask: async () => ({ unit }) } as unknown as Request;
}

const none = async () => ({ reportForm: null });
const refused = async (): Promise<{ reportForm: null }> => {
  throw new AnswerFault('REFUSED', 'no report is expected');
};

test('an ended unit leads to the same page of its only successor', async () => {
  expect(await formOrMoved(request(['moi']), none)).toEqual({ to: '/duyet/moi/2026-11' });
  expect(await formOrMoved(request(['moi']), refused)).toEqual({ to: '/duyet/moi/2026-11' });
});

test('with several successors, or none, nobody is led anywhere', async () => {
  expect(await formOrMoved(request(['a', 'b']), none)).toEqual({ answer: { reportForm: null } });
  expect(await formOrMoved(request(['moi'], null), none)).toEqual({ answer: { reportForm: null } });
  await expect(formOrMoved(request([]), refused)).rejects.toThrow('no report is expected');
});

test('another way to call the unit leads to the one address of the page', async () => {
  const form = async (slug: string) => ({ reportForm: { unit: { slug } } });
  const page = request([]);
  expect(await formOrMoved(page, () => form('moi'))).toEqual({ to: '/duyet/moi/2026-11' });
  expect(await formOrMoved(page, () => form('cu'))).toEqual({ answer: { reportForm: { unit: { slug: 'cu' } } } });
});

test('a lost connection is told as such', async () => {
  const offline = async (): Promise<{ reportForm: null }> => {
    throw new AnswerFault('OFFLINE', 'offline');
  };
  await expect(formOrMoved(request(['moi']), offline)).rejects.toThrow('offline');
});

test('a report that was changed more than a hundred times is shown with all changes, to the latest', async () => {
  const node = (n: number) => ({ id: `revision-${n}` });
  const part = (from: number, to: number, last: number) => ({
    nodes: Array.from({ length: to - from }, (_, n) => node(from + n)),
    pageInfo: { hasNextPage: to < last, endCursor: String(to) },
  });
  const asked: unknown[] = [];
  const ask = async (_: unknown, { unit, period, after }: Record<string, string>) => {
    asked.push([unit, period, after]);
    return { reportForm: { history: part(Number(after), Math.min(Number(after) + 100, 230), 230) } };
  };
  const form = (changes: number) =>
    ({
      unit: { slug: 'moi' },
      period: { code: '2026-11' },
      history: part(0, Math.min(changes, 100), changes),
    }) as never;
  const { history } = await withWholeHistory(form(230), ask as never, 'vi');
  expect(history.nodes).toHaveLength(230);
  expect(history.nodes.at(-1)).toEqual(node(229));
  expect(asked).toEqual([
    ['moi', '2026-11', '100'],
    ['moi', '2026-11', '200'],
  ]);
  expect((await withWholeHistory(form(7), ask as never, 'vi')).history.nodes).toHaveLength(7);
  expect(asked).toHaveLength(2);
});
