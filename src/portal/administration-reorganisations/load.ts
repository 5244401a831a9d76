import { LEVEL_OF_KIND } from '../../domain/register/unit-kind.js';
import type { Language } from '../../domain/text/text.js';
import type { PropsOf, SectionRequest } from '../administration-frame/section.js';
import { isOfCommune, type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import {
  OneReorganisationDocument,
  ReorganisationLabelsDocument,
  ReorganisationListDocument,
  type ReorganisationPartsFragment,
  ReorganisationPreviewOfDocument,
  type ReorganisationPreviewOfQuery,
  UnitsAboveDocument,
  VillagesOfCommuneDocument,
} from '../generated/administration-reorganisations.js';

export type PreviewOfReorganisation = NonNullable<ReorganisationPreviewOfQuery['preview']>['reorganisation'];

export async function loadReorganisationsPage(request: SectionRequest) {
  const { ask, lang } = request;
  const [{ reorganisations }, common] = await Promise.all([
    ask(ReorganisationListDocument, { lang }),
    labelsAndUnits(request),
  ]);
  return { ...common, list: reorganisations ?? [] };
}

export type OneReorganisation = PropsOf<typeof loadReorganisationPage>['answer'];

export async function loadReorganisationPage(request: SectionRequest) {
  const { ask, lang, language, session, item: id } = request;
  const [{ labels, units }, { reorganisation }, { preview }, { unit }] = await Promise.all([
    labelsAndUnits(request),
    ask(OneReorganisationDocument, { id, lang }),
    ask(ReorganisationPreviewOfDocument, { id, lang }),
    ask(UnitsAboveDocument, { unit: session.viewer?.unitSlug ?? '', lang }),
  ]);
  if (!reorganisation) return undefined;
  const known = [
    ...units,
    ...(unit?.onDay?.ancestors.map(({ slug, name, unit: { level } }) => ({ slug, name, level })) ?? []),
  ];
  return {
    reorganisation,
    /** The effects of the draft; null if the draft has faults or is published. */
    preview: preview?.reorganisation ?? null,
    labels,
    units: [...known, ...formedIn(reorganisation, known, language)],
  };
}

async function labelsAndUnits(request: SectionRequest) {
  const [labels, units] = await Promise.all([
    request.ask(ReorganisationLabelsDocument, { lang: request.lang }),
    unitsToChange(request),
  ]);
  return { labels, units };
}

/** Villages are chosen by their own commune alone: nobody finds one in the list of a province. */
async function unitsToChange(request: SectionRequest): Promise<readonly UnitToChoose[]> {
  const units = await unitsToChoose(request);
  if (!isOfCommune(units)) return units;
  const { ask, lang, session } = request;
  const within = session.viewer?.unitSlug ?? '';
  const found = await ask(VillagesOfCommuneDocument, { within, lang });
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
