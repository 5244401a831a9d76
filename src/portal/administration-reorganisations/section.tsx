import type { JSX } from 'preact';
import { reorganisationName } from '../../domain/register/unit-text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type PropsOf, type Section, sectionPart, sectionPath } from '../administration-frame/section.js';
import { isOfCommune } from '../administration-frame/units-to-choose.js';
import { ActionPart } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { FileLoad } from '../file-load/file-load.js';
import { TemplateLinks } from '../file-load/template-links.js';
import { CreateReorganisationDraftDocument } from '../generated/administration-reorganisations.js';
import { enumLabel, unitInSentence } from '../parts/api-names.js';
import { navigate } from '../shell/navigate.js';
import { draftFields, newDraftId } from './forms-texts.js';
import { loadReorganisationPage, loadReorganisationsPage } from './load.js';
import { ReorganisationPage } from './reorganisation-page.js';
import { reorganisationsWords } from './texts.js';

export const reorganisationsSection: Section = {
  list: sectionPart({
    load: loadReorganisationsPage,
    View: ReorganisationsPage,
  }),
  item: sectionPart({
    load: loadReorganisationPage,
    title: ({ answer, language }) => reorganisationName(answer.reorganisation.decision)[language],
    View: ReorganisationPage,
  }),
};

/** Drafts and published reorganisations; a new draft by the form or from a file. */
function ReorganisationsPage(props: PropsOf<typeof loadReorganisationsPage>): JSX.Element {
  const { answer, language, session } = props;
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
