import type { JSX } from 'preact';
import { enumLabel } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import type { MethodDraftPartsFragment, MethodLabelsQuery } from '../generated/administration-method.js';
import { DraftAudit } from './draft-audit.js';
import { DraftChanges } from './draft-changes.js';
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
      <DraftAudit {...context} onChanged={onChanged} key={`audit ${draft.revision}`} />
      <h2>{words.actions}</h2>
      <DraftForms {...context} labels={labels} onChanged={onChanged} key={`${draft.revision} ${draft.state}`} />
    </>
  );
}
