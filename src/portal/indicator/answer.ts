import { pagePath } from '../../domain/text/page-address.js';
import { lastMonthOf, previousPeriod } from '../../domain/time/period.js';
import {
  IndicatorCourseDocument,
  type IndicatorCourseQuery,
  IndicatorDocument,
  IndicatorFiguresDocument,
  type IndicatorFiguresQuery,
  IndicatorMethodsDocument,
  type IndicatorMethodsQuery,
  IndicatorOfMethodDocument,
  type IndicatorQuery,
  IndicatorWordsDocument,
  type IndicatorWordsQuery,
} from '../generated/indicator.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

/** The answer for the page of an indicator. Without a matrix nothing is published for that period. */
export type IndicatorAnswer = {
  readonly indicator: NonNullable<IndicatorQuery['indicator']>;
  readonly labels: Pick<IndicatorWordsQuery, 'frequencies' | 'measures' | 'rules' | 'statuses'>;
  readonly published: readonly ForeignFigure[];
  readonly matrix: NonNullable<IndicatorFiguresQuery['ranking']>['matrix'] | null;
  readonly course: Course | null;
};

export type ShownIndicator = IndicatorAnswer['indicator'];
export type Matrix = NonNullable<IndicatorAnswer['matrix']>;
export type Course = NonNullable<
  NonNullable<IndicatorCourseQuery['ranking']>['matrix']['indicators'][number]['series']
>;
export type ForeignFigure = NonNullable<IndicatorWordsQuery['publishedFigures']>[number];

export async function loadIndicator(request: PageRequest<'indicator'>): Promise<Loaded<IndicatorAnswer>> {
  const { address, language, ask } = request;
  return loadShown(request).catch(async (error: unknown) => {
    const isLatest = address.period === undefined && isMissing(error);
    const period = isLatest ? lastMonthWith(address.code, await ask(IndicatorMethodsDocument, {})) : undefined;
    if (period === undefined) throw error;
    return { kind: 'moved', to: pagePath({ ...address, period }, language) };
  });
}

const isIndicator = (node: object): node is ShownIndicator => 'code' in node;

const isMissing = (error: unknown): boolean => error instanceof AnswerFault && error.kind === 'MISSING';

/** A ranking by an earlier method does not know an indicator that is new since. */
function withoutIt(error: unknown): IndicatorFiguresQuery {
  if (!isMissing(error)) throw error;
  return { ranking: null };
}

/** An indicator as it is in force. One that has been dropped since, as the method of the month has it. */
async function withoutRanking({ address, language, ask }: PageRequest<'indicator'>): Promise<ShownIndicator | null> {
  const { code, period } = address;
  const lang = apiLanguage(language);
  try {
    return (await ask(IndicatorDocument, { code, lang })).indicator;
  } catch (error) {
    if (period === undefined || !isMissing(error)) throw error;
    const { methodVersions } = await ask(IndicatorMethodsDocument, {});
    const month = lastMonthOf(period);
    // The oldest method covers all earlier months.
    const then = methodVersions?.findLast(({ inForceFrom }) => inForceFrom.code <= month) ?? methodVersions?.[0];
    const id = then?.indicators.find((one) => one.code === code)?.id;
    if (id === undefined) throw error;
    const { node } = await ask(IndicatorOfMethodDocument, { id, lang });
    return node && isIndicator(node) ? node : null;
  }
}

/** The last month of the latest method that had an indicator; undefined if no method has dropped it. */
function lastMonthWith(code: string, { methodVersions }: IndicatorMethodsQuery): string | undefined {
  const has = (indicators: readonly { readonly code: string }[] = []) => indicators.some((one) => one.code === code);
  const dropped = methodVersions?.findLast(({ indicators }, i, all) => !has(indicators) && has(all[i - 1]?.indicators));
  return dropped && previousPeriod(dropped.inForceFrom.code);
}

/** The course of the scope that ranked the month: before a reorganisation it had other communes. */
const courseOf = ({ scope, period }: Matrix['ranking']) => ({ scope: scope.slug, to: period.code });

async function loadShown(request: PageRequest<'indicator'>): Promise<Loaded<IndicatorAnswer>> {
  const { address, language, ask } = request;
  const { code, period = null } = address;
  const lang = apiLanguage(language);
  const [{ publishedFigures, ...labels }, { ranking }] = await Promise.all([
    ask(IndicatorWordsDocument, { lang }),
    ask(IndicatorFiguresDocument, { code, period, lang }).catch(withoutIt),
  ]);
  const matrix = ranking?.matrix ?? null;
  // Name, points and targets are those of the ranking that is shown: the method in force may have others.
  const indicator = matrix ? matrix.indicators[0] : await withoutRanking(request);
  if (!indicator) return { kind: 'missing' };
  const course = matrix && (await ask(IndicatorCourseDocument, { code, ...courseOf(matrix.ranking), lang }));
  const published = (publishedFigures ?? []).filter(
    (figure) => figure.indicator?.code === code || figure.relatedTo?.code === code,
  );
  return {
    kind: 'found',
    answer: { indicator, labels, published, matrix, course: course?.ranking?.matrix.indicators[0]?.series ?? null },
  };
}
