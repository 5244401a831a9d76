import type { SectionRequest } from '../administration/section.js';
import { type UnitToChoose, unitsToChoose } from '../administration/units-to-choose.js';
import {
  OneReorganisationDocument,
  ReorganisationLabelsDocument,
  type ReorganisationLabelsQuery,
  ReorganisationListDocument,
  type ReorganisationListQuery,
  type ReorganisationPartsFragment,
  ReorganisationPreviewOfDocument,
  type ReorganisationPreviewOfQuery,
} from '../generated/administration-reorganisations.js';
import { apiLanguage, type Loaded } from '../shell/page.js';

type Common = { readonly labels: ReorganisationLabelsQuery; readonly units: readonly UnitToChoose[] };

export type ListOfReorganisations = Common & {
  readonly of: 'LIST';
  readonly list: NonNullable<ReorganisationListQuery['reorganisations']>;
};
export type PreviewOfReorganisation = ReorganisationPreviewOfQuery['previewReorganisation'];
export type OneReorganisation = Common & {
  readonly of: 'ONE';
  readonly reorganisation: ReorganisationPartsFragment;
  /** Null where the draft has faults, or is published. */
  readonly preview: PreviewOfReorganisation;
};
export type ReorganisationsAnswer = ListOfReorganisations | OneReorganisation;

export async function loadReorganisations(request: SectionRequest): Promise<Loaded<ReorganisationsAnswer>> {
  const { ask, language, address } = request;
  const lang = apiLanguage(language);
  const [labels, units] = await Promise.all([ask(ReorganisationLabelsDocument, { lang }), unitsToChoose(request)]);
  const { item: id } = address;
  if (id === undefined) {
    const { reorganisations } = await ask(ReorganisationListDocument, {});
    return { kind: 'found', answer: { of: 'LIST', list: reorganisations ?? [], labels, units } };
  }
  const [{ reorganisation }, { previewReorganisation: preview }] = await Promise.all([
    ask(OneReorganisationDocument, { id, lang }),
    ask(ReorganisationPreviewOfDocument, { id, lang }),
  ]);
  return reorganisation
    ? { kind: 'found', answer: { of: 'ONE', reorganisation, preview, labels, units } }
    : { kind: 'missing' };
}
