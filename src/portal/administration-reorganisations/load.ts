import { LEVEL_OF_KIND } from '../../domain/register/unit-kind.js';
import type { Language } from '../../domain/text/text.js';
import type { SectionRequest } from '../administration-frame/section.js';
import { isOfCommune, type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import {
  OneReorganisationDocument,
  ReorganisationLabelsDocument,
  type ReorganisationLabelsQuery,
  ReorganisationListDocument,
  type ReorganisationListQuery,
  type ReorganisationPartsFragment,
  ReorganisationPreviewOfDocument,
  type ReorganisationPreviewOfQuery,
  UnitsAboveDocument,
  VillagesOfCommuneDocument,
} from '../generated/administration-reorganisations.js';
import { apiLanguage, type Loaded } from '../shell/page.js';

type Common = { readonly labels: ReorganisationLabelsQuery; readonly units: readonly UnitToChoose[] };

export type ListOfReorganisations = Common & {
  readonly of: 'LIST';
  readonly list: NonNullable<ReorganisationListQuery['reorganisations']>;
};
export type PreviewOfReorganisation = NonNullable<ReorganisationPreviewOfQuery['preview']>['reorganisation'];
export type OneReorganisation = Common & {
  readonly of: 'ONE';
  readonly reorganisation: ReorganisationPartsFragment;
  /** The effects of the draft; null if the draft has faults or is published. */
  readonly preview: PreviewOfReorganisation;
};
export type ReorganisationsAnswer = ListOfReorganisations | OneReorganisation;

export async function loadReorganisations(request: SectionRequest): Promise<Loaded<ReorganisationsAnswer>> {
  const { ask, language, address, session } = request;
  const lang = apiLanguage(language);
  const [labels, units] = await Promise.all([ask(ReorganisationLabelsDocument, { lang }), unitsToChange(request)]);
  const { item: id } = address;
  if (id === undefined) {
    const { reorganisations } = await ask(ReorganisationListDocument, { lang });
    return { kind: 'found', answer: { of: 'LIST', list: reorganisations ?? [], labels, units } };
  }
  const [{ reorganisation }, { preview }] = await Promise.all([
    ask(OneReorganisationDocument, { id, lang }),
    ask(ReorganisationPreviewOfDocument, { id, lang }),
  ]);
  if (!reorganisation) return { kind: 'missing' };
  const { unit } = await ask(UnitsAboveDocument, { unit: session.viewer?.unitSlug ?? '', lang });
  const known = [
    ...units,
    ...(unit?.onDay?.ancestors.map(({ slug, name, unit: { level } }) => ({ slug, name, level })) ?? []),
  ];
  const named = [...known, ...formedIn(reorganisation, known, language)];
  return {
    kind: 'found',
    answer: { of: 'ONE', reorganisation, preview: preview?.reorganisation ?? null, labels, units: named },
  };
}

/** Villages are chosen by their own commune alone: nobody finds one in the list of a province. */
async function unitsToChange(request: SectionRequest): Promise<readonly UnitToChoose[]> {
  const units = await unitsToChoose(request);
  if (!isOfCommune(units)) return units;
  const { ask, language, session } = request;
  const within = session.viewer?.unitSlug ?? '';
  const found = await ask(VillagesOfCommuneDocument, { within, lang: apiLanguage(language) });
  return [
    ...units,
    ...(found.villages?.nodes.flatMap(({ onDay, level }) => (onDay ? [{ ...onDay, level }] : [])) ?? []),
  ];
}

/** The units that a draft makes. A clause may name one as the parent of another. */
const formedIn = (
  { changes }: ReorganisationPartsFragment,
  known: readonly UnitToChoose[],
  language: Language,
): UnitToChoose[] =>
  changes.flatMap(({ of, unit, nameVi, nameEn, unitKind }) =>
    of === 'FORM' && unit !== null && unitKind !== null && !known.some(({ slug }) => slug === unit)
      ? [{ slug: unit, level: LEVEL_OF_KIND[unitKind], name: (language === 'vi' ? nameVi : nameEn) ?? unit }]
      : [],
  );
