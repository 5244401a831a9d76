import type { JSX } from 'preact';
import { MISSING_IN_SHORT } from '../../domain/explanation/missing-texts.js';
import { wholeTarget } from '../../domain/figure/figure-text.js';
import { givenIn, wordsOfRule } from '../../domain/indicator/rule-texts.js';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { Bars } from '../chart/bars.js';
import { labelIn, sourceLanguage, unitInSentence, unitName } from '../parts/api-names.js';
import { DataLinks } from '../parts/data-links.js';
import { MonthWalk } from '../parts/month-walk.js';
import { PageTable } from '../parts/page-table.js';
import { Notes, RankingLine } from '../parts/ranking-line.js';
import { Sentences } from '../parts/sentences.js';
import { Terms } from '../parts/terms.js';
import { partsWords } from '../parts/texts.js';
import { measuredText, publishedText } from '../parts/value-text.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { type ForeignFigure, type IndicatorAnswer, loadIndicator, type Matrix, type ShownIndicator } from './answer.js';
import { CourseSection } from './course-section.js';
import { indicatorWords } from './texts.js';

export const indicatorPage = portalPage<'indicator', IndicatorAnswer>({
  load: loadIndicator,
  title: ({ answer }) => answer.indicator.name,
  description({ answer: { indicator }, language }) {
    const { code, group, points, numerator, denominator, counted } = indicator;
    const { line, what } = indicatorWords[language];
    const measured = numerator && denominator ? what.ratio(numerator, denominator) : counted && what.counted(counted);
    return [`${line(code, group.name, numberText(points)[language])}.`, measured];
  },
  publication: ({ matrix }) => matrix?.ranking,
  View: IndicatorView,
});

function IndicatorView({ answer, address, query, language }: PageProps<'indicator', IndicatorAnswer>): JSX.Element {
  const { indicator, labels, published, matrix, course } = answer;
  const words = indicatorWords[language];
  const points = numberText(indicator.points)[language];
  return (
    <>
      <p>{words.line(indicator.code, indicator.group.name, points)}.</p>
      {matrix && <RankingLine ranking={matrix.ranking} />}
      <Definition indicator={indicator} labels={labels} />
      <ScoringSection indicator={indicator} labels={labels} />
      {matrix ? (
        <CommuneFigures indicator={indicator} matrix={matrix} isLatest={address.period === undefined} />
      ) : (
        <>
          <p class="warning">{words.figures.empty}</p>
          {address.period && (
            <p>
              <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>
                {partsWords[language].months.latest}
              </a>
            </p>
          )}
        </>
      )}
      {course && matrix && (
        <CourseSection
          indicator={indicator}
          course={course}
          scope={unitInSentence(matrix.ranking.scopeOnDay.name)}
          path={pagePath(address, language)}
          query={query}
        />
      )}
      <PublishedSection published={published} />
      {matrix && <Notes notes={matrix.ranking.notes} />}
      <DataLinks
        files={[
          {
            name: words.files,
            path: `indicators/${indicator.code}`,
            query: { within: matrix?.ranking.scope.slug, to: matrix?.ranking.period.code },
          },
        ]}
      />
    </>
  );
}

type DefinitionProps = Pick<IndicatorAnswer, 'indicator' | 'labels'>;

/** The definition of an indicator: the counted things, the time, the frequency and the holder of the figure. */
function Definition({ indicator, labels }: DefinitionProps): JSX.Element {
  const [{ what: words }, language] = useWords(indicatorWords);
  const { numerator, denominator, counted, levels, frequency, measure, source, isComputed, higherIsBetter } = indicator;
  return (
    <>
      <h2>{words.title}</h2>
      {numerator !== null && denominator !== null && <p>{words.ratio(numerator, denominator)}</p>}
      {counted !== null && <p>{words.counted(counted)}</p>}
      {levels !== null && <p>{words.levels(levels)}</p>}
      <p>{higherIsBetter ? words.higher : words.lower}</p>
      <Terms
        of={[
          [words.frequency, labelIn(labels.frequencies, frequency, language)],
          [words.measure, labelIn(labels.measures, measure, language)],
          [words.source, isComputed ? words.computed : <span lang={sourceLanguage(source)}>{source}</span>],
        ]}
      />
    </>
  );
}

type CommuneFiguresProps = {
  readonly indicator: ShownIndicator;
  readonly matrix: Matrix;
  readonly isLatest: boolean;
};

/** The figures of all communes in one ranking, with the target, and the way to the month before. */
function CommuneFigures({ indicator, matrix, isLatest }: CommuneFiguresProps): JSX.Element {
  const [{ figures: words }, language] = useWords(indicatorWords);
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
        period={period}
        communes={cells.map(({ unit, unitOnDay, cell }) => ({
          id: unit.slug,
          name: unitOnDay.name,
          value: cell?.isCarriedForward ? null : (cell?.figure.value ?? null),
          withoutValue: MISSING_IN_SHORT[cell?.missingReason ?? 'NO_FIGURE'][language],
        }))}
        valueText={(value) => measuredText(value, indicator)}
        higherIsBetter={indicator.higherIsBetter}
        target={target && indicator.kind === 'COUNT' ? wholeTarget(target.value) : (target?.value ?? null)}
      />
      <MonthWalk
        month={month}
        isLatest={isLatest}
        pathOf={(period) => pagePath({ page: 'indicator', code: indicator.code, period }, language)}
      />
    </>
  );
}

/** Figures that others published about the indicator. A bound is marked as one. */
function PublishedSection({ published }: { readonly published: readonly ForeignFigure[] }): JSX.Element | null {
  const [{ published: words }, language] = useWords(indicatorWords);
  if (published.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <Sentences
        of={published.map((figure) => (
          <>
            <strong>{unitName(figure.unit)}</strong>: {words.relation[figure.relation](publishedText(figure, language))}
            {figure.event !== null && ` – ${figure.event}`}
            {figure.note !== null && ` (${figure.note})`}
            {figure.quotation !== null && ` “${figure.quotation}”`}.{' '}
            {figure.source && <span class="aside">{words.source(figure.source.title, figure.source.dated)}</span>}
          </>
        ))}
      />
      <p class="aside">{words.note}</p>
    </>
  );
}

/** The scoring of an indicator, with the sources of its rule and targets and the legal basis. */
function ScoringSection({ indicator, labels }: DefinitionProps): JSX.Element {
  const [{ how: words }, language] = useWords(indicatorWords);
  const { scoring, methodVersion } = indicator;
  const { rule, status, isPerMonth, maximumLevel, targets, bands } = scoring;
  const valueText = (value: number) => measuredText(value, indicator)[language];
  const basis = (of: string | null) => (of === null ? '–' : labelIn(labels.statuses, of, language));
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {givenIn(wordsOfRule(rule).ofIndicator, String(maximumLevel ?? 0), language)} {isPerMonth && words.perMonth}{' '}
        {status !== null && words.status(basis(status))}
      </p>
      {targets.length > 0 && (
        <>
          <PageTable
            class="narrow"
            caption={words.targets}
            rows={targets}
            rowKey={({ year }) => year}
            columns={[
              { header: words.year, is: 'name', cellClass: 'period', cell: ({ year }) => year },
              { header: words.target, is: 'number', cell: ({ value }) => valueText(value) },
              { header: words.basis, cell: ({ status }) => basis(status) },
            ]}
          />
          {targets.length > 1 && <p class="aside">{words.between}</p>}
        </>
      )}
      {bands.length > 0 && (
        <PageTable
          class="narrow"
          caption={words.bands}
          rows={bands}
          rowKey={({ atLeast }) => atLeast}
          columns={[
            { header: words.atLeast, is: 'name', cell: ({ atLeast }) => valueText(atLeast) },
            { header: words.share, is: 'number', cell: ({ share }) => rateText(share)[language] },
          ]}
        />
      )}
      <details class="as-table">
        <summary>{words.legal}</summary>
        <p>{methodVersion.name}</p>
        <Sentences of={methodVersion.legalBasis} />
      </details>
    </>
  );
}
