import type { JSX } from 'preact';
import { wholeTarget } from '../../domain/figure/figure-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { Bars } from '../chart/bars.js';
import { MonthWalk } from '../parts/month-walk.js';
import { measuredText } from '../parts/value-text.js';
import type { Matrix, ShownIndicator } from './answer.js';
import { indicatorWords } from './texts.js';

type CommuneFiguresProps = {
  readonly indicator: ShownIndicator;
  readonly matrix: Matrix;
  readonly language: Language;
};

/** The figures of all communes in one ranking, with the target, and the way to the month before. */
export function CommuneFigures({ indicator, matrix, language }: CommuneFiguresProps): JSX.Element {
  const words = indicatorWords[language].figures;
  const { ranking, rows } = matrix;
  const month = ranking.period.code;
  const cells = rows.map(({ row, cells }) => ({ ...row, cell: cells[0] }));
  const own = cells.find(({ cell }) => cell && !cell.isCarriedForward)?.cell;
  const period = own?.period.code ?? month;
  const target = own?.target;
  return (
    <>
      <h2>{words.title(shortPeriodLabel(period)[language])}</h2>
      <Bars
        language={language}
        period={period}
        communes={cells.map(({ unit, unitOnDay, cell }) => ({
          id: unit.slug,
          name: unitOnDay.name,
          value: cell?.isCarriedForward ? null : (cell?.figure.value ?? null),
        }))}
        valueText={(value) => measuredText(value, indicator)}
        higherIsBetter={indicator.higherIsBetter}
        target={target && indicator.kind === 'COUNT' ? wholeTarget(target.value) : (target?.value ?? null)}
      />
      <MonthWalk
        month={month}
        pathOf={(period) => pagePath({ page: 'indicator', code: indicator.code, period }, language)}
        language={language}
      />
    </>
  );
}
