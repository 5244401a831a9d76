import type { JSX } from 'preact';
import { administrationSection, type SectionProps, type SectionRequest } from '../administration-frame/section.js';
import {
  MethodDraftListDocument,
  type MethodDraftListQuery,
  type MethodDraftPartsFragment,
  MethodLabelsDocument,
  type MethodLabelsQuery,
  OneMethodDraftDocument,
} from '../generated/administration-method.js';
import { apiLanguage, type Loaded } from '../shell/page.js';
import { DraftPage } from './draft-page.js';
import { DraftsPage } from './drafts-page.js';
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
