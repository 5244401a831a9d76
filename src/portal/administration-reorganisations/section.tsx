import type { JSX } from 'preact';
import { reorganisationName } from '../../domain/register/unit-text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { administrationSection, type SectionProps, sectionPath } from '../administration-frame/section.js';
import { isOfCommune } from '../administration-frame/units-to-choose.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { FileLoad } from '../file-load/file-load.js';
import { TemplateLinks } from '../file-load/template-links.js';
import { CreateReorganisationDraftDocument } from '../generated/administration-reorganisations.js';
import { enumLabel, unitInSentence } from '../parts/api-names.js';
import { navigate } from '../shell/navigate.js';
import { draftFields, newDraftId } from './forms-texts.js';
import { type ListOfReorganisations, loadReorganisations, type ReorganisationsAnswer } from './load.js';
import { ReorganisationPage } from './reorganisation-page.js';
import { reorganisationsWords } from './texts.js';

function ReorganisationsView({ answer, ...props }: SectionProps<ReorganisationsAnswer>): JSX.Element {
  return answer.of === 'LIST' ? (
    <ReorganisationsPage {...props} answer={answer} />
  ) : (
    <ReorganisationPage {...props} answer={answer} />
  );
}

export const reorganisationsSection = administrationSection<ReorganisationsAnswer>({
  load: loadReorganisations,
  title: ({ answer, language }) => {
    const { title } = reorganisationsWords[language];
    return answer.of === 'LIST' ? title : reorganisationName(answer.reorganisation.decision)[language];
  },
  View: ReorganisationsView,
});

/** Drafts and published reorganisations; a new draft by the form or from a file. */
function ReorganisationsPage({ answer, language, session }: SectionProps<ListOfReorganisations>): JSX.Element {
  const words = reorganisationsWords[language];
  const open = (id: string) => navigate(sectionPath('reorganisations', id));
  return (
    <>
      <p>{words.lead}</p>
      <ul class="records">
        {answer.list.map(({ id, decision, effective, state, isConfirmed, proposedFrom }) => (
          <li key={id}>
            <a href={sectionPath('reorganisations', id)}>{reorganisationName(decision)[language]}</a>{' '}
            <span class={state === 'DRAFT' ? 'tag open' : 'tag'}>{enumLabel(answer.labels.states, state)}</span>
            <span class="aside">
              {' '}
              {words.from(dayLabel(effective)[language])}
              {isConfirmed && `, ${words.confirmed}`}
              {proposedFrom?.onDay && `, ${words.proposed(unitInSentence(proposedFrom.onDay.name), state === 'DRAFT')}`}
            </span>
          </li>
        ))}
      </ul>
      <ChangePart
        words={{
          title: words.create,
          submit: words.form.submit,
          hint: isOfCommune(answer.units) ? words.proposeHint : undefined,
        }}
        heading="h2"
        question={CreateReorganisationDraftDocument}
        subject={{}}
        fields={{ id: newDraftId, ...draftFields(answer) }}
        onDone={({ reorganisation }) => reorganisation && open(reorganisation.id)}
      />
      {session.viewer.role !== 'AUDITOR' && (
        <ActionPart title={words.fromFile} heading="h2">
          <p>{words.fileHint}</p>
          <TemplateLinks kind="reorganisation" />
          <FileLoad
            address="/files/reorganisation"
            accept=".xlsx,.csv"
            onLoaded={({ reorganisation }) => reorganisation && open(reorganisation.id)}
          />
        </ActionPart>
      )}
    </>
  );
}
