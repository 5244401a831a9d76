import { expect, test } from 'vitest';
import { loadRanking } from '../../../src/portal/ranking/load-ranking.js';
import { AnswerFault, type Ask } from '../../../src/portal/shell/ask.js';

type Answers = Readonly<Record<string, object | AnswerFault>>;

/** Answers a question by its name, alone or with its cursor or its scope. */
const asking =
  (answers: Answers): Ask =>
  async (question, variables) => {
    const name = /query (\w+)/.exec(question.toString())?.[1] ?? '';
    const { after, scope } = variables as { after?: string | null; scope?: string | null };
    const answer = answers[`${name} ${after ?? scope}`] ?? answers[name] ?? {};
    if (answer instanceof AnswerFault) throw answer;
    return answer as never;
  };

const load = (answers: Answers, address: { scope?: string; month?: string } = {}, query = '') =>
  loadRanking({
    address: { page: 'ranking', ...address },
    query: new URLSearchParams(query),
    language: 'vi',
    ask: asking(answers),
  });

const page = (names: readonly string[], endCursor: string, hasNextPage: boolean) => ({
  ranking: { version: 1, rows: { nodes: names.map((name) => ({ id: name })), pageInfo: { endCursor, hasNextPage } } },
});
const REFUSED = new AnswerFault('REFUSED', 'not a scope');

test('the rows of all pages stand in one table', async () => {
  const loaded = await load({
    RankingPage: page(['a', 'b'], 'after-b', true),
    'RankingPage after-b': page(['c'], 'after-c', false),
  });
  expect(loaded).toMatchObject({
    kind: 'found',
    answer: { ranking: { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } },
  });
});

test('without the movement the table still stands', async () => {
  const loaded = await load({ RankingPage: page(['a'], 'a', false), RankingMovement: new AnswerFault('BUSY', '') });
  expect(loaded).toMatchObject({ kind: 'found', answer: { ranking: { rows: [{ id: 'a' }] }, movement: null } });
});

test('the movement of a month before a reorganisation is that of the scope that ranked it', async () => {
  const ofUnits = (...slugs: string[]) => ({
    months: [{ code: '2025-06' }],
    lines: slugs.map((slug) => ({ unit: { slug }, entries: [] })),
  });
  const nodes = [{ id: 'a', unit: { slug: 'xuan-lac' } }];
  const rows = { nodes, pageInfo: { endCursor: 'a', hasNextPage: false } };
  const ranking = { scope: { slug: 'cho-don' }, period: { code: '2025-06' }, rows };
  const asked: unknown[] = [];
  const ask: Ask = async (question, variables) => {
    if (!question.toString().includes('query RankingMovement')) return { ranking } as never;
    const { scope } = variables as { scope: string | null };
    asked.push(scope);
    return { rankingHistories: ofUnits(scope === 'cho-don' ? 'xuan-lac' : 'nam-cuong-2025') } as never;
  };
  const address = { page: 'ranking', month: '2025-06' } as const;
  const loaded = await loadRanking({ address, query: new URLSearchParams(), language: 'vi', ask });
  expect(loaded).toMatchObject({ answer: { movement: ofUnits('xuan-lac') } });
  expect(asked).toEqual([null, 'cho-don']);
});

test.each([
  ['of no month, where the latest ranking is older than twelve months', undefined, '2025-06', [null, '2025-06']],
  ['of a quarter', '2025-Q2', '2025-06', ['2025-06']],
] as const)('the movement ends with the month of the table: %s', async (_, month, code, ends) => {
  const nodes = [{ id: 'a', unit: { slug: 'xuan-lac' } }];
  const rows = { nodes, pageInfo: { endCursor: 'a', hasNextPage: false } };
  const ranking = { scope: { slug: 'cho-don' }, period: { code }, rows };
  const asked: unknown[] = [];
  const ask: Ask = async (question, variables) => {
    if (!question.toString().includes('query RankingMovement')) return { ranking } as never;
    const { to } = variables as { to: string | null };
    asked.push(to);
    const lines = [{ unit: { slug: 'xuan-lac' }, entries: [] }];
    return { rankingHistories: { months: [{ code: to ?? '2026-11' }], lines } } as never;
  };
  const address = { page: 'ranking', ...(month !== undefined && { month }) } as const;
  const loaded = await loadRanking({ address, query: new URLSearchParams(), language: 'vi', ask });
  expect(loaded).toMatchObject({ answer: { movement: { months: [{ code }] } } });
  expect(asked).toEqual(ends);
});

test('a commune in the place of the scope leads to its own page', async () => {
  const unit = { slug: 'xuan-lac', level: 'COMMUNE', movedTo: [] };
  const answers = { RankingPage: REFUSED, UnitOfRanking: { unit } };
  const loaded = await load(answers, { scope: 'xuan-lac', month: '2026-10' });
  expect(loaded).toEqual({ kind: 'moved', to: '/xa/xuan-lac/2026-10' });
});

test('a village leads to the page of its commune', async () => {
  const unit = { slug: 'ban-thi-thon-01', level: 'VILLAGE', onDay: { parent: { slug: 'ban-thi' } }, movedTo: [] };
  const loaded = await load({ RankingPage: REFUSED, UnitOfRanking: { unit } }, { scope: unit.slug, month: '2026-10' });
  expect(loaded).toEqual({ kind: 'moved', to: '/xa/ban-thi/2026-10' });
});

test('a scope that has ended and has no ranking there leads to its successor', async () => {
  const unit = { slug: 'bac-kan', level: 'PROVINCE', movedTo: [{ slug: 'thai-nguyen-2025' }] };
  const loaded = await load({ RankingPage: { ranking: null }, UnitOfRanking: { unit } }, { scope: 'bac-kan' });
  expect(loaded).toEqual({ kind: 'moved', to: '/xep-hang/thai-nguyen-2025' });
});

test('a refusal of another kind stays what it is', async () => {
  const unit = { slug: 'cho-don', level: 'DISTRICT', movedTo: [] };
  const answers = { RankingPage: REFUSED, UnitOfRanking: { unit }, ScopeBefore: { periods: { scope: unit } } };
  await expect(load(answers, { scope: 'cho-don', month: '2026-13' })).rejects.toBe(REFUSED);
});

test('a district without a ranking of its own shows the communes in which it lies today, each once', async () => {
  const unit = { slug: 'cho-don', level: 'DISTRICT', movedTo: [] };
  const heir = { slug: 'nam-cuong-2025' };
  const nodes = [
    { slug: 'xuan-lac', validTo: '2025-06-30', movedTo: [heir] },
    { slug: 'nam-cuong', validTo: '2025-06-30', movedTo: [heir] },
    { slug: 'kept', validTo: null, movedTo: [] },
  ];
  const part = (of: typeof nodes, hasNextPage: boolean) => ({
    unit,
    units: { nodes: of, pageInfo: { hasNextPage, endCursor: 'first' } },
  });
  const answers = {
    RankingPage: REFUSED,
    UnitOfRanking: part(nodes.slice(0, 1), true),
    'UnitOfRanking first': part(nodes.slice(1), false),
    ScopeBefore: REFUSED,
  };
  expect(await load(answers, { scope: 'cho-don' })).toMatchObject({
    kind: 'found',
    answer: { ranking: null, unranked: { unit, communes: [heir, { slug: 'kept' }] } },
  });
});

test('a month before the scope began names the units in whose place it stands, and its own months none', async () => {
  const scope = { validFrom: '2025-07-01', predecessors: [{ slug: 'bac-kan', name: 'Tỉnh Bắc Kạn' }] };
  const answers = (closingDay: string, of: typeof scope = scope) => ({
    RankingPage: { ranking: null },
    ScopeBefore: { period: { closingDay }, periods: { scope: of } },
  });
  expect(await load(answers('2025-06-14'), { month: '2025-06' })).toMatchObject({
    answer: { ranking: null, before: { until: '2025-07-01', units: [{ slug: 'bac-kan' }] } },
  });
  expect(await load(answers('2025-07-14'), { month: '2025-07' })).toMatchObject({
    answer: { ranking: null, before: null },
  });
  // A month that closed before the day, within the month of the day.
  const later = { ...scope, validFrom: '2026-04-30' };
  expect(await load(answers('2026-04-14', later), { month: '2026-04' })).toMatchObject({
    answer: { ranking: null, before: { until: '2026-04-30' } },
  });
});

test('a province that took the place of a district names the district, not the provinces that were never ranked', async () => {
  const predecessors = [{ slug: 'bac-kan' }, { slug: 'thai-nguyen' }];
  const answers = {
    RankingPage: { ranking: null },
    ScopeBefore: {
      period: { closingDay: '2025-06-14' },
      periods: { scope: { validFrom: '2025-07-01', predecessors } },
    },
    'ScopeBefore bac-kan': REFUSED,
    'ScopeBefore thai-nguyen': REFUSED,
    ScopeOfMonth: { ranking: { scope: { slug: 'cho-don' } } },
  };
  const address = { scope: 'thai-nguyen-2025', month: '2025-06' };
  expect(await load(answers, address)).toMatchObject({ answer: { before: { units: [{ slug: 'cho-don' }] } } });
  const ranked = { ...answers, 'ScopeBefore bac-kan': answers.ScopeBefore };
  expect(await load(ranked, address)).toMatchObject({ answer: { before: { units: [{ slug: 'bac-kan' }] } } });
});

test('a day before the first publication, or one that is still to come, is no missing page; an unknown scope is one', async () => {
  const MISSING = new AnswerFault('MISSING', 'nothing by then');
  const rankingHistories = { months: [], lines: [] };
  const early = { RankingPage: MISSING, RankingMovement: { rankingHistories } };
  expect(await load(early, { month: '2026-10' }, 'cong-bo=2026-01-01')).toMatchObject({
    kind: 'found',
    answer: { ranking: null, movement: rankingHistories },
  });
  const tomorrow = { ...early, RankingPage: new AnswerFault('REFUSED', 'a day up to today', 'at') };
  expect(await load(tomorrow, {}, 'cong-bo=2999-01-01')).toMatchObject({ kind: 'found', answer: { ranking: null } });
  const unknown = { RankingPage: MISSING, RankingMovement: MISSING };
  await expect(load(unknown, { scope: 'nope' }, 'cong-bo=2026-01-01')).rejects.toBe(MISSING);
  await expect(load(early, { month: '2026-10' })).rejects.toBe(MISSING);
});
