import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FilterForm } from '../administration-frame/filter-form.js';
import { NextPage } from '../administration-frame/next-page.js';
import { type PropsOf, sectionPath, sectionRequest } from '../administration-frame/section.js';
import { unitChoices } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { InviteOfficialDocument } from '../generated/administration-officials.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { PhoneLink } from '../parts/links.js';
import { inviteFields, OFFICIAL } from './forms-texts.js';
import { type loadOfficialsPage, officialList, QUERY } from './load.js';
import { SecondChair } from './official-actions.js';
import { officialsWords } from './texts.js';

type Props = PropsOf<typeof loadOfficialsPage>;

/** The officials of the viewer's unit and below: found, filtered, invited. */
export function OfficialsPage(props: Props): JSX.Element {
  const { answer, language, query, session } = props;
  const words = officialsWords[language];
  const [list, setList] = useLoaded(answer.list);
  const { officials, roles } = list;
  /** Loads the list again after an invitation. Without an answer the old list stays; the invitation is made all the same. */
  const loadAgain = async (): Promise<void> => {
    const again = await officialList(sectionRequest({ ...props, ask: session.ask })).catch(() => undefined);
    if (again) setList(again);
  };
  const path = sectionPath('officials');
  return (
    <>
      <p class="links">
        <a href={`${path}?${QUERY.view}=thu`}>{words.unreachable.title}</a>
        <a href={`${path}?${QUERY.view}=xa`}>{words.without.title}</a>
        <a href={`${path}?${QUERY.view}=phan-cong`}>{words.reviewers.title}</a>
      </p>
      <InvitePart {...props} onInvited={loadAgain} />
      <Filter {...props} />
      <p>
        <output>{words.count(officials?.totalCount ?? 0)}</output>
      </p>
      <ul class="people">
        {officials?.nodes.map(({ id, name, role, unit, email, phone, isActive, isToBegin }) => (
          <li key={id}>
            <span>
              <a href={sectionPath('officials', id)}>{name}</a>{' '}
              {!isActive && <span class="tag open">{isToBegin ? words.toBegin : words.states.khoa}</span>}
              <small>{enumLabel(roles, role)}</small>
            </span>
            <span>{unitName(unit)}</span>
            <span>
              {phone !== null && <PhoneLink phone={phone} />}
              <small>{email}</small>
            </span>
          </li>
        ))}
      </ul>
      <NextPage query={query} page={officials?.pageInfo} label={words.more} />
    </>
  );
}

function Filter({ answer: { list, units }, language, query }: Props): JSX.Element {
  const words = officialsWords[language];
  const states = Object.entries(words.states).map(([value, label]) => ({ value, label }));
  return (
    <FilterForm
      query={query}
      filters={[
        { name: QUERY.search, label: words.search, of: 'TEXT' },
        { name: QUERY.role, label: OFFICIAL.role[language], all: words.everyRole, of: list.roles },
        { name: QUERY.unit, label: OFFICIAL.unit[language], all: words.everyUnit, of: unitChoices(units) },
        { name: QUERY.state, label: words.state, all: words.everyState, of: states },
      ]}
    />
  );
}

type Invited = { readonly id: string; readonly name: string };

type InviteProps = Props & { readonly onInvited: () => Promise<void> };

/** Invites an official: the account is made at once, and the person signs in with the address. */
function InvitePart({ answer: { list, units }, language, onInvited }: InviteProps): JSX.Element {
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
        words={words}
        heading="h2"
        question={InviteOfficialDocument}
        subject={{}}
        fields={inviteFields({ ...list, units })}
        onDone={async ({ official }) => {
          if (!official) return;
          await onInvited();
          setInvited(official);
        }}
        key={invited?.id}
      >
        <SecondChair />
      </ChangePart>
    </>
  );
}
