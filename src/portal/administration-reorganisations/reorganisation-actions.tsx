import type { JSX } from 'preact';
import type { SectionProps } from '../administration/section.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import type { FormValues } from '../change-form/form-values.js';
import {
  type ActionName,
  ConfirmReorganisationDocument,
  DiscardReorganisationDraftDocument,
  PublishReorganisationDocument,
  type ReorganisationPartsFragment,
  WithdrawReorganisationDocument,
} from '../generated/administration-reorganisations.js';
import { apiLanguage } from '../shell/page.js';
import { DraftForm } from './draft-form.js';
import type { OneReorganisation } from './load.js';
import { reorganisationsWords } from './words.js';

type Props = SectionProps<OneReorganisation> & {
  readonly reorganisation: ReorganisationPartsFragment;
  readonly onChanged: (reorganisation: ReorganisationPartsFragment, said: string) => Promise<void>;
  readonly onDiscarded: () => void;
};

/** What can be done with a reorganisation now, each with the reason where it cannot be done. */
export function ReorganisationActions(props: Props): JSX.Element {
  const { answer, reorganisation, session, language, onChanged, onDiscarded } = props;
  const words = reorganisationsWords(language);
  const { id, revision, allowedActions } = reorganisation;
  const steps = [
    {
      name: 'PUBLISH_REORGANISATION',
      question: PublishReorganisationDocument,
      words: words.publish,
      isDangerous: true,
    },
    {
      name: 'CONFIRM_REORGANISATION',
      question: ConfirmReorganisationDocument,
      words: words.confirm,
      isDangerous: false,
    },
    {
      name: 'WITHDRAW_REORGANISATION',
      question: WithdrawReorganisationDocument,
      words: words.withdraw,
      isDangerous: true,
    },
  ] as const satisfies readonly { name: ActionName; [part: string]: unknown }[];
  const inputOf = (values: FormValues, idempotencyKey: string) => ({
    ...{ id, expectedRevision: revision, idempotencyKey, reason: values.text('reason') },
  });
  return (
    <>
      <ActionPart
        language={language}
        title={words.changeDraft}
        action={actionOf(allowedActions, 'CHANGE_REORGANISATION_DRAFT')}
      >
        <DraftForm
          session={session}
          language={language}
          before={reorganisation}
          labels={answer.labels}
          units={answer.units}
          onSaved={(changed) => void onChanged(changed, words.form.done)}
        />
      </ActionPart>
      <ActionPart
        language={language}
        title={words.discard.title}
        action={actionOf(allowedActions, 'DISCARD_REORGANISATION_DRAFT')}
      >
        <p>{words.discard.hint}</p>
        <ChangeForm
          language={language}
          submit={words.discard.submit}
          isDangerous
          send={async (values, key) => {
            const asked = { input: inputOf(values, key), lang: apiLanguage(language) };
            const { answer: done } = await session.change(DiscardReorganisationDraftDocument, asked);
            if (done?.record) onDiscarded();
            return done?.errors ?? [];
          }}
        />
      </ActionPart>
      {steps.map((step) => (
        <ActionPart
          key={step.name}
          language={language}
          title={step.words.title}
          action={actionOf(allowedActions, step.name)}
        >
          <p>{step.words.hint}</p>
          <ChangeForm
            language={language}
            submit={step.words.submit}
            isDangerous={step.isDangerous}
            send={async (values, key) => {
              const input = inputOf(values, key);
              const { answer: done } = await session.change(step.question, { input, lang: apiLanguage(language) });
              if (done?.reorganisation)
                await onChanged(done.reorganisation, [step.words.done, ...done.notes].join(' '));
              return done?.errors ?? [];
            }}
          />
        </ActionPart>
      ))}
    </>
  );
}
