import type { FigureEntry } from '../../domain/figure/entry.js';
import type { UnitId } from '../../domain/register/unit.js';
import { currentUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { FigureInput, RecordFiguresInput, SeenReportInput } from '../generated/types.js';
import { countBetween } from '../shared/accepted-texts.js';
import { periodArgument, unitArgument } from '../shared/arguments.js';
import { badCount } from '../shared/errors.js';
import { readableId } from '../shared/ids.js';
import type { DeliveryArguments } from './record-figures.js';

const MOST_FIGURES = 1_000;

export const figureEntries = (figures: readonly FigureInput[] | undefined): FigureEntry[] =>
  (figures ?? []).map(({ indicator, ...entry }) => ({ ...entry, code: indicator }));

function knownUnit({ reference }: Context, id: string): UnitId | undefined {
  const readable = readableId('Unit', id);
  return readable === undefined ? undefined : currentUnit(reference, readable)?.id;
}

/** The report that a change names, with the revision that the caller has seen. */
export const reportNamed = (context: Context, input: SeenReportInput, key: string) =>
  reportOf(unitArgument(context, 'input.unit', input.unit).id, input, key);

/** In a list, a report of a unit that is on no map harms no other: filing refuses it by itself. */
export const reportListed = (context: Context, input: SeenReportInput, key: string) =>
  reportOf(knownUnit(context, input.unit) ?? input.unit, input, key);

const reportOf = (unit: UnitId, input: SeenReportInput, idempotencyKey: string) => ({
  unit,
  period: periodArgument('input.period', input.period) as string,
  idempotencyKey,
  expectedRevision: input.expectedRevision ?? null,
});

export function deliveryOf(context: Context, input: RecordFiguresInput): DeliveryArguments {
  const { figures, idempotencyKey: batch, takenAt } = input;
  if (figures.length < 1 || figures.length > MOST_FIGURES)
    throw badCount('input.figures', figures.length, countBetween(1, MOST_FIGURES));
  return {
    batch,
    takenAt: new Date(takenAt).toISOString(),
    figures: figures.map(({ indicator, unit, ...entry }) => ({
      ...entry,
      code: indicator,
      unit: knownUnit(context, unit),
      named: unit,
    })),
  };
}
