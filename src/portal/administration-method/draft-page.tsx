import type { JSX } from 'preact';
import { changedFieldName } from '../../domain/refusal/field-name-texts.js';
import type { Language } from '../../domain/text/text.js';
import { enumLabel } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import type { MethodDraftPartsFragment, MethodLabelsQuery } from '../generated/administration-method.js';
import { PageTable } from '../parts/page-table.js';
import { DraftForms } from './draft-forms.js';
import { EffectPart } from './effect-part.js';
import { draftWords } from './texts.js';

type Props = SectionContext & { readonly first: MethodDraftPartsFragment; readonly labels: MethodLabelsQuery };

/** One draft: its faults at once, what it changes, its effect on the ranking, and the forms that change it. */
export function DraftPage({ first, labels, session, language }: Props): JSX.Element {
  const words = draftWords[language];
  const { shown: draft, said, onChanged } = useChanged(first, language);
  const context = { draft, session, language };
  return (
    <>
      <DoneLine text={said} />
      <p>
        <span class={draft.state === 'DRAFT' ? 'tag open' : 'tag'}>{enumLabel(labels.states, draft.state)}</span>{' '}
        <strong>{draft.code}</strong>. {words.basedOn(draft.basedOn.name)}
      </p>
      <section>
        <h2>{words.faults.title}</h2>
        {draft.faults.length === 0 ? (
          <p>{words.faults.none}</p>
        ) : (
          <ul class="sentences">
            {draft.faults.map(({ path, message }) => (
              <li key={`${path.join('.')} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </section>
      <DraftChanges changes={draft.changes} language={language} />
      <EffectPart {...context} key={`effect ${draft.revision}`} />
      <h2>{words.actions}</h2>
      <DraftForms {...context} labels={labels} onChanged={onChanged} key={`${draft.revision} ${draft.state}`} />
    </>
  );
}

type ChangesProps = { readonly changes: MethodDraftPartsFragment['changes']; readonly language: Language };

/** What differs from the version that the draft begins with. */
function DraftChanges({ changes, language }: ChangesProps): JSX.Element {
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
