import type { JSX } from 'preact';
import { changedFieldName } from '../../domain/refusal/stored-field-texts.js';
import type { MethodDraftPartsFragment } from '../generated/administration-method.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { draftWords } from './texts.js';

type ChangesProps = { readonly changes: MethodDraftPartsFragment['changes'] };

/** The differences between the draft and the version from which it began. */
export function DraftChanges({ changes }: ChangesProps): JSX.Element {
  const [{ changes: words }, language] = useWords(draftWords);
  return (
    <section>
      <h2>{words.title}</h2>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PageTable
          box={words.title}
          unseenCaption={words.title}
          rows={changes}
          rowKey={({ indicator, group, field }) => `${indicator} ${group} ${field}`}
          columns={[
            {
              header: words.what,
              is: 'name',
              cell: ({ indicator, group, field }) =>
                `${indicator ?? group ?? words.whole}: ${changedFieldName(field)[language]}`,
            },
            { header: words.before, cell: ({ before }) => before ?? '–' },
            { header: words.after, cell: ({ after }) => after ?? '–' },
          ]}
        />
      )}
    </section>
  );
}
