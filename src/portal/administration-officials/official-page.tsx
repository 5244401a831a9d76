import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAndTime, dayLabel } from '../../domain/time/texts.js';
import { AbsenceFold } from '../absence/absence-fold.js';
import type { SectionProps } from '../administration-frame/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { Terms } from '../parts/terms.js';
import { OFFICIAL } from './forms-texts.js';
import type { OfficialAnswer } from './load.js';
import { OfficialActions } from './official-actions.js';
import { officialsWords } from './texts.js';

type Props = SectionProps<OfficialAnswer>;

/** One official, and what can be done to the account. A change shows what the service answered to it. */
export function OfficialAccount(props: Props): JSX.Element {
  const { answer, language } = props;
  const words = officialsWords[language];
  const { shown: official, said, onChanged, show } = useChanged(answer.official);
  const [changes, setChanges] = useState(0);
  const { labels } = answer;
  return (
    <>
      <DoneLine text={said} />
      <Terms
        of={[
          [OFFICIAL.role[language], enumLabel(labels.roles, official.role)],
          [OFFICIAL.unit[language], unitName(official.unit)],
          [words.state, official.isActive ? words.states.mo : official.isToBegin ? words.toBegin : words.states.khoa],
          official.since !== null && [OFFICIAL.since[language], dayLabel(official.since)[language]],
          official.until !== null && [OFFICIAL.until[language], dayLabel(official.until)[language]],
          [OFFICIAL.email[language], official.email],
          [OFFICIAL.phone[language], official.phone ?? words.none],
          [OFFICIAL.language[language], enumLabel(labels.languages, official.language)],
          official.isDeputy && [OFFICIAL.isDeputy[language], words.yes],
          [OFFICIAL.digests[language], official.wantsDigests ? words.yes : words.no],
        ]}
      />
      {official.isDemonstration && <p class="aside">{words.demonstration}</p>}
      <Reachability {...props} />
      <h2>{words.actions}</h2>
      <OfficialActions
        {...props}
        official={official}
        onChanged={(changed, text) => {
          onChanged(changed, text);
          setChanges(changes + 1);
        }}
        key={official.revision}
      />
      {/* The fold keeps what it has done when it changes the revision, and begins anew when another form has. */}
      <AbsenceFold
        official={official.id}
        onChanged={(revision) => show({ ...official, revision })}
        key={`absence ${changes}`}
      />
    </>
  );
}

/** Why letters do not come, since when, and how often somebody let them go again. */
function Reachability({ answer, language }: Props): JSX.Element | null {
  const words = officialsWords[language].unreachable;
  const { unreachableOfficials, reasons } = answer.unreachable;
  const found = unreachableOfficials?.edges.find(({ node }) => node.id === answer.official.id);
  if (!found) return null;
  return (
    <section>
      <h2>{words.ofOne}</h2>
      <p class={found.isReachable ? undefined : 'warning'}>
        {enumLabel(reasons, found.reason)}
        {found.since !== null && `, ${dayAndTime(found.since)[language]}`}
        {found.isReachable && ` – ${words.lifted}`}
      </p>
      {found.detail !== null && <p class="aside">{words.detail(found.detail)}</p>}
      {found.standIns.length > 0 && <p>{words.standIns(found.standIns.map(({ name }) => name).join(', '))}</p>}
      {found.lifts.length > 0 && (
        <Sentences
          of={found.lifts.map(({ at, actorName, reason }) => words.lift(dayAndTime(at)[language], actorName, reason))}
        />
      )}
    </section>
  );
}
