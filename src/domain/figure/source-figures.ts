import type { IndicatorCode } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { AnnotatedFigures } from './entry.js';
import { type Figure, sameFigure } from './figure.js';
import type { FigureNote, Provenance } from './filing-record.js';

/** A source system's figure for one indicator of one report. */
export type SourceFigure = { readonly figure: Figure; readonly from: Provenance };

/** The latest delivered figure of each indicator. Stored beside the report, never in an officer's revision. */
export type SourceFigures = ReadonlyMap<IndicatorCode, SourceFigure>;

/**
 * The figures of a submission: adds those that only a system has. If two differ, the method decides which one counts.
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
    // A figure that an earlier submission took from a system, or a file of past figures contained, was not typed.
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

/** OUTDATED: a figure taken later is already stored. */
export type SourceOutcome = 'ACCEPTED' | 'UNCHANGED' | 'OUTDATED';

/** The outcome of one delivered figure, compared with the stored one. */
export function outcomeOf(current: SourceFigure | undefined, { figure, from }: SourceFigure): SourceOutcome {
  if (!current) return 'ACCEPTED';
  if (sameFigure(current.figure, figure) && current.from.system === from.system) return 'UNCHANGED';
  return current.from.at > from.at ? 'OUTDATED' : 'ACCEPTED';
}
