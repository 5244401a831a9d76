import type { FieldChoice } from '../change-form/choice-field.js';
import { UnitsToChooseDocument, type UnitsToChooseQuery } from '../generated/administration-frame.js';
import type { UnitLevel } from '../generated/types.js';
import { unitName } from '../parts/api-names.js';
import type { SectionRequest } from './section.js';

export type UnitToChoose = { readonly slug: string; readonly level: UnitLevel; readonly name: string };

/** The viewer's own unit and every unit below it, villages left out: what an administrator may choose. */
export async function unitsToChoose({ ask, lang, session }: SectionRequest): Promise<readonly UnitToChoose[]> {
  const within = session.viewer?.unitSlug ?? '';
  const found: UnitToChoose[] = [];
  let after: string | undefined;
  do {
    const page: UnitsToChooseQuery = await ask(UnitsToChooseDocument, { within, lang, after });
    const above = [
      ...(page.unit ? [page.unit] : []),
      ...(page.provinces?.nodes ?? []),
      ...(page.districts?.nodes ?? []),
    ];
    const units = [...(after === undefined ? above : []), ...(page.communes?.nodes ?? [])];
    found.push(...units.map((unit) => ({ slug: unit.slug, level: unit.level, name: unitName(unit) })));
    after = page.communes?.pageInfo.hasNextPage ? (page.communes.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return found;
}

/** Whether the viewer's own unit is a commune, so that nothing above it is theirs. */
export const isOfCommune = (units: readonly UnitToChoose[]): boolean => units[0]?.level === 'COMMUNE';

/** The units, and what is chosen now even if it is none of them: a form that is saved unread must not change it. */
export function unitChoices(units: readonly UnitToChoose[], chosen?: string | null): readonly FieldChoice[] {
  const choices = units.map(({ slug, name }) => ({ value: slug, label: name }));
  const isMissing = chosen && !units.some(({ slug }) => slug === chosen);
  return isMissing ? [...choices, { value: chosen, label: chosen }] : choices;
}
