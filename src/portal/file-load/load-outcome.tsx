import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { numberText } from '../../domain/text/number-text.js';
import { PageTable, ScrollBox } from '../parts/page-table.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import { type AnswerToFile, type FileFaultLine, type LoadedItem, mayBeLoaded } from './load-answer.js';
import { fileLoadWords } from './texts.js';

type Props = { readonly answer: AnswerToFile; readonly isLoaded: boolean };

const MOST_SHOWN = 50;

/** The outcome of a load or its dry run, with all faults. */
export function OutcomeOfFile({ answer, isLoaded }: Props): JSX.Element {
  const [words, language] = useWords(fileLoadWords);
  const title = useRef<HTMLOutputElement>(null);
  const { warnings } = answer;
  useLayoutEffect(() => title.current?.focus(), [answer]);
  const counts = [
    [words.new, answer.newCount],
    [words.changed, answer.changedCount],
    [words.unchanged, answer.unchangedCount],
    [words.missing, answer.missingCount],
    [words.leftOut, answer.leftOutCount],
  ] as const;
  return (
    <div class="look">
      <output class="look-title" tabIndex={-1} ref={title}>
        {titleOf(answer, isLoaded, words)}
      </output>
      <Sentences of={counts.map(([name, count]) => count > 0 && `${name}: ${numberText(count)[language]}`)} />
      <Faults title={words.errors(answer.errorCount)} count={answer.errorCount} faults={answer.errors} />
      <Faults title={words.warnings(warnings.length)} count={warnings.length} faults={warnings} />
      <Items title={words.new} count={answer.newCount} items={answer.new} />
      <Items title={words.changed} count={answer.changedCount} items={answer.changed} />
      <Items title={words.missing} count={answer.missingCount} items={answer.missing} />
    </div>
  );
}

function titleOf(answer: AnswerToFile, isLoaded: boolean, words: typeof fileLoadWords.vi): string {
  const isFaulty = answer.errorCount > 0 || answer.errors.length > 0;
  if (isLoaded && answer.written) return isFaulty ? words.doneInPart : words.done;
  if (isFaulty) return mayBeLoaded(answer) ? words.inPart : words.faulty;
  return answer.newCount + answer.changedCount === 0 ? words.nothing : isLoaded ? words.done : words.would;
}

/** `count`: of all, of which an answer lists the first thousand. */
type FaultsProps = { readonly title: string; readonly count: number; readonly faults: readonly FileFaultLine[] };

function Faults({ title, count, faults }: FaultsProps): JSX.Element | null {
  const [words] = useWords(fileLoadWords);
  if (faults.length === 0) return null;
  return (
    <ScrollBox name={title}>
      <PageTable
        class="load-faults"
        caption={title}
        rows={faults.slice(0, MOST_SHOWN)}
        rowKey={({ row, column, code, message }) => `${row} ${column} ${code} ${message}`}
        columns={[
          { header: words.row, cell: ({ row }) => row ?? '–' },
          { header: words.column, cell: ({ column }) => column ?? '–' },
          { header: words.what, class: 'wide', cell: ({ message }) => message },
        ]}
      />
      {count > MOST_SHOWN && <p>{words.more(count - MOST_SHOWN)}</p>}
    </ScrollBox>
  );
}

type ItemsProps = { readonly title: string; readonly count: number; readonly items: readonly LoadedItem[] };

function Items({ title, count, items }: ItemsProps): JSX.Element | null {
  const [words, language] = useWords(fileLoadWords);
  if (items.length === 0) return null;
  return (
    <details class="group">
      <summary>
        {title} ({numberText(count)[language]})
      </summary>
      <ul class="sentences">
        {items.slice(0, MOST_SHOWN).map(({ id, name, row = null, changes = [] }) => (
          <li key={`${row} ${id}`}>
            {row !== null && `${words.row} ${row}: `}
            {name || id}
            {changes.length > 0 && ` (${changes.map(({ text }) => text).join('; ')})`}
          </li>
        ))}
      </ul>
      {count > MOST_SHOWN && <p>{words.more(count - MOST_SHOWN)}</p>}
    </details>
  );
}
