import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChangePart } from '../administration/change-part.js';
import type { SectionProps } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { DoneLine } from '../change-form/done-line.js';
import { InviteOfficialDocument } from '../generated/administration-officials.js';
import { inviteFields } from './forms-texts.js';
import type { ListAnswer } from './load.js';
import { officialsWords } from './texts.js';

type Invited = { readonly id: string; readonly name: string };

/** Invites an official: the account is made at once, and the person signs in with the address. */
export function InvitePart({ answer: { list, units }, language, session }: SectionProps<ListAnswer>): JSX.Element {
  const words = officialsWords[language].invite;
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <DoneLine text={invited ? words.done(invited.name) : ''} />
      {invited && (
        <p class="links">
          <a href={sectionPath('officials', invited.id)}>{words.open(invited.name)}</a>
        </p>
      )}
      <ChangePart
        language={language}
        session={session}
        words={words}
        isTop
        question={InviteOfficialDocument}
        subject={{}}
        fields={inviteFields({ ...list, units })}
        onDone={({ official }) => official && setInvited(official)}
        key={invited?.id}
      />
    </>
  );
}
