import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { CalendarRulesFragment } from '../generated/administration-calendar.js';
import { PageTable } from '../parts/page-table.js';
import type { CalendarAnswer } from './load.js';
import { calendarWords } from './texts.js';

type Props = {
  readonly language: Language;
  readonly rules: CalendarRulesFragment;
  readonly periods: CalendarAnswer['periods'];
};

/** Periods that are collected or still take changes, with their days. */
export function PeriodTable({ language, rules, periods }: Props): JSX.Element {
  const words = calendarWords[language];
  const rows = [...new Map([...periods.collecting, ...periods.open].map((period) => [period.code, period])).values()];
  return (
    <PageTable
      class="stacked period-days"
      box={words.periods}
      caption={words.periods}
      isCaptionUnseen
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          header: words.period,
          is: 'name',
          cell: ({ code, name }) => (
            <>
              {name} {rules.lockedPeriods.includes(code) && <span class="tag">{words.locked}</span>}
            </>
          ),
        },
        { header: words.closingDay, cell: ({ closingDay }) => dayLabel(closingDay)[language] },
        { header: words.dueDay, cell: ({ dueDay }) => dayLabel(dueDay)[language] },
        { header: words.lockDay, cell: ({ lockDay }) => dayLabel(lockDay)[language] },
      ]}
    />
  );
}
