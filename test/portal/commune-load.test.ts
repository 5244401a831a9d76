import { describe, expect, it } from 'vitest';
import { PAGE_QUERY } from '../../src/domain/text/page-address.js';
import { certaintyWords } from '../../src/portal/certainty/texts.js';
import { loadCommune, publicationAsked } from '../../src/portal/commune/load.js';
import { communeWords } from '../../src/portal/commune/texts.js';
import { rankingWords } from '../../src/portal/ranking/texts.js';
import { AnswerFault, type Ask } from '../../src/portal/shell/ask.js';

type UnitAnswer = {
  readonly slug: string;
  readonly level: string;
  readonly validTo: string | null;
  readonly movedTo: readonly { slug: string }[];
};

/** Answers by the name of the question. */
const asking = (unit: UnitAnswer | null, others: Readonly<Record<string, unknown>> = {}): Ask =>
  (async (question: { toString(): string }) => {
    const [, name = ''] = /query (\w+)/.exec(question.toString()) ?? [];
    if (name === 'CommuneUnit') return { unit };
    if (name in others) return others[name];
    throw new AnswerFault('REFUSED', `${name} is refused`);
  }) as unknown as Ask;

const load = (ask: Ask, month?: string, query = '') =>
  loadCommune({
    address: { page: 'commune', unit: 'dong-vien', ...(month !== undefined && { month }) },
    query: new URLSearchParams(query),
    language: 'vi',
    ask,
  });

const ended = (...slugs: string[]): UnitAnswer => ({
  slug: 'dong-vien',
  level: 'COMMUNE',
  validTo: '2025-06-30',
  movedTo: slugs.map((slug) => ({ slug })),
});

const PROFILE = { ranking: { scope: { slug: 'cho-don' }, period: { code: '2025-05' } } };
const past = (unit: UnitAnswer) =>
  asking(unit, {
    Commune: { unit: { profile: PROFILE } },
    Why: { unit: { explanation: null } },
    Ranks: { rankingHistories: null },
  });

describe('an ended unit', () => {
  it('stays at its address with its last figures, whether one or several units took it over', async () => {
    for (const heirs of [['cho-don-2025'], ['nam-cuong-2025', 'cho-don-2025']])
      expect(await load(past(ended(...heirs)))).toMatchObject({
        kind: 'found',
        answer: { unit: { movedTo: heirs.map((slug) => ({ slug })) }, profile: PROFILE },
      });
  });

  it.each(['2025-05', '2025-06', '2025-Q2'])('shows its own past in %s', async (month) => {
    expect(await load(past(ended('cho-don-2025')), month)).toMatchObject({
      kind: 'found',
      answer: { profile: PROFILE },
    });
  });

  it.each(['2025-07', '2026-01', '2025'])(
    'leads from %s, which it did not see the end of, to its last figures',
    async (month) => {
      expect(await load(past(ended('cho-don-2025')), month)).toEqual({ kind: 'moved', to: '/xa/dong-vien' });
    },
  );
});

it('a unit that ended before the closing day of a month leads from that month to its last figures', async () => {
  const unit = { ...ended('cho-don-2025'), validTo: '2025-06-10' };
  const answers = { Commune: { unit: { profile: null } }, Why: { unit: { explanation: null } } };
  expect(await load(asking(unit, answers), '2025-06')).toEqual({ kind: 'moved', to: '/xa/dong-vien' });
  expect(await load(asking(unit, answers), '2025-05')).toMatchObject({ kind: 'found', answer: { profile: null } });
});

it('a district leads to its ranking, of the month that the address names', async () => {
  const district = { slug: 'cho-don', level: 'DISTRICT', validTo: null, movedTo: [] };
  expect(await load(asking(district))).toEqual({ kind: 'moved', to: '/xep-hang/cho-don' });
  expect(await load(asking(district), '2026-10')).toEqual({ kind: 'moved', to: '/xep-hang/cho-don/2026-10' });
});

describe('a unit that exists', () => {
  const today: UnitAnswer = { slug: 'dong-vien', level: 'COMMUNE', validTo: null, movedTo: [] };

  it('whose profile is refused is a fault, not an empty page', async () => {
    await expect(load(asking(today))).rejects.toThrow('is refused');
  });

  it('with a month that no calendar has is refused in the words of the service', async () => {
    await expect(load(asking(today), '2026-13')).rejects.toThrow('is refused');
  });

  it('that is in no ranking is found without a profile', async () => {
    const answers = { Commune: { unit: { profile: null } }, Why: { unit: { explanation: null } } };
    expect(await load(asking(today, answers))).toMatchObject({ kind: 'found', answer: { profile: null } });
  });
});

it('a unit that nobody knows is missing', async () => {
  expect(await load(asking(null))).toEqual({ kind: 'missing' });
});

it('pages without a ranking say that the version may be what is not there', () => {
  const empty = (language: 'vi' | 'en') => [
    rankingWords[language].empty('2026'),
    certaintyWords[language].empty,
    communeWords[language].empty.text('A'),
  ];
  for (const text of empty('vi')) expect(text).toMatch(/, hoặc không có bản này\.$/);
  for (const text of empty('en')) expect(text).toMatch(/, or there is no such version\.$/);
});

describe('the publication that an address means', () => {
  it.each([
    ['2026-10', `${PAGE_QUERY.version}=3`, { period: '2026-10', version: 3, publishedOn: null }],
    [undefined, `${PAGE_QUERY.version}=3`, { period: null, version: null, publishedOn: null }],
    ['2026-10', `${PAGE_QUERY.version}=drei`, { period: '2026-10', version: null, publishedOn: null }],
    ['2026-10', `${PAGE_QUERY.version}=0`, { period: '2026-10', version: null, publishedOn: null }],
    [undefined, `${PAGE_QUERY.publishedOn}=2026-11-20`, { period: null, version: null, publishedOn: '2026-11-20' }],
    [undefined, `${PAGE_QUERY.publishedOn}=20/11/2026`, { period: null, version: null, publishedOn: '2026-11-20' }],
    [undefined, `${PAGE_QUERY.publishedOn}=heute`, { period: null, version: null, publishedOn: null }],
    [undefined, `${PAGE_QUERY.publishedOn}=2026-02-30`, { period: null, version: null, publishedOn: null }],
  ])('of the month %s and the query %s', (month, query, publication) => {
    expect(publicationAsked(month, new URLSearchParams(query))).toEqual(publication);
  });
});
