import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { capitalised } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type SectionProps, sectionPath } from '../administration-frame/section.js';
import { sectionWords } from '../administration-frame/texts.js';
import { isOfCommune } from '../administration-frame/units-to-choose.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  ChangeReorganisationDraftDocument,
  ConfirmReorganisationDocument,
  DiscardReorganisationDraftDocument,
  PublishReorganisationDocument,
  type ReorganisationPartsFragment,
  ReorganisationPreviewOfDocument,
  WithdrawReorganisationDocument,
} from '../generated/administration-reorganisations.js';
import type { ActionName } from '../generated/types.js';
import { enumLabel, ofLanguage, unitInSentence } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { apiLanguage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { draftFields } from './forms-texts.js';
import type { OneReorganisation } from './load.js';
import { PreviewSection } from './preview-section.js';
import { reorganisationsWords } from './texts.js';

/** One reorganisation: what its clauses do, what follows from them, and what can be done with it now. */
export function ReorganisationPage(props: SectionProps<OneReorganisation>): JSX.Element {
  const { language, session } = props;
  const words = reorganisationsWords[language];
  const { shown: answer, said, onChanged: show } = useChanged(props.answer);
  const [isDiscarded, setDiscarded] = useState(false);
  const { reorganisation, preview } = answer;
  const { id, state, effective, faults, isConfirmed, proposedFrom } = reorganisation;

  async function onChanged(changed: ReorganisationPartsFragment, text: string): Promise<void> {
    // The new preview is loaded before either is shown, so that draft and preview always belong together.
    const seen = await session.ask(ReorganisationPreviewOfDocument, { id, lang: apiLanguage(language) });
    show({ ...answer, reorganisation: changed, preview: seen.preview?.reorganisation ?? null }, text);
  }

  if (isDiscarded)
    return (
      <>
        <DoneLine text={words.discard.done} />
        <p class="links">
          <a href={sectionPath('reorganisations')}>{sectionWords[language].reorganisations.title}</a>
        </p>
      </>
    );
  return (
    <>
      <DoneLine text={said} />
      <p>
        <span class={state === 'DRAFT' ? 'tag open' : 'tag'}>{enumLabel(answer.labels.states, state)}</span>{' '}
        {words.from(dayLabel(effective)[language])}
        {isConfirmed && `, ${words.confirmed}`}
        {proposedFrom?.onDay && `, ${words.proposed(unitInSentence(proposedFrom.onDay.name), state === 'DRAFT')}`}.
      </p>
      <ClauseList {...answer} />
      {faults.length > 0 && (
        <section>
          <h2>{words.faults}</h2>
          <Sentences of={faults.map(({ message }) => message)} />
        </section>
      )}
      {preview && <PreviewSection preview={preview} answer={answer} />}
      <h2>{words.actions}</h2>
      <ReorganisationActions
        {...props}
        answer={answer}
        onChanged={onChanged}
        onDiscarded={() => setDiscarded(true)}
        key={`${state} ${reorganisation.revision} ${isConfirmed}`}
      />
    </>
  );
}

type ListProps = Pick<OneReorganisation, 'reorganisation' | 'labels' | 'units'>;

/** The clauses in the words of decisions. */
function ClauseList({ reorganisation, labels, units }: ListProps): JSX.Element {
  const [words, language] = useWords(reorganisationsWords);
  const nameOf = (slug: string | null) => units.find((unit) => unit.slug === slug)?.name ?? slug ?? '';
  return (
    <section>
      <h2>{words.clauses(reorganisation.changes.length)}</h2>
      <ol class="sentences">
        {reorganisation.changes.map((clause, i) => {
          const name = ofLanguage(clause, 'name', language);
          const kinds = capitalised(clause.kinds.map((kind) => enumLabel(labels.kinds, kind).toLowerCase()).join(', '));
          const from = clause.predecessors.map(
            ({ unit, extent }) => `${nameOf(unit)} (${enumLabel(labels.extents, extent).toLowerCase()})`,
          );
          const of =
            clause.of === 'ALTER'
              ? `${nameOf(clause.unit)}${name === null ? '' : ` → ${name}`}`
              : (name ?? nameOf(clause.unit));
          return (
            <li key={`${i} ${clause.unit}`}>
              {kinds}: <strong>{clause.level === null ? of : enumLabel(labels.levels, clause.level)}</strong>
              {clause.heirsOutside.length > 0 && ` → ${clause.heirsOutside.join('; ')}`}
              {from.length > 0 && ` ← ${[...from, ...clause.outsideUnits, ...clause.outsideLand].join('; ')}`}
              {clause.clause !== null && ` (${words.clause.by(clause.clause)})`}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type ActionsProps = SectionProps<OneReorganisation> & {
  readonly onChanged: (reorganisation: ReorganisationPartsFragment, said: string) => Promise<void>;
  readonly onDiscarded: () => void;
};

type Done = { readonly reorganisation: ReorganisationPartsFragment | null; readonly notes: readonly string[] };

function ReorganisationActions(props: ActionsProps): JSX.Element {
  const { answer, language, onChanged, onDiscarded } = props;
  const { reorganisation } = answer;
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
