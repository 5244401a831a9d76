import type { CheckedIndicator, CheckedMethod } from '../../domain/figure/entered-report.js';
import { type AnnotatedFigures, fixedDenominator } from '../../domain/figure/entry.js';
import type { Figure, Figures } from '../../domain/figure/figure.js';
import type { SourceFigures } from '../../domain/figure/source-figures.js';
import type { UsualCounts } from '../../domain/figure/usual.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { FigureRelations, FigureSide } from '../../domain/method/figure-relations.js';
import type { NamedIndicators } from '../../domain/refusal/figure-names.js';
import { domainName } from '../../domain/text/contract-code.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { FigureShape } from '../draft/entered-value.js';
import type { EnteredFigureFragment, FormFrameFragment, FormStateFragment } from '../generated/report.js';

export type FormOnPage = FormFrameFragment & FormStateFragment;
export type FrameFigure = FormFrameFragment['frame'][number];

/** The form as the rules of `src/domain` read it. */
export type FormToCheck = {
  readonly period: PeriodId;
  readonly method: CheckedMethod & NamedIndicators & { readonly winner: 'TYPED' | 'SOURCE' };
  readonly villages: number | null;
  readonly previous: Figures;
  readonly beside: Figures;
  readonly usual: UsualCounts;
  /** The figures that the service has saved. */
  readonly saved: AnnotatedFigures;
  readonly sources: SourceFigures;
};

/** The answered figure; undefined where there is none. */
export function answeredFigure(
  { state, value, numerator, denominator }: EnteredFigureFragment,
  kind: FrameFigure['indicator']['kind'],
): Figure | undefined {
  if (state === 'NOT_APPLICABLE') return { kind: 'ratio', numerator: 0, denominator: 0 };
  if (state !== 'PRESENT') return undefined;
  if (kind === 'RATIO')
    return numerator === null || denominator === null ? undefined : { kind: 'ratio', numerator, denominator };
  if (value === null) return undefined;
  return kind === 'BOOLEAN' ? { kind: 'boolean', value: value === 1 } : { kind: domainName(kind), value };
}

/** The form in which a figure of the report is typed. */
export const shapeOf = ({ method, villages, saved }: FormToCheck, { indicator }: FrameFigure): FigureShape => ({
  kind: domainName(indicator.kind),
  villages: fixedDenominator(method, indicator.code, villages, saved.figures.get(indicator.code)),
});

/** The kind of each indicator that the form asks for. */
export function kindsIn({ frame }: Pick<FormOnPage, 'frame'>) {
  const kinds = new Map(frame.map(({ indicator }) => [indicator.code, indicator.kind]));
  return (code: IndicatorCode): FrameFigure['indicator']['kind'] => kinds.get(code) ?? 'COUNT';
}

export function formToCheck(form: FormOnPage): FormToCheck {
  const kindOf = kindsIn(form);
  const figures = <Entry extends { readonly indicator: { readonly code: string } }>(
    entries: readonly Entry[],
    read: (entry: Entry) => EnteredFigureFragment,
  ): Figures =>
    new Map(
      entries.flatMap((entry) => {
        const figure = answeredFigure(read(entry), kindOf(entry.indicator.code));
        return figure ? [[entry.indicator.code, figure] as const] : [];
      }),
    );
  return {
    period: form.period.code,
    method: { ...methodOf(form), winner: form.methodVersion.winner },
    villages: form.villageCount,
    previous: figures(form.frame, ({ previous }) => previous),
    beside: besideOf(form),
    usual: new Map(form.frame.flatMap(({ indicator, usual }) => (usual ? [[indicator.code, usual] as const] : []))),
    saved: {
      figures: figures(form.figures, ({ working }) => working),
      notes: Object.fromEntries(
        form.figures.map(({ indicator, reason, evidence }) => [
          indicator.code,
          { ...(reason !== null && { reason }), ...(evidence.length > 0 && { evidence }) },
        ]),
      ),
    },
    sources: new Map(
      form.figures.flatMap(({ indicator: { code }, delivered }) => {
        const figure = delivered && answeredFigure(delivered.figure, kindOf(code));
        if (!delivered || !figure) return [];
        const { system, takenAt, batch } = delivered.source;
        return [[code, { figure, from: { system, at: takenAt, batch } }] as const];
      }),
    ),
  };
}

/** Rules compare only ratios of one report with those of another. */
const besideOf = ({ figuresBeside }: FormOnPage): Figures =>
  new Map(
    figuresBeside.flatMap(({ indicator, figure: { numerator, denominator } }) =>
      numerator === null || denominator === null
        ? []
        : [[indicator, { kind: 'ratio', numerator, denominator } as const] as const],
    ),
  );

function methodOf({ frame, period, methodVersion }: FormOnPage): CheckedMethod & NamedIndicators {
  return {
    indicators: frame.map(({ indicator }) => {
      const { code, kind, nameVi, nameEn, acceptsZeroDenominator, scoring } = indicator;
      const max = scoring.maximumLevel;
      const checked: CheckedIndicator = {
        code,
        kind: domainName(kind),
        frequency: period.frequency,
        computed: false,
        zeroDenominator: acceptsZeroDenominator ? 'notApplicable' : 'error',
        scoring: max === null ? { rule: 'none' } : { rule: 'levels', max },
      };
      return { ...checked, name: { vi: nameVi, en: nameEn } };
    }),
    relations: relationsOf(methodVersion.relations),
  };
}

const sideOf = (text: string): FigureSide => {
  const [code = '', side] = text.split('.');
  return [code, side === 'denominator' ? 'denominator' : 'numerator'];
};

const relationOf = ({ of, as }: { readonly of: string; readonly as: string }) => ({ of: sideOf(of), as: sideOf(as) });

const relationsOf = (of: FormFrameFragment['methodVersion']['relations']): FigureRelations => ({
  mustEqual: of.mustEqual.map(relationOf),
  villages: of.villageDenominators,
  sameDenominator: of.sameDenominators.map(({ indicators }) => indicators),
  shouldEqual: of.shouldEqual.map(relationOf),
  shouldNotExceed: of.shouldNotExceed.map(relationOf),
});
