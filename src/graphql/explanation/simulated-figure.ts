import type { Figure } from '../../domain/figure/figure.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import type { SimulatedFigureInput } from '../generated/types.js';
import { wholeNumber } from '../shared/accepted-texts.js';
import { badUserInput } from '../shared/errors.js';
import { SIMULATION_TEXTS } from './texts.js';

const { accepted } = SIMULATION_TEXTS;

const MOST = 1_000_000_000;

/** The figure by the kind of the indicator. Other fields are refused, so that no number is silently ignored. */
export function simulatedFigure(
  input: SimulatedFigureInput,
  at: string,
  indicator: Indicator,
  published: Figure | null,
): Figure {
  refuseOthers(input, at, indicator);
  switch (indicator.kind) {
    case 'ratio': {
      const numerator = whole(input.numerator, `${at}.numerator`);
      const publishedDenominator = published?.kind === 'ratio' ? published.denominator : null;
      const denominator = whole(input.denominator ?? publishedDenominator, `${at}.denominator`);
      if (numerator > denominator)
        throw badUserInput(`${at}.numerator`, numerator, accepted.atMostDenominator(denominator));
      if (denominator === 0 && indicator.zeroDenominator === 'error')
        throw badUserInput(`${at}.denominator`, denominator, accepted.someDenominator);
      return { kind: 'ratio', numerator, denominator };
    }
    case 'count':
      return { kind: 'count', value: whole(input.value, `${at}.value`) };
    case 'level': {
      const value = whole(input.value, `${at}.value`);
      const most = indicator.scoring.rule === 'levels' ? indicator.scoring.max : MOST;
      if (value > most) throw badUserInput(`${at}.value`, value, accepted.levelTo(most));
      return { kind: 'level', value };
    }
    case 'boolean':
      if (input.yes == null) throw badUserInput(`${at}.yes`, input.yes, accepted.yesOrNo);
      return { kind: 'boolean', value: input.yes };
  }
}

const FIELDS: Readonly<Record<Indicator['kind'], readonly (keyof SimulatedFigureInput)[]>> = {
  ratio: ['numerator', 'denominator'],
  count: ['value'],
  level: ['value'],
  boolean: ['yes'],
};

function refuseOthers(input: SimulatedFigureInput, at: string, { code, kind }: Indicator): void {
  for (const field of ['numerator', 'denominator', 'value', 'yes'] as const)
    if (input[field] != null && !FIELDS[kind].includes(field)) {
      const names = FIELDS[kind].map((field) => `"${field}"`);
      throw badUserInput(`${at}.${field}`, input[field], accepted.fieldsOf(names, code, kind));
    }
}

function whole(value: number | null | undefined, at: string): number {
  if (value == null || !Number.isInteger(value) || value < 0 || value > MOST)
    throw badUserInput(at, value, wholeNumber(0, MOST));
  return value;
}
