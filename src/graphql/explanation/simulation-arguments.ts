import type { Figure } from '../../domain/figure/figure.js';
import { type Indicator, isScored } from '../../domain/indicator/indicator.js';
import { type ChangedPoints, changedMethod } from '../../domain/method/changed-method.js';
import { indicatorOf, type MethodVersion } from '../../domain/method/method.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { ChangedFigure, RankingChanges } from '../../domain/simulation/rerank.js';
import type { Context } from '../context.js';
import type { RankingSimulationArgs, SimulatedFigureInput } from '../generated/types.js';
import { atMost, oneOf, wholeNumber } from '../shared/accepted-texts.js';
import { unitArgument } from '../shared/arguments.js';
import { badCount, badUserInput, notFound } from '../shared/errors.js';
import { SIMULATION_TEXTS } from './texts.js';

const { accepted } = SIMULATION_TEXTS;

const MOST_CHANGES = 100;
const MOST_POINTS = 10_000;
/** The least number of points or of a target. Smaller numbers are too small to compute with. */
const LEAST = 0.000001;

export type SimulationLists = Required<RankingSimulationArgs>;

/** Checks every change against the publication and its method. An error names argument, value and what is accepted. */
export function simulationArguments(
  context: Context,
  lists: SimulationLists,
  ranking: Ranking,
  method: MethodVersion,
): RankingChanges {
  for (const name of ['figures', 'points', 'groupPoints', 'targets'] as const) {
    const { length } = lists[name];
    if (length > MOST_CHANGES) throw badCount(name, length, atMost(MOST_CHANGES));
  }
  const figures = lists.figures.map((input, i) => changedFigure(context, input, `figures[${i}]`, ranking, method));
  refuseTwice('figures', figures, ({ unit, indicator }) => `${unit} ${indicator}`);
  const changes = changedPoints(lists, method);
  const { totalPoints } = changedMethod(method, changes, ranking.figurePeriods);
  if (!(totalPoints > 0)) throw badUserInput('points', totalPoints, accepted.somePoints);
  return { figures, ...changes };
}

function changedFigure(
  context: Context,
  input: SimulatedFigureInput,
  at: string,
  ranking: Ranking,
  method: MethodVersion,
): ChangedFigure {
  const unit = unitArgument(context, `${at}.unit`, input.unit);
  const row = ranking.rows.find((candidate) => candidate.unit === unit.id);
  if (!row) throw badUserInput(`${at}.unit`, input.unit, accepted.communeOf(ranking.scope));
  const indicator = knownIndicator(method, `${at}.indicator`, input.indicator);
  if (indicator.computed) throw badUserInput(`${at}.indicator`, indicator.code, accepted.reported);
  if (ranking.notExpected?.includes(indicator.frequency))
    throw badUserInput(`${at}.indicator`, indicator.code, accepted.expected);
  const published = row.cells[ranking.indicators.indexOf(indicator.code)]?.figure ?? null;
  const figure: Figure = simulatedFigure(input, at, indicator, published);
  return { unit: unit.id, indicator: indicator.code, figure };
}

function changedPoints({ points, groupPoints, targets }: SimulationLists, method: MethodVersion): ChangedPoints {
  for (const [i, { indicator: code, points: wanted }] of points.entries()) {
    const indicator = knownIndicator(method, `points[${i}].indicator`, code);
    if (!isScored(indicator)) throw badUserInput(`points[${i}].indicator`, code, accepted.scored);
    checkPoints(`points[${i}].points`, wanted);
  }
  for (const [i, { group: code, points: wanted }] of groupPoints.entries()) {
    checkGroup(method, `groupPoints[${i}].group`, code, points);
    checkPoints(`groupPoints[${i}].points`, wanted);
  }
  for (const [i, { indicator, target }] of targets.entries())
    checkTarget(knownIndicator(method, `targets[${i}].indicator`, indicator), target, `targets[${i}]`);
  refuseTwice('points', points, ({ indicator }) => indicator);
  refuseTwice('groupPoints', groupPoints, ({ group }) => group);
  refuseTwice('targets', targets, ({ indicator }) => indicator);
  return { points, groupPoints, targets };
}

function knownIndicator(method: MethodVersion, at: string, code: string): Indicator {
  const indicator = indicatorOf(method, code);
  if (!indicator) throw notFound(at, code, accepted.indicatorOf(method.id));
  return indicator;
}

function checkPoints(at: string, points: number): void {
  if (points !== 0 && !(points >= LEAST && points <= MOST_POINTS))
    throw badUserInput(at, points, accepted.zeroOrBetween(LEAST, MOST_POINTS));
}

/** Refuses an unknown group, and a group of 0 points, which has no proportion for the points of its indicators. */
function checkGroup(method: MethodVersion, at: string, code: string, points: SimulationLists['points']): void {
  if (!method.groups.some((group) => group.code === code))
    throw notFound(at, code, oneOf(method.groups.map((group) => group.code)));
  const own = new Map(points.map(({ indicator, points: wanted }) => [indicator, wanted]));
  const members = method.indicators.filter((member) => member.group === code);
  if (!members.some((member) => (own.get(member.code) ?? member.points) > 0))
    throw badUserInput(at, code, accepted.groupWithPoints);
}

function checkTarget(indicator: Indicator, target: number, at: string): void {
  const { code, kind, scoring } = indicator;
  if (scoring.rule !== 'target') {
    throw badUserInput(`${at}.indicator`, code, accepted.withTarget(scoring.rule));
  }
  const most = kind === 'ratio' ? 100 : 1_000_000_000;
  if (!(target >= LEAST && target <= most)) throw badUserInput(`${at}.target`, target, accepted.between(LEAST, most));
}

function refuseTwice<T>(argument: string, entries: readonly T[], nameOf: (entry: T) => string): void {
  const names = entries.map(nameOf);
  const at = names.findIndex((name, i) => names.indexOf(name) < i);
  if (at >= 0) throw badUserInput(`${argument}[${at}]`, names[at], accepted.once);
}

const MOST = 1_000_000_000;

/** The figure, by the kind of the indicator. Any other field is refused, so that no number is silently ignored. */
function simulatedFigure(
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
