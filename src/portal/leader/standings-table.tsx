import type { JSX } from 'preact';
import { changeOnTime } from '../../domain/report/completeness.js';
import { numberText, rateText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { plusPeriods } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import type { LeaderPageQuery, SentFragment } from '../generated/leader.js';
import type { NoChangeReason } from '../generated/types.js';
import { useWords } from '../shell/page-context.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Standings = NonNullable<LeaderPageQuery['reportStandings']>;

type Props = {
  readonly standings: Standings;
  /** The counts of the month before. */
  readonly before: SentFragment | null;
  readonly month: string;
  readonly today: string;
  /** Why the ranking is not compared with the month before. */
  readonly reason: NoChangeReason | null;
};

const COUNTED = ['approved', 'waiting', 'returned', 'extended', 'notYetDue', 'overdue'] as const;

/** The numbers of submitted, punctual and other reports, for month, quarter and year. */
export function StandingsTable({ standings, before, month, today, reason }: Props): JSX.Element {
  const [{ standings: words }, language] = useWords(leaderWords);
  const [ofMonth] = standings;
  if (!ofMonth) return <p>{words.none}</p>;
  const locked = standings.filter(({ period, overdue }) => !period.isOpen && overdue > 0);
  return (
    <section>
      <NumberedTable
        number={1}
        name={words.name}
        unit={leaderWords[language].unit.reports}
        class="many stacked"
        rows={standings}
        rowKey={({ period }) => period.code}
        columns={[
          { header: words.period, is: 'name', cell: ({ period }) => shortPeriodLabel(period.code)[language] },
          { header: words.due, cell: ({ period }) => dayLabel(period.dueDay)[language] },
          { header: words.expected, is: 'number', cell: ({ completeness }) => completeness.expected },
          { header: words.actual, is: 'number', cell: ({ completeness }) => completeness.actual },
          { header: words.onTime, is: 'number', cell: ({ completeness }) => completeness.onTime },
          {
            header: words.rate,
            is: 'number',
            cell: ({ completeness: { reportingRateOnTime: rate } }) => (rate === null ? '–' : rateText(rate)[language]),
          },
          ...COUNTED.map((name) => ({
            header: words[name],
            is: 'number' as const,
            cell: (row: Standings[number]) => numberText(row[name])[language],
          })),
        ]}
      />
      {locked.length > 0 && (
        <p>{words.locked(locked.map(({ period }) => shortPeriodLabel(period.code)[language]).join(', '))}</p>
      )}
      <p>
        {/* As in the digest: a month is compared with a whole one only when its own due day has ended. */}
        {ofMonth.period.dueDay >= today
          ? words.notYet(dayLabel(ofMonth.period.dueDay)[language])
          : changeSentence(ofMonth.completeness, reason === 'REORGANISED' ? null : before, month, language)}
      </p>
    </section>
  );
}

/** Compares counts, not rates, as the digest does. */
function changeSentence(now: SentFragment, before: SentFragment | null, month: string, language: Language): string {
  const words = leaderWords[language].standings;
  const change = before && changeOnTime(now, before);
  if (!before || change === null) return words.noChange;
  const name = shortPeriodLabel(plusPeriods(month, -1))[language];
  return words.change(change, name, `${before.onTime}/${before.expected}`);
}
