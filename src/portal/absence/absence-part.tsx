import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DayField } from '../change-form/day-field.js';
import { DoneLine } from '../change-form/done-line.js';
import type { FormFault } from '../change-form/form-context.js';
import { TextField } from '../change-form/text-field.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { type AbsentOfficialFragment, EndSubstitutionDocument, NameSubstituteDocument } from '../generated/absence.js';
import { unitName } from '../parts/unit-name.js';
import type { OfficialSession } from '../session/session.js';
import { apiLanguage } from '../shell/page.js';
import type { AbsenceAnswer } from './load.js';
import { absenceWords } from './texts.js';

type Props = AbsenceAnswer & {
  readonly session: OfficialSession;
  readonly language: Language;
  readonly onChanged: ((revision: string | null) => void) | undefined;
};

type Payload = { readonly official: AbsentOfficialFragment | null; readonly errors: readonly FormFault[] } | null;

/** Absences that last or are to come, each with a form that ends it, and the form that names a substitute. */
export function AbsencePart({ session, language, onChanged, colleagues, today, ...answer }: Props): JSX.Element {
  const words = absenceWords[language];
  const lang = apiLanguage(language);
  const [official, setOfficial] = useLoaded(answer.official);
  const [said, setSaid] = useInLanguage(language, '');
  const { id, revision, allowedActions } = official;
  const coming = official.absences.filter(({ until }) => until >= today);
  const taken = (payload: Payload, text: string): readonly FormFault[] => {
    if (payload?.official) {
      setOfficial(payload.official);
      setSaid(text);
      onChanged?.(payload.official.revision);
    }
    return payload?.errors ?? [];
  };
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
        <ActionPart
          key={`${from} ${revision}`}
          language={language}
          title={words.end.title(dayLabel(from)[language])}
          action={actionOf(allowedActions, 'END_SUBSTITUTION')}
        >
          <ChangeForm
            language={language}
            submit={words.end.submit}
            isDangerous
            send={async (values, idempotencyKey) => {
              const input = {
                ...{ official: id, expectedRevision: revision, idempotencyKey },
                ...{ reason: values.text('reason'), from },
              };
              const { endSubstitution } = await session.change(EndSubstitutionDocument, { lang, input });
              return taken(endSubstitution, words.end.done);
            }}
          />
        </ActionPart>
      ))}
      <ActionPart
        key={revision}
        language={language}
        title={words.name.title}
        action={actionOf(allowedActions, 'NAME_SUBSTITUTE')}
      >
        {colleagues.length === 0 ? (
          <p>{words.name.nobodyToChoose(unitName(official.unit))}</p>
        ) : (
          <ChangeForm
            language={language}
            submit={words.name.submit}
            send={async (values, idempotencyKey) => {
              const input = {
                ...{ official: id, expectedRevision: revision, idempotencyKey, reason: values.text('reason') },
                ...{ substitute: values.text('substitute'), from: values.text('from'), until: values.text('until') },
                ...(values.optional('authorisation') && { authorisation: values.text('authorisation') }),
              };
              const { nameSubstitute } = await session.change(NameSubstituteDocument, { lang, input });
              return taken(nameSubstitute, words.name.done);
            }}
          >
            <ChoiceField
              name="substitute"
              label={words.name.substitute}
              hint={words.name.substituteHint}
              choices={colleagues.map(({ id: value, label }) => ({ value, label }))}
            />
            <div class="fields-in-row">
              <DayField name="from" label={words.name.from} isRequired />
              <DayField name="until" label={words.name.until} isRequired />
            </div>
            {official.role === 'CHAIRMAN' && (
              <TextField name="authorisation" label={words.name.authorisation} hint={words.name.authorisationHint} />
            )}
          </ChangeForm>
        )}
      </ActionPart>
    </>
  );
}
