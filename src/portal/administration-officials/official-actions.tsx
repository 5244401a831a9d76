import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SectionProps, sectionPath } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  AddAssignmentDocument,
  ChairsOfUnitDocument,
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
import { useSession, useWords } from '../shell/page-context.js';
import { assignmentFields, contactFields, endFields, transferFields } from './forms-texts.js';
import type { OfficialAnswer } from './load.js';
import { officialsWords } from './texts.js';

type Props = SectionProps<OfficialAnswer> & {
  readonly official: OfficialPartsFragment;
  readonly onChanged: (official: OfficialPartsFragment | null, said: string) => void;
};

/** What can be done to an account, or why it cannot. A further role or unit has a page of its own. */
export function OfficialActions({ answer, official, language, onChanged }: Props): JSX.Element {
  const words = officialsWords[language];
  const choices = { ...answer.labels, units: answer.units };
  const subject = { official: official.id, expectedRevision: official.revision };
  const of = (name: ActionName) => ({ action: actionOf(official.allowedActions, name) });
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
      >
        <SecondChair besides={official.id} />
      </ChangePart>
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
      >
        <SecondChair />
      </ChangePart>
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

/** Warns in a form with role and unit that the chosen unit has a Chairperson already. @param besides whose form it is */
export function SecondChair({ besides }: { readonly besides?: string }): JSX.Element {
  const session = useSession();
  const [words] = useWords(officialsWords);
  const place = useRef<HTMLOutputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const form = place.current?.closest('form');
    let latest = 0;
    const look = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const chosen = new FormData(form ?? undefined);
      const unit = chosen.get('unit');
      const isAsked = chosen.get('role') === 'CHAIRMAN' && typeof unit === 'string' && unit !== '';
      // Without an answer there is no warning: the invitation is possible either way.
      const answer = isAsked ? await session.ask(ChairsOfUnitDocument, { unit }).catch(() => undefined) : undefined;
      const chairs = answer?.officials?.nodes.filter((chair) => chair.unit.slug === unit && chair.id !== besides) ?? [];
      if (turn === latest) setNames(chairs.map(({ name }) => name));
    };
    const onChange = () => void look();
    form?.addEventListener('change', onChange);
    return () => form?.removeEventListener('change', onChange);
  }, [session, besides]);
  return <output ref={place}>{names.length > 0 && <p class="warning">{words.secondChair(names)}</p>}</output>;
}
