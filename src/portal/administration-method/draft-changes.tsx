import type { JSX } from 'preact';
import { changedFieldName } from '../../domain/refusal/field-name-texts.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodDraftPartsFragment } from '../generated/administration-method.js';
import { PageTable } from '../parts/page-table.js';
import { draftWords } from './texts.js';

type ChangesProps = { readonly changes: MethodDraftPartsFragment['changes']; readonly language: Language };

/** The differences between the draft and the version from which it began. */
export function DraftChanges({ changes, language }: ChangesProps): JSX.Element {
  const words = draftWords[language].changes;
  return (
    <section>
      <h2>{words.title}</h2>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PageTable
          box={words.title}
          caption={words.title}
          isCaptionUnseen
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
