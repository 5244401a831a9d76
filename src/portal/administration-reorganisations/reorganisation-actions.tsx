import type { JSX } from 'preact';
import type { SectionProps } from '../administration-frame/section.js';
import { isOfCommune } from '../administration-frame/units-to-choose.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  ChangeReorganisationDraftDocument,
  ConfirmReorganisationDocument,
  DiscardReorganisationDraftDocument,
  PublishReorganisationDocument,
  type ReorganisationPartsFragment,
  WithdrawReorganisationDocument,
} from '../generated/administration-reorganisations.js';
import type { ActionName } from '../generated/types.js';
import { draftFields } from './forms-texts.js';
import type { OneReorganisation } from './load.js';
import { reorganisationsWords } from './texts.js';

type Props = SectionProps<OneReorganisation> & {
  readonly reorganisation: ReorganisationPartsFragment;
  readonly onChanged: (reorganisation: ReorganisationPartsFragment, said: string) => Promise<void>;
  readonly onDiscarded: () => void;
};

type Done = { readonly reorganisation: ReorganisationPartsFragment | null; readonly notes: readonly string[] };

/** The actions on a reorganisation, each with the reason if it is not possible now. */
export function ReorganisationActions(props: Props): JSX.Element {
  const { answer, reorganisation, language, onChanged, onDiscarded } = props;
  const words = reorganisationsWords[language];
  const partOf = (name: ActionName) => ({
    action: actionOf(reorganisation.allowedActions, name),
    subject: { id: reorganisation.id, expectedRevision: reorganisation.revision },
  });
  const step = (name: ActionName, of: typeof words.publish) => ({
    ...partOf(name),
    words: of,
    fields: {},
    onDone: ({ reorganisation: changed, notes }: Done) => changed && onChanged(changed, [of.done, ...notes].join(' ')),
  });
  return (
    <>
      <ChangePart
        {...partOf('CHANGE_REORGANISATION_DRAFT')}
        words={{
          title: words.changeDraft,
          submit: words.form.submit,
          hint: isOfCommune(answer.units) ? words.proposeHint : undefined,
        }}
        question={ChangeReorganisationDraftDocument}
        fields={draftFields(answer, reorganisation)}
        onDone={(done) => done.reorganisation && onChanged(done.reorganisation, words.form.done)}
      />
      <ChangePart
        {...partOf('DISCARD_REORGANISATION_DRAFT')}
        words={words.discard}
        isDangerous
        question={DiscardReorganisationDraftDocument}
        fields={{}}
        onDone={({ record }) => record && onDiscarded()}
      />
      <ChangePart
        {...step('PUBLISH_REORGANISATION', words.publish)}
        isDangerous
        question={PublishReorganisationDocument}
      />
      <ChangePart {...step('CONFIRM_REORGANISATION', words.confirm)} question={ConfirmReorganisationDocument} />
      <ChangePart
        {...step('WITHDRAW_REORGANISATION', words.withdraw)}
        isDangerous
        question={WithdrawReorganisationDocument}
      />
    </>
  );
}
