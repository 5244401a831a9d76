import type { JSX } from 'preact';
import { dayAndTime, dayLabel } from '../../domain/time/texts.js';
import type { AdministrationLogQuery } from '../generated/administration-log.js';
import { enumLabel, unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import { logWords } from './texts.js';

type Props = { readonly log: AdministrationLogQuery };

/** The changes with actor, subject, time and reason. The changed fields are folded. */
export function LogTable({ log: { administrationLog, actions, nouns } }: Props): JSX.Element {
  const [words, language] = useWords(logWords);
  const records = administrationLog?.nodes ?? [];
  if (records.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul class="records">
      {records.map((record) => (
        <li key={record.id}>
          <p>
            <strong>{enumLabel(actions, record.action)}</strong>
            {': '}
            {record.subjectName ?? enumLabel(nouns, record.noun)}
            {record.subjectName === null && record.subject !== 'TABLE' && ` ${record.subject}`}
          </p>
          <p class="aside">
            {dayAndTime(record.at)[language]} · {record.actorName} · {unitName(record.unit)}
          </p>
          <p>{words.reason(record.reason)}</p>
          {record.movedDueDays.length > 0 && (
            <Sentences
              of={record.movedDueDays.map(({ scope, period, before, after }) => {
                const days = [dayLabel(before)[language], dayLabel(after)[language]] as const;
                return words.moved(unitInSentence(unitName(scope)), period.name, ...days);
              })}
            />
          )}
          {record.changes.length > 0 && (
            <details>
              <summary>{words.changes(record.changes.length)}</summary>
              <PageTable
                rows={record.changes}
                rowKey={({ field }) => field}
                columns={[
                  { header: words.field, is: 'name', cell: ({ label }) => label },
                  { header: words.before, cell: ({ beforeText }) => beforeText ?? '–' },
                  { header: words.after, cell: ({ afterText }) => afterText ?? '–' },
                ]}
              />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
