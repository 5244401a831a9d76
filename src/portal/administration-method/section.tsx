import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type PropsOf,
  type Section,
  type SectionRequest,
  sectionPart,
  sectionPath,
} from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  ChangeMethodDraftDocument,
  CreateMethodDraftDocument,
  DiscardMethodDraftDocument,
  EffectOfDraftDocument,
  MethodDraftListDocument,
  type MethodDraftPartsFragment,
  MethodLabelsDocument,
  type MethodLabelsQuery,
  OneMethodDraftDocument,
  PublishMethodVersionDocument,
} from '../generated/administration-method.js';
import type { ActionName } from '../generated/types.js';
import { enumLabel, ofLanguage } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { navigate } from '../shell/navigate.js';
import { useSession, useWords } from '../shell/page-context.js';
import { AskedPart } from './asked-part.js';
import { DraftAudit } from './draft-audit.js';
import { DraftChanges } from './draft-changes.js';
import { generalFields, groupFields, newDraftFields, publishFields } from './forms-texts.js';
import { indicatorFields, newIndicatorFields } from './indicator-texts.js';
import { draftWords } from './texts.js';

const loadDrafts = ({ ask, lang }: SectionRequest) => ask(MethodDraftListDocument, { lang });

async function loadDraft({ ask, lang, item }: SectionRequest) {
  const [{ methodDrafts }, labels] = await Promise.all([
    ask(OneMethodDraftDocument, { id: item, lang }),
    ask(MethodLabelsDocument, { lang }),
  ]);
  const draft = methodDrafts?.[0];
  return draft ? { draft, labels } : undefined;
}

export const methodSection: Section = {
  list: sectionPart({ load: loadDrafts, View: DraftsPage }),
  item: sectionPart({
    load: loadDraft,
    title: ({ answer, language }) => ofLanguage(answer.draft, 'name', language),
    View: DraftPage,
  }),
};

/** Drafts of the method; a new one begins with a version that was published. */
function DraftsPage({ answer: list, language }: PropsOf<typeof loadDrafts>): JSX.Element {
  const words = draftWords[language];
  const drafts = list.methodDrafts ?? [];
  return (
    <>
      <p>{words.lead}</p>
      {drafts.length === 0 && <p>{words.none}</p>}
      <ul class="records">
        {drafts.map(({ code, name, state }) => (
          <li key={code}>
            <a href={sectionPath('method', code)}>{name}</a> <span class="tag">{enumLabel(list.states, state)}</span>{' '}
            <span class="aside">{code}</span>
          </li>
        ))}
      </ul>
      <ChangePart
        words={words.create}
        heading="h2"
        question={CreateMethodDraftDocument}
        subject={{}}
        fields={newDraftFields(list)}
        onDone={({ draft }) => draft && navigate(sectionPath('method', draft.code))}
      />
    </>
  );
}

/** One draft: its faults at once, what it changes, its effect on the ranking, and the forms that change it. */
function DraftPage({ answer, language }: PropsOf<typeof loadDraft>): JSX.Element {
  const words = draftWords[language];
  const { labels } = answer;
  const { shown: draft, said, onChanged } = useChanged(answer.draft);
  return (
    <>
      <DoneLine text={said} />
      <p>
        <span class={draft.state === 'DRAFT' ? 'tag open' : 'tag'}>{enumLabel(labels.states, draft.state)}</span>{' '}
        <strong>{draft.code}</strong>. {words.basedOn(draft.basedOn.name)}
      </p>
      <section>
        <h2>{words.faults.title}</h2>
        {draft.faults.length === 0 ? (
          <p>{words.faults.none}</p>
        ) : (
          <Sentences of={draft.faults.map(({ message }) => message)} />
        )}
      </section>
      <DraftChanges changes={draft.changes} />
      <EffectPart draft={draft} key={`effect ${draft.revision}`} />
      <DraftAudit draft={draft} onChanged={onChanged} key={`audit ${draft.revision}`} />
      <h2>{words.actions}</h2>
      <DraftForms draft={draft} labels={labels} onChanged={onChanged} key={`${draft.revision} ${draft.state}`} />
    </>
  );
}

type FormsProps = {
  readonly draft: MethodDraftPartsFragment;
  readonly labels: MethodLabelsQuery;
  readonly onChanged: (draft: MethodDraftPartsFragment | null, said: string) => void;
};

/** The actions on a draft: change rules, groups and indicators, put it into force from a month on, discard it. */
function DraftForms({ draft, labels, onChanged }: FormsProps): JSX.Element {
  const [words] = useWords(draftWords);
  const [code, setCode] = useState(draft.indicators[0]?.code ?? '');
  const partOf = (name: ActionName, done: string) => ({
    action: actionOf(draft.allowedActions, name),
    subject: { draft: draft.code, expectedRevision: draft.revision },
    onDone: (answered: { readonly draft: MethodDraftPartsFragment | null }) => onChanged(answered.draft, done),
  });
  const change = { ...partOf('CHANGE_METHOD_DRAFT', words.saved), question: ChangeMethodDraftDocument };
  const { general, indicator } = words;
  return (
    <>
      <ChangePart {...change} words={general} fields={generalFields(draft, labels)} />
      <ChangePart {...change} words={{ title: general.groups, submit: general.submit }} fields={groupFields(draft)} />
      <ChangePart {...change} words={indicator} fields={indicatorFields(draft, labels, code, setCode)} />
      <ChangePart {...change} words={{ title: indicator.add }} fields={newIndicatorFields(draft, labels)} />
      <ChangePart
        {...partOf('PUBLISH_METHOD_VERSION', words.publish.done)}
        words={words.publish}
        isDangerous
        question={PublishMethodVersionDocument}
        fields={publishFields}
      />
      <ChangePart
        {...partOf('DISCARD_METHOD_DRAFT', words.discard.done)}
        words={words.discard}
        isDangerous
        question={DiscardMethodDraftDocument}
        fields={{}}
      />
    </>
  );
}

/** The latest ranking under the draft. */
function EffectPart({ draft }: { readonly draft: { readonly code: string } }): JSX.Element {
  const session = useSession();
  const [{ effect: words }] = useWords(draftWords);
  return (
    <AskedPart
      words={words}
      ask={async (lang) =>
        (await session.ask(EffectOfDraftDocument, { id: draft.code, lang })).methodDrafts?.[0]?.effect
      }
      said={({ movedCount, rankedCount, communeCount }) => words.moved(movedCount, rankedCount, communeCount)}
      shown={({ rows, notes }) => (
        <>
          <Sentences isOrdered of={rows.map(({ sentence }) => sentence)} />
          {notes.map((note) => (
            <p class="aside" key={note}>
              {note}
            </p>
          ))}
        </>
      )}
    />
  );
}
