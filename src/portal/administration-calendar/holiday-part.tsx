import type { JSX } from 'preact';
import { addDays } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { listOf, together } from '../change-form/fields.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  ChangeHolidaysDocument,
  type ChangeHolidaysMutation,
  type HolidayTablePartsFragment,
  PreviewHolidaysDocument,
} from '../generated/administration-calendar.js';
import type { ChangeHolidaysInput } from '../generated/types.js';
import { type EnumLabels, enumLabel } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { lookAtDueDays } from './due-day-preview.js';
import { holidayFields, removedHoliday } from './forms-texts.js';
import { calendarWords } from './texts.js';

type Props = {
  readonly table: HolidayTablePartsFragment;
  readonly labels: { readonly kinds: EnumLabels; readonly statuses: EnumLabels };
  readonly today: string;
};

const DAYS_SHOWN = 365;

/** The holiday table, which all scopes share: the days of the coming year, the others folded away. */
export function HolidayPart(props: Props): JSX.Element {
  const { labels, today } = props;
  const [{ holidays: words }] = useWords(calendarWords);
  const { shown: table, said, onChanged } = useChanged(props.table);
  const inAYear = addDays(today, DAYS_SHOWN);
  const coming = table.entries.filter(({ day }) => day >= today && day <= inAYear);
  const later = table.entries.filter(({ day }) => day > inAYear);
  const past = table.entries.filter(({ day }) => day < today).toReversed();
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <DoneLine text={said} />
      <HolidayRows entries={coming} labels={labels} caption={words.coming} />
      {[
        { summary: words.later, entries: later },
        { summary: words.past, entries: past },
      ].map(({ summary, entries }) => (
        <details class="group" key={summary}>
          <summary>{summary}</summary>
          <HolidayRows entries={entries} labels={labels} caption={summary} />
        </details>
      ))}
      <HolidayForms {...props} table={table} onChanged={onChanged} key={table.revision} />
    </section>
  );
}

type RowsProps = Pick<Props, 'labels'> & {
  readonly entries: HolidayTablePartsFragment['entries'];
  readonly caption: string;
};

function HolidayRows({ entries, labels, caption }: RowsProps): JSX.Element {
  const [{ holidays: words }, language] = useWords(calendarWords);
  return (
    <PageTable
      class="holidays"
      unseenCaption={caption}
      rows={inARow(entries)}
      rowKey={({ first }) => first.day}
      columns={[
        {
          header: words.date,
          is: 'name',
          cell: ({ first: { day }, last }) =>
            `${dayLabel(day)[language]}${last === day ? '' : ` – ${dayLabel(last)[language]}`}`,
        },
        {
          header: words.name,
          cell: ({ first: entry }) => (
            <>
              {entry.name}
              <small>
                {enumLabel(labels.kinds, entry.kind)}
                {entry.swappedWith !== null && words.swapped(dayLabel(entry.swappedWith)[language])}
                {' · '}
                {enumLabel(labels.statuses, entry.status)}
                {entry.decision !== null && ` · ${entry.decision}`}
              </small>
            </>
          ),
        },
      ]}
    />
  );
}

type Entry = HolidayTablePartsFragment['entries'][number];

/** Days that follow each other and differ in nothing else are one row. */
function inARow(entries: readonly Entry[]): readonly { readonly first: Entry; readonly last: string }[] {
  const rows: { readonly first: Entry; last: string }[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row && follows(entry, row)) row.last = entry.day;
    else rows.push({ first: entry, last: entry.day });
  }
  return rows;
}

const follows = (entry: Entry, { first, last }: { readonly first: Entry; readonly last: string }): boolean =>
  entry.day === addDays(last, 1) &&
  (['name', 'kind', 'status', 'decision'] as const).every((field) => entry[field] === first[field]) &&
  entry.swappedWith === null &&
  first.swappedWith === null;

type FormsProps = Pick<Props, 'table' | 'labels'> & {
  readonly onChanged: (table: HolidayTablePartsFragment | null, said: string) => void;
};

/** Sets an entry of the holiday table, or removes one. Both show the due days that move. */
function HolidayForms({ table, labels, onChanged }: FormsProps): JSX.Element {
  const session = useSession();
  const [{ holidays: words }, language] = useWords(calendarWords);
  const common = {
    action: actionOf(table.allowedActions, 'CHANGE_HOLIDAYS'),
    question: ChangeHolidaysDocument,
    subject: { expectedRevision: table.revision },
    look: async (input: ChangeHolidaysInput) => {
      const { answer } = await session.ask(PreviewHolidaysDocument, { input, lang: apiLanguage(language) });
      return lookAtDueDays(answer);
    },
    onDone: (done: NonNullable<ChangeHolidaysMutation['answer']>) =>
      onChanged(done.table, words.done(done.movedDueDays.length)),
  };
  const days = table.entries.map(({ day, name }) => ({ value: day, label: `${dayLabel(day)[language]} – ${name}` }));
  return (
    <>
      <ChangePart {...common} words={words.set} fields={{ set: listOf([together(holidayFields(labels))]) }} />
      <ChangePart {...common} words={words.remove} isDangerous fields={{ remove: removedHoliday(days.toReversed()) }} />
    </>
  );
}
