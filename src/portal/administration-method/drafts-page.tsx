import type { JSX } from 'preact';
import { enumLabel } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { ChangePart } from '../change-form/change-part.js';
import { CreateMethodDraftDocument, type MethodDraftListQuery } from '../generated/administration-method.js';
import { navigate } from '../shell/navigate.js';
import { newDraftFields } from './forms-texts.js';
import { draftWords } from './texts.js';

type Props = SectionContext & { readonly list: MethodDraftListQuery };

/** Drafts of the method; a new one begins with a version that was published. */
export function DraftsPage({ list, session, language }: Props): JSX.Element {
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
        session={session}
        language={language}
        words={words.create}
        isTop
        question={CreateMethodDraftDocument}
        subject={{}}
        fields={newDraftFields(list)}
        onDone={({ draft }) => draft && navigate(sectionPath('method', draft.code))}
      />
    </>
  );
}
