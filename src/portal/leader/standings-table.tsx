import type { JSX } from 'preact';
import { numberText, rateText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { plusPeriods } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery, SentFragment } from '../generated/leader.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './words.js';

type Standings = NonNullable<LeaderPageQuery['reportStandings']>;

type Props = {
  readonly standings: Standings;
  /** Of the month before. */
  readonly before: SentFragment | null;
  readonly month: string;
  readonly language: Language;
};

/** Who has sent, who on time, and where the reports stand: month, quarter and year. */
export function StandingsTable({ standings, before, month, language }: Props): JSX.Element {
  const words = leaderWords(language).standings;
  const [ofMonth] = standings;
  if (!ofMonth) return <p>{words.none}</p>;
  const columns = ['approved', 'waiting', 'returned', 'extended', 'notYetDue', 'overdue'] as const;
  return (
    <section>
      <NumberedTable
        language={language}
        number={1}
        name={words.name}
        unit={leaderWords(language).unit.reports}
        isWide
        isStacked
      >
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.due}</th>
            {[words.expected, words.actual, words.onTime, words.rate, ...columns.map((name) => words[name])].map(
              (name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {standings.map((row) => (
            <tr key={row.period.code}>
              <th scope="row">{shortPeriodLabel(row.period.code)[language]}</th>
              <td data-label={words.due}>{dayLabel(row.period.dueDay)[language]}</td>
              <td class="number" data-label={words.expected}>
                {row.completeness.expected}
              </td>
              <td class="number" data-label={words.actual}>
                {row.completeness.actual}
              </td>
              <td class="number" data-label={words.onTime}>
                {row.completeness.onTime}
              </td>
              <td class="number" data-label={words.rate}>
                {row.completeness.reportingRateOnTime === null
                  ? '–'
                  : rateText(row.completeness.reportingRateOnTime)[language]}
              </td>
              {columns.map((name) => (
                <td key={name} class="number" data-label={words[name]}>
                  {numberText(row[name])[language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </NumberedTable>
      <p>{changeSentence(ofMonth.completeness, before, month, language)}</p>
    </section>
  );
}

/** Counts are compared and not rates; of another number of communes nothing is. */
function changeSentence(now: SentFragment, before: SentFragment | null, month: string, language: Language): string {
  const words = leaderWords(language).standings;
  if (!before || before.expected !== now.expected) return words.noChange;
  const name = shortPeriodLabel(plusPeriods(month, -1))[language];
  return words.change(now.onTime - before.onTime, name, `${before.onTime}/${before.expected}`);
}
