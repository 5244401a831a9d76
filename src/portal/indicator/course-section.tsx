import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { HeatMap } from '../chart/heat-map.js';
import { SmallMultiples } from '../chart/small-multiples.js';
import { PageTable } from '../parts/page-table.js';
import { measuredText } from '../parts/value-text.js';
import { navigate } from '../shell/navigate.js';
import type { Course, ShownIndicator } from './answer.js';
import { courseLine, periodsOf, SumsBefore } from './sums-before.js';
import { indicatorWords } from './texts.js';

type CourseProps = {
  readonly indicator: ShownIndicator;
  readonly course: Course;
  readonly scope: string;
  readonly query: URLSearchParams;
  readonly language: Language;
};

/** The figures of all communes over the periods: as a heat map, line by line, and as a whole. */
export function CourseSection({ indicator, course, scope, query, language }: CourseProps): JSX.Element {
  const words = indicatorWords[language].course;
  const ranked = course.scopePoints.map(({ period }) => period.code);
  const periods = periodsOf(course);
  // A heat map compares communes, and a sum over predecessors is never compared.
  const rows = course.lines.map(({ unit, points }) =>
    courseLine({ unit, points: points.filter(({ parts }) => parts === null) }, ranked),
  );
  const lines = course.lines.map((line) => courseLine(line, periods));
  const wanted = query.get(PAGE_QUERY.communes);
  const { unit } = course.lines.find(({ unit }) => unit.slug === wanted) ?? course.lines[0] ?? {};
  const chosen = unit?.slug;
  const valueText = (value: number) => measuredText(value, indicator);
  const choose = (unit: string): void => {
    const url = new URL(location.href);
    url.searchParams.set(PAGE_QUERY.communes, unit);
    navigate(url.href);
  };
  return (
    <>
      <h2>{words.map}</h2>
      <HeatMap language={language} periods={ranked} rows={rows} valueText={valueText} />
      <h2>{words.lines}</h2>
      <p class="on-screen">
        <label>
          {words.choose}{' '}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {rows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <SmallMultiples language={language} periods={periods} lines={lines} chosen={chosen} valueText={valueText} />
      {unit && <SumsBefore unit={unit} from={periods[0]} language={language} />}
      <PageTable
        class="narrow"
        caption={words.scope(scope)}
        rows={course.scopePoints}
        rowKey={({ period }) => period.code}
        columns={[
          { header: words.period, is: 'name', cell: ({ period }) => shortPeriodLabel(period.code)[language] },
          { header: words.value, is: 'number', cell: ({ rollUp }) => wholeText(rollUp, indicator, language) ?? '–' },
          { header: words.reporting, is: 'number', cell: ({ rollUp }) => `${rollUp.reporting}/${rollUp.communes}` },
        ]}
      />
    </>
  );
}

/** The scope as a whole: rate, sum, mean level, or the number of those that said yes. */
function wholeText(
  { rate, sum, mean, yes }: Course['scopePoints'][number]['rollUp'],
  indicator: ShownIndicator,
  language: Language,
): string | null {
  if (yes !== null) return numberText(yes)[language];
  const value = rate ?? sum ?? mean;
  return value === null ? null : measuredText(value, indicator)[language];
}
