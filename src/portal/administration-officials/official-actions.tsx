import type { JSX } from 'preact';
import { type SectionProps, sectionPath } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  AddAssignmentDocument,
  ChangeOfficialContactDocument,
  DeactivateOfficialDocument,
  EndAssignmentDocument,
  LiftSuppressionDocument,
  type OfficialPartsFragment,
  ReactivateOfficialDocument,
  TransferOfficialDocument,
} from '../generated/administration-officials.js';
import type { ActionName } from '../generated/types.js';
import { navigate } from '../shell/navigate.js';
import { assignmentFields, contactFields, endFields, transferFields } from './forms-texts.js';
import type { OfficialAnswer } from './load.js';
import { officialsWords } from './texts.js';

type Props = SectionProps<OfficialAnswer> & {
  readonly official: OfficialPartsFragment;
  readonly onChanged: (official: OfficialPartsFragment | null, said: string) => void;
};

/**
 * Everything that can be done to an account, each with the reason where it cannot be done. A further role or unit has a
 * page of its own.
 */
export function OfficialActions({ answer, official, language, session, onChanged }: Props): JSX.Element {
  const words = officialsWords[language];
  const choices = { ...answer.labels, units: answer.units };
  const subject = { official: official.id, expectedRevision: official.revision };
  const of = (name: ActionName) => ({ session, language, action: actionOf(official.allowedActions, name) });
  const changes = (name: ActionName, done: string) => ({
    ...of(name),
    subject,
    onDone: (answered: { readonly official: OfficialPartsFragment | null }) => onChanged(answered.official, done),
  });
  return (
    <>
      <ChangePart
        {...changes('CHANGE_OFFICIAL_CONTACT', words.change.done)}
        words={words.change}
        question={ChangeOfficialContactDocument}
        fields={contactFields(official, choices)}
      />
      <ChangePart
        {...changes('TRANSFER_OFFICIAL', words.transfer.done)}
        words={words.transfer}
        question={TransferOfficialDocument}
        fields={transferFields(official, choices)}
      />
      <ChangePart
        {...changes('LIFT_SUPPRESSION', words.lift.done)}
        words={words.lift}
        question={LiftSuppressionDocument}
        subject={{ official: official.id }}
        fields={{}}
      />
      <ChangePart
        {...changes('DEACTIVATE_OFFICIAL', words.close.done)}
        words={words.close}
        isDangerous
        question={DeactivateOfficialDocument}
        fields={{}}
      />
      <ChangePart
        {...changes('REACTIVATE_OFFICIAL', words.open.done)}
        words={words.open}
        question={ReactivateOfficialDocument}
        fields={{}}
      />
      <ChangePart
        {...of('ADD_ASSIGNMENT')}
        words={words.assignment.add}
        question={AddAssignmentDocument}
        subject={{ official: official.id }}
        fields={assignmentFields(choices)}
        onDone={(done) => done.official && navigate(sectionPath('officials', done.official.id))}
      />
      <ChangePart
        {...changes('END_ASSIGNMENT', words.assignment.end.done)}
        words={words.assignment.end}
        isDangerous
        question={EndAssignmentDocument}
        fields={endFields}
      />
    </>
  );
}
