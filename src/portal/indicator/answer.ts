import type { IndicatorCourseQuery, IndicatorFiguresQuery, IndicatorQuery } from '../generated/indicator.js';

/** The answer for the page of an indicator. Without a matrix nothing is published for that period. */
export type IndicatorAnswer = {
  readonly indicator: NonNullable<IndicatorQuery['indicator']>;
  readonly labels: Pick<IndicatorQuery, 'frequencies' | 'measures' | 'rules' | 'statuses'>;
  readonly published: readonly ForeignFigure[];
  readonly matrix: NonNullable<IndicatorFiguresQuery['ranking']>['matrix'] | null;
  readonly course: Course | null;
};

export type ShownIndicator = IndicatorAnswer['indicator'];
export type Matrix = NonNullable<IndicatorAnswer['matrix']>;
export type Course = NonNullable<NonNullable<IndicatorCourseQuery['indicator']>['series']>;
export type ForeignFigure = NonNullable<IndicatorQuery['publishedFigures']>[number];
