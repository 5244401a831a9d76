import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { CourseLines } from '../chart/course-lines.js';
import { HeatMap } from '../chart/heat-map.js';
import { chosenIn } from '../parts/choice.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { PageTable } from '../parts/page-table.js';
import { measuredText } from '../parts/value-text.js';
import type { Course, ShownIndicator } from './answer.js';
import { courseLine, periodsOf, SumsBefore } from './sums-before.js';
import { indicatorWords } from './texts.js';

type CourseProps = {
  readonly indicator: ShownIndicator;
  readonly course: Course;
  readonly scope: string;
  /** Of this page. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: Language;
};

const LINES = 'tung-don-vi';

/** The figures of all communes over the periods: as a heat map, line by line, and as a whole. */
export function CourseSection({ indicator, course, scope, path, query, language }: CourseProps): JSX.Element {
  const words = indicatorWords[language].course;
  const ranked = course.scopePoints.map(({ period }) => period.code);
  const periods = periodsOf(course);
  // A heat map compares communes, and a sum over predecessors is never compared.
  const rows = course.lines.map(({ unit, points }) =>
    courseLine({ unit, points: points.filter(({ parts }) => parts === null) }, ranked),
  );
  const lines = course.lines.map((line) => courseLine(line, periods));
  const chosen = chosenIn(query).filter((id) => lines.some((line) => line.id === id));
  const { unit } = course.lines.find(({ unit }) => unit.slug === chosen[0]) ?? course.lines[0] ?? {};
  const valueText = (value: number) => measuredText(value, indicator);
  return (
    <>
      <h2>{words.map}</h2>
      <HeatMap language={language} periods={ranked} rows={rows} valueText={valueText} />
      <h2 id={LINES}>{words.lines}</h2>
      <CommuneChoice
        action={`${path}#${LINES}`}
        communes={lines.map(({ id, name }) => ({ slug: id, name }))}
        chosen={chosen}
        language={language}
      />
      <CourseLines language={language} periods={periods} lines={lines} chosen={chosen} valueText={valueText} />
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
