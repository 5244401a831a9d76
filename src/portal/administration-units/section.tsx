import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import {
  OneUnitDocument,
  type OneUnitQuery,
  UnitListDocument,
  type UnitListQuery,
} from '../generated/administration-units.js';
import type { UnitLevel } from '../generated/types.js';
import { unitName } from '../parts/unit-name.js';
import { apiLanguage } from '../shell/page.js';
import { unitsWords } from './texts.js';
import { UnitPage } from './unit-page.js';
import { UNIT_QUERY, UnitsPage } from './units-page.js';

type Answer =
  | { readonly of: 'LIST'; readonly list: UnitListQuery }
  | { readonly of: 'UNIT'; readonly one: OneUnitQuery & { readonly unit: NonNullable<OneUnitQuery['unit']> } };

const PAGE = 50;

function UnitsView({ answer, ...props }: SectionProps<Answer>): JSX.Element {
  return answer.of === 'LIST' ? (
    <UnitsPage {...props} list={answer.list} />
  ) : (
    <UnitPage language={props.language} one={answer.one} />
  );
}

export const unitsSection = administrationSection<Answer>({
  async load({ ask, address, query, language }) {
    const lang = apiLanguage(language);
    if (address.item !== undefined) {
      const one = await ask(OneUnitDocument, { id: address.item, lang });
      return one.unit
        ? { kind: 'found', answer: { of: 'UNIT', one: { ...one, unit: one.unit } } }
        : { kind: 'missing' };
    }
    const asked = (name: string) => query.get(name) || undefined;
    const list = await ask(UnitListDocument, {
      lang,
      search: asked(UNIT_QUERY.search),
      level: (asked(UNIT_QUERY.level) ?? 'COMMUNE') as UnitLevel,
      at: asked(UNIT_QUERY.day),
      after: asked(UNIT_QUERY.after),
      first: PAGE,
    });
    return { kind: 'found', answer: { of: 'LIST', list } };
  },
  title: ({ answer, language }) => (answer.of === 'LIST' ? unitsWords[language].title : unitName(answer.one.unit)),
  View: UnitsView,
});
