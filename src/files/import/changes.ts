import type { Figure } from '../../domain/figure/figure.js';
import { figureText } from '../../domain/figure/figure-text.js';
import type { SourceFigure } from '../../domain/figure/source-figures.js';
import { indicatorOf } from '../../domain/method/method.js';
import type { FigureChange } from '../../domain/report/revision-changes.js';
import type { Language } from '../../domain/text/text.js';
import type { PeriodId } from '../../domain/time/period.js';
import { methodFor, type Reference } from '../../reference-data/reference.js';
import type { FormGrid } from '../form/grid.js';

/**
 * One line of the difference between the saved report and the file, in words and numbers.
 * @param delivered what a source system has delivered, and a submission would use if nobody had entered a figure
 */
export async function changeInFile(
  { code, before, after, noteBefore, note }: FigureChange,
  delivered: SourceFigure | undefined,
  grid: FormGrid,
  reference: Reference,
  period: PeriodId,
  language: Language,
) {
  const indicator = indicatorOf(methodFor(reference, period), code);
  const shown = (figure: Figure | null) =>
    figure && { ...figure, text: indicator ? figureText(indicator, figure)[language] : null };
  const shownDelivery = async ({ figure, from: { system } }: SourceFigure) => ({
    ...shown(figure),
    system,
    systemName: (await reference.sourceName(system))?.[language] ?? system,
  });
  return {
    code,
    name: indicator?.name[language] ?? null,
    row: grid.lines.find((line) => line.code === code)?.row ?? null,
    column: grid.letters.get('figure') ?? null,
    before: shown(before),
    delivered: before || !delivered ? null : await shownDelivery(delivered),
    after: shown(after),
    reasonBefore: noteBefore.reason ?? null,
    reason: note.reason ?? null,
    evidenceBefore: noteBefore.evidence ?? [],
    evidence: note.evidence ?? [],
  };
}
