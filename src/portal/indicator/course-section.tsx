import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { HeatMap } from '../chart/heat-map.js';
import type { ChartLine } from '../chart/lines.js';
import { LinesTogether } from '../chart/lines-together.js';
import { SmallMultiples, type SmallMultiplesProps } from '../chart/small-multiples.js';
import { byUnitName, unitInSentence, unitName } from '../parts/api-names.js';
import { chosenIn } from '../parts/choice.js';
import { PageTable } from '../parts/page-table.js';
import { measuredText } from '../parts/value-text.js';
import { CommuneChoice } from '../search/commune-choice.js';
import { useWords } from '../shell/page-context.js';
import type { Course, ShownIndicator } from './answer.js';
import { indicatorWords } from './texts.js';

type CourseProps = {
  readonly indicator: ShownIndicator;
  readonly course: Course;
  readonly scope: string;
  readonly path: string;
  readonly query: URLSearchParams;
};

const LINES = 'tung-don-vi';

/** The figures of all communes over the periods: as a heat map, line by line, and as a whole. */
export function CourseSection({ indicator, course, scope, path, query }: CourseProps): JSX.Element {
  const [{ course: words }, language] = useWords(indicatorWords);
  const ranked = course.scopePoints.map(({ period }) => period.code);
  const periods = periodsOf(course);
  const named = byUnitName(course.lines);
  // A heat map compares communes, and a sum over predecessors is never compared.
  const rows = named.map(({ unit, points }) =>
    courseLine({ unit, points: points.filter(({ parts }) => parts === null) }, ranked),
  );
  const lines = named.map((line) => courseLine(line, periods));
  const chosen = chosenIn(query).filter((id) => lines.some((line) => line.id === id));
  const shown = named.find(({ unit }) => unit.slug === chosen[0]) ?? named[0];
  const valueText = (value: number) => measuredText(value, indicator);
  return (
    <>
      <h2>{words.map}</h2>
      <HeatMap periods={ranked} rows={rows} valueText={valueText} />
      <h2 id={LINES}>{words.lines}</h2>
      <CommuneChoice
        action={`${path}#${LINES}`}
        communes={lines.map(({ id, name }) => ({ slug: id, name }))}
        chosen={chosen}
        query={query}
        isOpen={false}
      />
      <CourseLines periods={periods} lines={lines} chosen={chosen} valueText={valueText} />
      {shown && <SumsBefore line={shown} kind={indicator.kind} />}
      <PageTable
        class="narrow"
        caption={words.scope(scope)}
        rows={course.scopePoints}
        rowKey={({ period }) => period.code}
        columns={[
          { header: words.period, is: 'name', cell: ({ period }) => shortPeriodLabel(period.code)[language] },
          { header: words.value, is: 'number', cell: ({ rollUp }) => wholeText(rollUp, indicator, language) ?? '–' },
          {
            header: words.reporting,
            is: 'number',
            cell: ({ rollUp: { reporting, notApplicable, communes } }) => `${reporting - notApplicable}/${communes}`,
          },
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

type CourseLinesProps = Omit<SmallMultiplesProps, 'chosen'> & { readonly chosen: readonly string[] };

/** Two to four chosen lines in one picture; else every line in a picture of its own. */
function CourseLines({ chosen, lines, ...shown }: CourseLinesProps): JSX.Element {
  const together = chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  return together.length > 1 ? (
    <LinesTogether {...shown} lines={together} />
  ) : (
    <SmallMultiples {...shown} lines={lines} chosen={chosen[0]} />
  );
}

type CourseLine = Course['lines'][number];

/** Every period of the course, oldest first: a commune goes back further than a scope that began with it. */
const periodsOf = ({ scopePoints, lines }: Course): readonly string[] =>
  [...new Set([...scopePoints, ...lines.flatMap(({ points }) => points)].map(({ period }) => period.code))].sort();

/** A lower bound is told and not drawn: a picture would show it as the figure. */
function courseLine({ unit, points }: CourseLine, periods: readonly string[]): ChartLine {
  const known = new Map<string, CourseLine['points'][number]>();
  for (const point of points) {
    // The year of a merger stands twice: as the sum of before, and as the commune's own figure once there is one.
    if (point.figure.value !== null || !known.has(point.period.code)) known.set(point.period.code, point);
  }
  const at = periods.map((code) => known.get(code));
  return {
    id: unit.slug,
    name: unitName(unit),
    values: at.map((point) => (point?.parts?.relation === 'AT_LEAST' ? null : (point?.figure.value ?? null))),
    remarks: at.map((point) => point?.parts?.sentence ?? null),
  };
}

type SumsBeforeProps = { readonly line: CourseLine; readonly kind: ShownIndicator['kind'] };

/** The units whose figures count for the time before a commune was formed, where some of that time is shown. */
function SumsBefore({ line: { unit, points }, kind }: SumsBeforeProps): JSX.Element | null {
  const [words, language] = useWords(indicatorWords);
  const origins = unit.lineage.filter(({ to }) => to.slug === unit.slug);
  const [first] = origins;
  if (!first || points.every(({ parts }) => parts === null)) return null;
  const names = origins.map(({ fromOnDay }) => unitInSentence(fromOnDay.name)).join(', ');
  return <p>{words.course.before(unitInSentence(unitName(unit)), dayLabel(first.day)[language], kind, names)}</p>;
}
