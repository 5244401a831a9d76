import { indicatorOf } from '../method/method.js';
import { error, type FigureFault, warning } from '../refusal/figure-fault.js';
import { periodOf, previousPeriod } from '../time/period.js';
import { crossFaults } from './cross-checks.js';
import type { CheckedIndicator, EnteredReport } from './entered-report.js';
import { type Figure, figureValue, isNotApplicable } from './figure.js';
import { isUnusualCount } from './usual.js';

/** The change of a ratio against the previous period, in percentage points, above which it needs a reason. */
const LARGE_CHANGE = 30;

/** All faults of a report: unknown codes first, then by the catalogue's order, then contradictions between figures. */
export function validateFigures(form: EnteredReport): FigureFault[] {
  const { method, figures } = form;
  const unknown = [...figures.keys()].filter((code) => !indicatorOf(method, code)).toSorted();
  const own = method.indicators.flatMap((indicator) => {
    const figure = figures.get(indicator.code);
    const stray = strayFaults(form, indicator.code);
    if (figure === undefined) return stray.length > 0 ? [] : missingFaults(indicator, form);
    const wrong = stray.length > 0 ? stray : shapeFaults(indicator, figure);
    return wrong.length > 0 ? wrong : doubtfulFaults(indicator, figure, form);
  });
  return [...unknown.flatMap((code) => strayFaults(form, code)), ...own, ...crossFaults(form)];
}

/** What is wrong with figures by themselves, before anything is known of reasons, other reports and usual counts. */
export const errorsAlone = (form: Pick<EnteredReport, 'method' | 'period' | 'figures' | 'villages'>): FigureFault[] => {
  const nothing = new Map();
  const alone = { ...form, reasons: nothing, beside: nothing, previous: nothing, usual: nothing, isSubmission: false };
  return validateFigures(alone).filter(({ severity }) => severity === 'ERROR');
};

/** Why a report of the period does not ask for the indicator; empty if it does. */
export function strayFaults({ method, period }: Pick<EnteredReport, 'method' | 'period'>, code: string): FigureFault[] {
  const indicator = indicatorOf(method, code);
  if (!indicator) return [error('UNKNOWN_INDICATOR', [code], code)];
  const { computed, frequency } = indicator;
  if (computed) return [error('COMPUTED_INDICATOR', [code], code)];
  return frequency === periodOf(period).frequency ? [] : [error('OTHER_FREQUENCY', [code], frequency)];
}

const missingFaults = ({ code }: CheckedIndicator, { isSubmission, reasons }: EnteredReport): FigureFault[] =>
  isSubmission ? [warning('NO_DATA', [code], null, null, reasons.get(code))] : [];

/** Faults in the kind or the numbers of a figure. Indicators count people or things, so every number is whole. */
function shapeFaults(indicator: CheckedIndicator, figure: Figure): FigureFault[] {
  const { code, kind } = indicator;
  if (figure.kind !== kind) return [error('OTHER_KIND', [code], figure.kind)];
  switch (figure.kind) {
    case 'boolean':
      return [];
    case 'count':
      return numberFaults([code], figure.value);
    case 'level': {
      const faults = numberFaults([code], figure.value);
      if (faults.length > 0 || indicator.scoring.rule !== 'levels' || figure.value <= indicator.scoring.max)
        return faults;
      return [error('LEVEL_OUT_OF_RANGE', [code], figure.value, { what: 'max', value: indicator.scoring.max })];
    }
    case 'ratio': {
      const { numerator, denominator } = figure;
      const faults = [
        ...numberFaults([code, 'numerator'], numerator),
        ...numberFaults([code, 'denominator'], denominator),
      ];
      if (faults.length > 0) return faults;
      const against = { what: `${code}.denominator`, value: denominator };
      if (numerator > denominator)
        return [error('NUMERATOR_ABOVE_DENOMINATOR', [code, 'numerator'], numerator, against)];
      if (denominator === 0 && indicator.zeroDenominator !== 'notApplicable')
        return [error('ZERO_DENOMINATOR', [code, 'denominator'], denominator)];
      return [];
    }
  }
}

/** The largest whole number up to which every number is exact. */
const MOST = Number.MAX_SAFE_INTEGER;

function numberFaults(path: FigureFault['path'], value: number): FigureFault[] {
  if (!Number.isInteger(value)) return [error('NOT_AN_INTEGER', path, value)];
  if (value > MOST) return [error('NUMBER_TOO_LARGE', path, value, { what: 'max', value: MOST })];
  return value < 0 ? [error('NEGATIVE', path, value)] : [];
}

function doubtfulFaults(
  { code }: CheckedIndicator,
  figure: Figure,
  { period, previous, usual, reasons }: EnteredReport,
): FigureFault[] {
  if (isNotApplicable(figure)) return [warning('NOT_APPLICABLE', [code], '0/0', null, reasons.get(code))];
  const counted = usual.get(code);
  if (figure.kind === 'count') {
    if (!counted || !isUnusualCount(figure.value, counted)) return [];
    const against = { what: counted.usual === null ? 'first' : 'usual', value: counted.usual ?? counted.most };
    return [warning('UNUSUAL_COUNT', [code], figure.value, against, reasons.get(code))];
  }
  const before = previous.get(code);
  if (figure.kind !== 'ratio' || before?.kind !== 'ratio' || before.denominator === 0) return [];
  const value = figureValue(figure);
  const valueBefore = figureValue(before);
  if (Math.abs(value - valueBefore) <= LARGE_CHANGE + 1e-9) return [];
  const against = { what: previousPeriod(period), value: valueBefore };
  return [warning('LARGE_CHANGE', [code], value, against, reasons.get(code))];
}
