import { expect, it } from 'vitest';
import { documents } from '../../../src/graphql/generated/trusted-documents.js';
import { loadIndicator } from '../../../src/portal/indicator/answer.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';
import type { PageRequest } from '../../../src/portal/shell/page.js';

const named = (code: string, points: number) => ({ code, points, name: `${code}, ${points}` });

/** The method in force gives 20 points, and the one of the ranking of December gave 30. */
const answers: Readonly<Record<string, unknown>> = {
  IndicatorWords: { publishedFigures: [], frequencies: [], measures: [], rules: [], statuses: [] },
  Indicator: { indicator: named('E01', 20) },
  IndicatorFigures: {
    ranking: {
      matrix: {
        ranking: { scope: { slug: 'cho-don' }, period: { code: '2026-12' } },
        indicators: [named('E01', 30)],
        rows: [],
      },
    },
  },
  IndicatorCourse: { ranking: { matrix: { indicators: [{ series: null }] } } },
};
const load = (without: readonly string[] = []) => {
  const ask = (document: { toString(): string }) => {
    const [, name = ''] = /^query (\w+)/.exec(String(document)) ?? [];
    return Promise.resolve(without.includes(name) ? { ranking: null } : answers[name]);
  };
  const request = { address: { page: 'indicator', code: 'E01', period: '2026-12' }, language: 'vi', ask };
  return loadIndicator(request as unknown as PageRequest<'indicator'>);
};

it('the page of a month shows the indicator as the method of that ranking has it', async () => {
  expect(await load()).toMatchObject({ kind: 'found', answer: { indicator: { points: 30 } } });
});

it('the course beside the figures is of the scope that ranked the month, not of the one that took it over', async () => {
  const asked: unknown[] = [];
  const ask = (document: { toString(): string }, variables: unknown) => {
    const [, name = ''] = /^query (\w+)/.exec(String(document)) ?? [];
    if (name === 'IndicatorCourse') asked.push(variables);
    return Promise.resolve(answers[name]);
  };
  const request = { address: { page: 'indicator', code: 'E01', period: '2026-12' }, language: 'vi', ask };
  await loadIndicator(request as unknown as PageRequest<'indicator'>);
  expect(asked).toMatchObject([{ scope: 'cho-don', to: '2026-12' }]);
});

it('a month without a ranking shows the indicator as it is in force', async () => {
  expect(await load(['IndicatorFigures'])).toMatchObject({
    kind: 'found',
    answer: { indicator: { points: 20 }, matrix: null, course: null },
  });
});

it.each(['2026-11', undefined])('a ranking of before an indicator leads to no missing page: %s', async (period) => {
  const ask = (document: { toString(): string }) => {
    const [, name = ''] = /^query (\w+)/.exec(String(document)) ?? [];
    const isUnknown = name === 'IndicatorFigures';
    return isUnknown ? Promise.reject(new AnswerFault('MISSING', 'unknown')) : Promise.resolve(answers[name]);
  };
  const request = { address: { page: 'indicator', code: 'E01', period }, language: 'vi', ask };
  expect(await loadIndicator(request as unknown as PageRequest<'indicator'>)).toMatchObject({
    kind: 'found',
    answer: { indicator: { points: 20 }, matrix: null, course: null },
  });
});

it('a month without a ranking shows an indicator that has been dropped since, as the method of that month has it', async () => {
  const opened = (period: string) => {
    const ask = (document: { toString(): string }, { id }: { readonly id?: string }) => {
      const [, name = ''] = /^query (\w+)/.exec(String(document)) ?? [];
      const version = (month: string, ...codes: readonly string[]) => ({
        inForceFrom: { code: month },
        indicators: codes.map((code) => ({ id: `${month} ${code}`, code })),
      });
      const methodVersions = [version('2024-01', 'E01'), version('2025-01', 'E01', 'E02'), version('2026-11', 'E02')];
      if (name === 'Indicator') return Promise.reject(new AnswerFault('MISSING', 'unknown'));
      if (name === 'IndicatorMethods') return Promise.resolve({ methodVersions });
      if (name === 'IndicatorOfMethod') return Promise.resolve({ node: { ...named('E01', 15), id } });
      return Promise.resolve(name === 'IndicatorFigures' ? { ranking: null } : answers[name]);
    };
    const request = { address: { page: 'indicator', code: 'E01', period }, language: 'vi', ask };
    return loadIndicator(request as unknown as PageRequest<'indicator'>);
  };
  const indicator = { points: 15, id: '2025-01 E01' };
  for (const period of ['2026-10', '2026-Q3'])
    expect(await opened(period)).toMatchObject({ kind: 'found', answer: { indicator, matrix: null } });
  await expect(opened('2026-11')).rejects.toMatchObject({ kind: 'MISSING' });
  expect(await opened('2023-12')).toMatchObject({ kind: 'found', answer: { matrix: null } });
});

it('the words of the page are a question of their own, which the build registers', () => {
  expect(documents.filter((text) => text.includes('query IndicatorWords('))).toHaveLength(1);
});

it('without a month, an indicator that the latest method has dropped leads to the last month that has it', async () => {
  const versions = (...codes: readonly (readonly string[])[]) =>
    codes.map((of, i) => ({ inForceFrom: { code: `202${i + 4}-01` }, indicators: of.map((code) => ({ code })) }));
  const opened = (methodVersions: readonly unknown[]) => {
    const ask = (document: { toString(): string }) => {
      if (String(document).startsWith('query IndicatorMethods')) return Promise.resolve({ methodVersions });
      return String(document).startsWith('query IndicatorWords')
        ? Promise.resolve(answers.IndicatorWords)
        : Promise.reject(new AnswerFault('MISSING', 'unknown'));
    };
    const request = { address: { page: 'indicator', code: 'E01' }, language: 'en', ask };
    return loadIndicator(request as unknown as PageRequest<'indicator'>);
  };
  const dropped = versions(['E01'], ['E01', 'E02'], ['E02'], ['E02', 'E03']);
  expect(await opened(dropped)).toEqual({ kind: 'moved', to: '/en/chi-tieu/E01/2025-12' });
  await expect(opened(versions(['E02'], ['E02']))).rejects.toMatchObject({ kind: 'MISSING' });
});
