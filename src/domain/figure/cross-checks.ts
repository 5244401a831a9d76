import type { IndicatorCode } from '../indicator/indicator.js';
import { type FigureSide, relationsOf } from '../method/figure-relations.js';
import { error, type FigureFault, warning } from '../refusal/figure-fault.js';
import type { EnteredReport } from './entered-report.js';
import type { Figure } from './figure.js';

/** Figures that contradict each other or the register. Officials see the reports of all frequencies as one form. */
export function crossFaults(form: EnteredReport): FigureFault[] {
  const relations = relationsOf(form.method);
  return [
    ...relations.mustEqual.flatMap(({ of, as }) => {
      const pair = pairOf(form, of, as);
      return pair && pair.value !== pair.against.value ? error('MUST_EQUAL', pair.path, pair.value, pair.against) : [];
    }),
    ...relations.villages.flatMap((code) => {
      const denominator = sideOf(form.figures.get(code), 'denominator');
      if (denominator === undefined || form.villages === null || denominator === form.villages) return [];
      const register = { what: 'register', value: form.villages };
      return error('NOT_THE_VILLAGES_OF_THE_REGISTER', [code, 'denominator'], denominator, register);
    }),
    ...relations.sameDenominator.flatMap((codes) => differingDenominators(form, codes)),
    ...relations.shouldEqual.flatMap(({ of, as }) => {
      const pair = pairOf(form, of, as);
      if (!pair || pair.value === pair.against.value) return [];
      return warning('SHOULD_EQUAL', pair.path, pair.value, pair.against, form.reasons.get(pair.path[0]));
    }),
    ...relations.shouldNotExceed.flatMap(({ of, as }) => {
      const pair = pairOf(form, of, as);
      if (!pair || pair.path !== of || pair.value <= pair.against.value) return [];
      return warning('SHOULD_NOT_EXCEED', of, pair.value, pair.against, form.reasons.get(of[0]));
    }),
  ];
}

type Pair = { readonly path: FigureSide; readonly value: number; readonly against: { what: string; value: number } };

/** Two figures, at least one of them in this report. That one gets the fault. */
function pairOf(form: EnteredReport, of: FigureSide, as: FigureSide): Pair | undefined {
  const [mine, other] = form.figures.has(of[0]) ? [of, as] : [as, of];
  const value = sideOf(form.figures.get(mine[0]), mine[1]);
  const against = sideOf(form.figures.get(other[0]) ?? form.beside.get(other[0]), other[1]);
  if (value === undefined || against === undefined) return undefined;
  return { path: mine, value, against: { what: other.join('.'), value: against } };
}

function differingDenominators(form: EnteredReport, codes: readonly IndicatorCode[]): FigureFault[] {
  const entered = codes.flatMap((code) => {
    const value = sideOf(form.figures.get(code) ?? form.beside.get(code), 'denominator');
    return value === undefined ? [] : { code, value };
  });
  const own = entered.filter(({ code }) => form.figures.has(code));
  // A figure of this report gets a fault if it differs from an earlier one in the list, or from one of another report.
  return own.flatMap(({ code, value }) => {
    const other = entered.find((entry) => entry.code !== code && entry.value !== value && isTold(entry.code));
    if (!other) return [];
    const against = { what: `${other.code}.denominator`, value: other.value };
    return warning('DENOMINATORS_DIFFER', [code, 'denominator'], value, against, form.reasons.get(code));

    function isTold(otherCode: IndicatorCode): boolean {
      return !form.figures.has(otherCode) || codes.indexOf(otherCode) < codes.indexOf(code);
    }
  });
}

const sideOf = (figure: Figure | undefined, side: FigureSide[1]): number | undefined =>
  figure?.kind === 'ratio' ? figure[side] : undefined;
