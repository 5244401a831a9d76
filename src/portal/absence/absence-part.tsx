import type { JSX } from 'preact';
import { dayLabel } from '../../domain/time/texts.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { kept } from '../change-form/fields.js';
import { useInLanguage, useLoaded } from '../change-form/use-loaded.js';
import { type AbsentOfficialFragment, EndSubstitutionDocument, NameSubstituteDocument } from '../generated/absence.js';
import { unitName } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import type { AbsenceAnswer } from './load.js';
import { substituteFields } from './substitute-texts.js';
import { absenceWords } from './texts.js';

type Props = AbsenceAnswer & { readonly onChanged: ((revision: string | null) => void) | undefined };

/** Present and future absences, each with a form that ends it, and the form that names a substitute. */
export function AbsencePart({ onChanged, colleagues, today, ...answer }: Props): JSX.Element {
  const [words, language] = useWords(absenceWords);
  const [official, setOfficial] = useLoaded(answer.official);
  const [said, setSaid] = useInLanguage('');
  const coming = official.absences.filter(({ until }) => until >= today);
  const of = (name: 'END_SUBSTITUTION' | 'NAME_SUBSTITUTE', done: string) => ({
    action: actionOf(official.allowedActions, name),
    subject: { official: official.id, expectedRevision: official.revision },
    onDone: ({ official: changed }: { readonly official: AbsentOfficialFragment | null }) => {
      if (changed === null) return;
      setOfficial(changed);
      setSaid(done);
      onChanged?.(changed.revision);
    },
  });
  const naming = of('NAME_SUBSTITUTE', words.name.done);
  return (
    <>
      <p>{words.lead}</p>
      <DoneLine text={said} />
      {coming.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="absences">
          {coming.map(({ from, until, substituteName, signature }) => (
            <li key={from}>
              {words.line(dayLabel(from)[language], dayLabel(until)[language], substituteName ?? words.nobody)}
              {signature !== null && ` ${words.printed(signature)}`}
            </li>
          ))}
        </ul>
      )}
      {coming.map(({ from }) => (
        <ChangePart
          key={`${from} ${official.revision}`}
          {...of('END_SUBSTITUTION', words.end.done)}
          words={{ title: words.end.title(dayLabel(from)[language]), submit: words.end.submit }}
          isDangerous
          question={EndSubstitutionDocument}
          fields={{ from: kept(from) }}
        />
      ))}
      {colleagues.length === 0 ? (
        <ActionPart title={words.name.title} action={naming.action}>
          <p>{words.name.nobodyToChoose(unitName(official.unit))}</p>
        </ActionPart>
      ) : (
        <ChangePart
          key={official.revision}
          {...naming}
          words={words.name}
          question={NameSubstituteDocument}
          fields={substituteFields(official, colleagues)}
        />
      )}
    </>
  );
}
