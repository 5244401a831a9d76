import {
  IndicatorCourseDocument,
  type IndicatorCourseQuery,
  IndicatorDocument,
  IndicatorFiguresDocument,
  type IndicatorFiguresQuery,
  type IndicatorQuery,
  IndicatorWordsDocument,
  type IndicatorWordsQuery,
} from '../generated/indicator.js';
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
  const { code, period = null } = address;
  const lang = apiLanguage(language);
  const [{ publishedFigures, ...labels }, { ranking }] = await Promise.all([
    ask(IndicatorWordsDocument, { lang }),
    ask(IndicatorFiguresDocument, { code, period, lang }),
  ]);
  const matrix = ranking?.matrix ?? null;
  // Name, points and targets are those of the ranking that is shown: the method in force may have others.
  const indicator = matrix ? matrix.indicators[0] : (await ask(IndicatorDocument, { code, lang })).indicator;
  if (!indicator) return { kind: 'missing' };
  const course = matrix && (await ask(IndicatorCourseDocument, { code, to: matrix.ranking.period.code, lang }));
  const published = (publishedFigures ?? []).filter(
    (figure) => figure.indicator?.code === code || figure.relatedTo?.code === code,
  );
  return {
    kind: 'found',
    answer: { indicator, labels, published, matrix, course: course?.ranking?.matrix.indicators[0]?.series ?? null },
  };
}
