import type { JSX } from 'preact';
import {
  administrationSection,
  type SectionProps,
  type SectionRequest,
  sectionPath,
} from '../administration-frame/section.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  CreateMethodDraftDocument,
  MethodDraftListDocument,
  type MethodDraftListQuery,
  type MethodDraftPartsFragment,
  MethodLabelsDocument,
  type MethodLabelsQuery,
  OneMethodDraftDocument,
} from '../generated/administration-method.js';
import { enumLabel } from '../parts/api-names.js';
import { navigate } from '../shell/navigate.js';
import { apiLanguage, type Loaded } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { DraftPage } from './draft-page.js';
import { newDraftFields } from './forms-texts.js';
import { draftWords } from './texts.js';

type MethodAnswer =
  | { readonly of: 'LIST'; readonly list: MethodDraftListQuery }
  | { readonly of: 'DRAFT'; readonly draft: MethodDraftPartsFragment; readonly labels: MethodLabelsQuery };

function MethodView({ answer, ...props }: SectionProps<MethodAnswer>): JSX.Element {
  return answer.of === 'LIST' ? (
    <DraftsPage {...props} list={answer.list} />
  ) : (
    <DraftPage {...props} first={answer.draft} labels={answer.labels} />
  );
}

async function load({ ask, address, language }: SectionRequest): Promise<Loaded<MethodAnswer>> {
  const lang = apiLanguage(language);
  if (address.item === undefined)
    return { kind: 'found', answer: { of: 'LIST', list: await ask(MethodDraftListDocument, { lang }) } };
  const [{ methodDrafts }, labels] = await Promise.all([
    ask(OneMethodDraftDocument, { id: address.item, lang }),
    ask(MethodLabelsDocument, { lang }),
  ]);
  const draft = methodDrafts?.[0];
  return draft ? { kind: 'found', answer: { of: 'DRAFT', draft, labels } } : { kind: 'missing' };
}

export const methodSection = administrationSection<MethodAnswer>({
  load,
  title: ({ answer, language }) =>
    answer.of === 'LIST' ? draftWords[language].title : language === 'vi' ? answer.draft.nameVi : answer.draft.nameEn,
  View: MethodView,
});

/** Drafts of the method; a new one begins with a version that was published. */
function DraftsPage({ list }: { readonly list: MethodDraftListQuery }): JSX.Element {
  const [words] = useWords(draftWords);
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
