import type { JSX } from 'preact';
import { enumLabel } from '../administration/labels.js';
import type { SectionContext } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { TextField } from '../change-form/text-field.js';
import { CreateMethodDraftDocument, type MethodDraftListQuery } from '../generated/administration-method.js';
import { navigate } from '../shell/navigate.js';
import { apiLanguage } from '../shell/page.js';
import { draftWords } from './words.js';

type Props = SectionContext & { readonly list: MethodDraftListQuery };

/** Drafts of the method; a new one begins with a version that was published. */
export function DraftsPage({ list, session, language }: Props): JSX.Element {
  const words = draftWords(language);
  const drafts = list.methodDrafts ?? [];
  const versions = (list.methodVersions ?? []).toReversed();
  return (
    <>
      <p>{words.lead}</p>
      {drafts.length === 0 && <p>{words.none}</p>}
      <ul class="records">
        {drafts.map(({ code, name, state }) => (
          <li key={code}>
            <a href={sectionPath('method', code)}>{name}</a> <span class="tag">{enumLabel(list.states, state)}</span>{' '}
            <span class="aside">{code}</span>
          </li>
        ))}
      </ul>
      <ActionPart language={language} title={words.create.title} isTop>
        <ChangeForm
          language={language}
          submit={words.create.submit}
          send={async (values, idempotencyKey) => {
            const input = {
              id: values.text('id'),
              basedOn: values.optional('basedOn'),
              idempotencyKey,
              reason: values.text('reason'),
            };
            const { answer } = await session.change(CreateMethodDraftDocument, { input, lang: apiLanguage(language) });
            if (answer?.draft) navigate(sectionPath('method', answer.draft.code));
            return answer?.errors ?? [];
          }}
        >
          <TextField name="id" label={words.create.id} hint={words.create.idHint} />
          <ChoiceField
            name="basedOn"
            label={words.create.basedOn}
            choices={versions.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </ChangeForm>
      </ActionPart>
    </>
  );
}
