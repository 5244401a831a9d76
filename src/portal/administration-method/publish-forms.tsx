import type { JSX } from 'preact';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { TextField } from '../change-form/text-field.js';
import { DiscardMethodDraftDocument, PublishMethodVersionDocument } from '../generated/administration-method.js';
import { apiLanguage } from '../shell/page.js';
import type { DraftContext } from './draft-context.js';
import { draftWords } from './words.js';

/** Puts a draft into force from a month on, or gives it up. */
export function PublishForms({ draft, session, language, onChanged }: DraftContext): JSX.Element {
  const words = draftWords(language);
  const lang = apiLanguage(language);
  const { code, revision, allowedActions } = draft;
  const common = { draft: code, expectedRevision: revision };
  return (
    <>
      <ActionPart
        language={language}
        title={words.publish.title}
        action={actionOf(allowedActions, 'PUBLISH_METHOD_VERSION')}
      >
        <p>{words.publish.hint}</p>
        <ChangeForm
          language={language}
          submit={words.publish.submit}
          isDangerous
          send={async (values, idempotencyKey) => {
            const input = { ...common, idempotencyKey, reason: values.text('reason'), from: values.text('from') };
            const { answer } = await session.change(PublishMethodVersionDocument, { input, lang });
            if (answer?.draft) onChanged(answer.draft, words.publish.done);
            return answer?.errors ?? [];
          }}
        >
          <TextField name="from" label={words.publish.from} hint={words.publish.fromHint} type="month" />
        </ChangeForm>
      </ActionPart>
      <ActionPart
        language={language}
        title={words.discard.title}
        action={actionOf(allowedActions, 'DISCARD_METHOD_DRAFT')}
      >
        <ChangeForm
          language={language}
          submit={words.discard.submit}
          isDangerous
          send={async (values, idempotencyKey) => {
            const input = { ...common, idempotencyKey, reason: values.text('reason') };
            const { answer } = await session.change(DiscardMethodDraftDocument, { input, lang });
            if (answer?.draft) onChanged(answer.draft, words.discard.done);
            return answer?.errors ?? [];
          }}
        />
      </ActionPart>
    </>
  );
}
