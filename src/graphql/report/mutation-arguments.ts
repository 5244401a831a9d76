import type { FigureEntry } from '../../domain/figure/entry.js';
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

/** The report that a change names, with the revision that the caller has seen. */
export const reportNamed = (context: Context, input: SeenReportInput, idempotencyKey: string) => ({
  unit: unitArgument(context, 'unit', input.unit).id,
  period: periodArgument('period', input.period) as string,
  idempotencyKey,
  expectedRevision: input.expectedRevision ?? null,
});

export function deliveryOf({ reference }: Context, input: RecordFiguresInput): DeliveryArguments {
  const { figures, idempotencyKey: batch, takenAt } = input;
  if (figures.length < 1 || figures.length > MOST_FIGURES)
    throw badCount('figures', figures.length, countBetween(1, MOST_FIGURES));
  return {
    batch,
    takenAt: new Date(takenAt).toISOString(),
    figures: figures.map(({ indicator, unit, ...entry }) => {
      const readable = readableId('Unit', unit);
      const found = readable === undefined ? undefined : currentUnit(reference, readable);
      return { ...entry, code: indicator, unit: found?.id };
    }),
  };
}
