import type { JSX } from 'preact';
import { enumLabel } from '../administration/labels.js';
import type { SectionContext } from '../administration/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { useLoaded } from '../change-form/use-loaded.js';
import {
  ChangeMethodDraftDocument,
  type MethodDraftPartsFragment,
  type MethodLabelsQuery,
} from '../generated/administration-method.js';
import { apiLanguage } from '../shell/page.js';
import { DraftChanges } from './draft-changes.js';
import type { DraftContext } from './draft-context.js';
import { EffectPart } from './effect-part.js';
import { GeneralForms } from './general-forms.js';
import { IndicatorForms } from './indicator-forms.js';
import { PublishForms } from './publish-forms.js';
import { draftWords } from './words.js';

type Props = SectionContext & { readonly first: MethodDraftPartsFragment; readonly labels: MethodLabelsQuery };

/** One draft: its faults at once, what it changes, its effect on the ranking, and the forms that change it. */
export function DraftPage({ first, labels, session, language }: Props): JSX.Element {
  const words = draftWords(language);
  const [draft, setDraft] = useLoaded(first);
  const [said, setSaid] = useInLanguage(language, '');
  const onChanged = (changed: MethodDraftPartsFragment, text: string): void => {
    setDraft(changed);
    setSaid(text);
  };
  const change: DraftContext['change'] = async (edit) => {
    const input = { draft: draft.code, expectedRevision: draft.revision, ...edit };
    const { answer } = await session.change(ChangeMethodDraftDocument, { input, lang: apiLanguage(language) });
    if (answer?.draft) onChanged(answer.draft, words.saved);
    return answer?.errors ?? [];
  };
  const context = { draft, labels, session, language, onChanged, change };
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
      <GeneralForms {...context} key={`general ${draft.revision}`} />
      <IndicatorForms {...context} key={`indicators ${draft.revision}`} />
      <PublishForms {...context} key={`publish ${draft.revision} ${draft.state}`} />
    </>
  );
}
