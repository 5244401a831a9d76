import type { JSX } from 'preact';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { numberText } from '../../domain/text/number-text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { SmallMultiples } from '../chart/small-multiples.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import type { NoChangeReason } from '../generated/types.js';
import { useWords } from '../shell/page-context.js';
import { changeOf } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Histories = NonNullable<LeaderPageQuery['rankingHistories']>;
type Line = { readonly id: string; readonly name: string; readonly values: readonly (number | null)[] };

type Props = { readonly histories: Histories; readonly reason: NoChangeReason | null };

/** The mean of each pillar now, a month before and at the beginning, with a chart of its course. */
export function PillarsSection({ histories: { months, means }, reason }: Props): JSX.Element | null {
  const [{ pillars: words, unit }, language] = useWords(leaderWords);
  const byMonth = new Map(means.map((mean) => [mean.period.code, mean]));
  const inMonth = months.map(({ code }) => byMonth.get(code));
  const last = inMonth.at(-1);
  if (!last) return null;
  const lines: Line[] = [
    { id: 'INDEX', name: words.index, values: inMonth.map((mean) => onScale(mean?.meanIndex)) },
    ...last.pillars.map(({ pillar }) => ({
      id: pillar.code,
      name: pillar.name,
      values: inMonth.map((mean) =>
        onScale(mean?.pillars.find((other) => other.pillar.code === pillar.code)?.meanScore),
      ),
    })),
  ];
  const shown = (value: number | null | undefined): string => (value == null ? '–' : numberText(value, 1, 1)[language]);
  return (
    <section>
      <NumberedTable
        number={6}
        name={words.name}
        unit={unit.points}
        class="stacked"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { header: words.pillar, is: 'name', cell: ({ name }) => name },
          {
            header: words.first(shortPeriodLabel(months[0]?.code ?? '')[language]),
            is: 'number',
            cell: ({ values }) => shown(values[0]),
          },
          { header: words.before, is: 'number', cell: ({ values }) => shown(values.at(-2)) },
          { header: words.now, is: 'number', cell: ({ values }) => <strong>{shown(values.at(-1))}</strong> },
          { header: words.change, is: 'number', cell: ({ values }) => changeOf(values, language, reason) },
        ]}
      />
      <h3 class="on-screen">{words.course}</h3>
      <SmallMultiples
        periods={months.map(({ code }) => code)}
        lines={lines}
        valueText={(value) => numberText(value, 0)}
        scaleNote={words.scale}
      />
    </section>
  );
}

const onScale = (score: number | null | undefined): number | null => (score == null ? null : pointsOf1000(score));
