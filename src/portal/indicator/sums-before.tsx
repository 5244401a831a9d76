import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { SmallLine } from '../chart/lines-table.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import type { Course } from './answer.js';
import { indicatorWords } from './texts.js';

type CourseLine = Course['lines'][number];

/** Every period of the course, oldest first: a commune goes back further than a scope that began with it. */
export const periodsOf = ({ scopePoints, lines }: Course): readonly string[] =>
  [...new Set([...scopePoints, ...lines.flatMap(({ points }) => points)].map(({ period }) => period.code))].sort();

/** A lower bound is told and not drawn: a picture would show it as the figure. */
export function courseLine({ unit, points }: CourseLine, periods: readonly string[]): SmallLine {
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

type SumsBeforeProps = {
  readonly unit: CourseLine['unit'];
  /** The first period that is shown. */
  readonly from: string | undefined;
  readonly language: Language;
};

/** Of which units the figures are that were reported before a commune was formed. */
export function SumsBefore({ unit, from, language }: SumsBeforeProps): JSX.Element | null {
  const origins = unit.lineage.filter(({ to }) => to.slug === unit.slug);
  const [first] = origins;
  if (!first || from === undefined || from >= first.day.slice(0, from.length)) return null;
  const names = origins.map(({ fromOnDay }) => unitInSentence(fromOnDay.name)).join(', ');
  return (
    <p>
      {indicatorWords[language].course.before(unitInSentence(unitName(unit)), dayLabel(first.day)[language], names)}
    </p>
  );
}
