import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { AnnotatedFigures } from './entry.js';
import { type Figure, sameFigure } from './figure.js';
import type { FigureNote, Provenance } from './filing-record.js';

/** What a source system delivered for one indicator of one report. */
export type SourceFigure = { readonly figure: Figure; readonly from: Provenance };

/** The latest delivery for each indicator, kept beside the report and never part of an officer's revision. */
export type SourceFigures = ReadonlyMap<IndicatorCode, SourceFigure>;

/**
 * The figures of a submission: those that only a system has, and of two that differ the one that the method prefers.
 */
export function resolveSources(
  { figures, notes }: AnnotatedFigures,
  sources: SourceFigures,
  method: Pick<MethodVersion, 'winner'>,
): AnnotatedFigures {
  const resolved = new Map(figures);
  const kept: Record<IndicatorCode, FigureNote> = { ...notes };
  for (const [code, { figure, from }] of sources) {
    const { source, typedToo, overruled: _, against: __, loaded, ...note } = notes[code] ?? {};
    const current = figures.get(code);
    // Figures that an earlier submission took from a system, or a file of the past, are in the form too: nobody typed them.
    const typed = (source && !typedToo) || loaded ? undefined : current;
    const differs = current !== undefined && !sameFigure(current, figure);
    if (differs && method.winner !== 'SOURCE') {
      const provenance = { ...(source && { source }), ...(typedToo && { typedToo }), ...(loaded && { loaded }) };
      kept[code] = { ...note, ...provenance, overruled: figure, against: from };
      continue;
    }
    resolved.set(code, figure);
    kept[code] = { ...note, source: from, ...(typed && (differs ? { overruled: typed } : { typedToo: true })) };
  }
  return { figures: resolved, notes: kept };
}

/** OUTDATED: a figure that was taken later is stored already. */
export type SourceOutcome = 'ACCEPTED' | 'UNCHANGED' | 'OUTDATED';

/** The outcome of one delivered figure beside the stored one. */
export function outcomeOf(current: SourceFigure | undefined, { figure, from }: SourceFigure): SourceOutcome {
  if (!current) return 'ACCEPTED';
  if (sameFigure(current.figure, figure) && current.from.system === from.system) return 'UNCHANGED';
  return current.from.at > from.at ? 'OUTDATED' : 'ACCEPTED';
}
