import type { JSX } from 'preact';
import type { MethodDraftPartsFragment } from '../generated/administration-method.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { draftWords } from './texts.js';

/** The differences between the draft and the version from which it began. */
export function DraftChanges({ changes }: { readonly changes: MethodDraftPartsFragment['changes'] }): JSX.Element {
  const [{ changes: words }] = useWords(draftWords);
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
          rowKey={({ label }) => label}
          columns={[
            { header: words.what, is: 'name', cell: ({ label }) => label },
            { header: words.before, cell: ({ beforeText }) => beforeText ?? '–' },
            { header: words.after, cell: ({ afterText }) => afterText ?? '–' },
          ]}
        />
      )}
    </section>
  );
}
