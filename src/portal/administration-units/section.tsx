import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import { administrationSection, type SectionProps, sectionPath } from '../administration-frame/section.js';
import {
  OneUnitDocument,
  type OneUnitQuery,
  UnitListDocument,
  type UnitListQuery,
} from '../generated/administration-units.js';
import type { UnitLevel } from '../generated/types.js';
import { enumLabel, type NamedOnDay, unitName } from '../parts/api-names.js';
import { UnitLinks } from '../parts/links.js';
import { Terms } from '../parts/terms.js';
import { apiLanguage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { unitsWords } from './texts.js';

type OneUnit = OneUnitQuery & { readonly unit: NonNullable<OneUnitQuery['unit']> };
type Answer = { readonly of: 'LIST'; readonly list: UnitListQuery } | { readonly of: 'UNIT'; readonly one: OneUnit };

const PAGE = 50;

function UnitsView({ answer, ...props }: SectionProps<Answer>): JSX.Element {
  return answer.of === 'LIST' ? <UnitsPage {...props} list={answer.list} /> : <UnitPage one={answer.one} />;
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

const UNIT_QUERY = { search: 'tim', level: 'cap', day: 'ngay', after: AFTER_IN_QUERY } as const;

/** The units that exist on a day. */
function UnitsPage({ list, query }: { readonly list: UnitListQuery; readonly query: URLSearchParams }): JSX.Element {
  const [words] = useWords(unitsWords);
  const { units, levels, kinds } = list;
  const path = sectionPath('units');
  return (
    <>
      <p>
        {words.lead} <a href={sectionPath('reorganisations')}>{words.reorganisations}</a>.
      </p>
      <FilterForm
        {...{ path, query }}
        submit={words.show}
        filters={[
          { name: UNIT_QUERY.search, label: words.search, of: 'TEXT' },
          { name: UNIT_QUERY.level, label: words.level, usual: 'COMMUNE', of: levels },
          { name: UNIT_QUERY.day, label: words.day, of: 'DAY' },
        ]}
      />
      <p>
        <output>{words.count(units?.totalCount ?? 0)}</output>
      </p>
      <ul class="people">
        {units?.nodes.map(({ slug, onDay }) => (
          <li key={slug}>
            <span>
              <a href={sectionPath('units', slug)}>{onDay?.name}</a>
            </span>
            <span>
              {onDay && enumLabel(kinds, onDay.kind)}
              {onDay?.parent && <small>{onDay.parent.name}</small>}
            </span>
            <span>{onDay?.code ?? '–'}</span>
          </li>
        ))}
      </ul>
      <NextPage path={path} query={query} page={units?.pageInfo} label={words.more} />
    </>
  );
}

/** One unit with its history: what it was before, and what it became. */
function UnitPage({ one }: { readonly one: OneUnit }): JSX.Element {
  const [words, language] = useWords(unitsWords);
  const { unit, kinds, extents } = one;
  const link = (slug: string, name: string) => <a href={sectionPath('units', slug)}>{name}</a>;
  const { kind, code = null, parent = null, decision = null } = unit.onDay ?? {};
  return (
    <>
      {unit.level === 'COMMUNE' && (
        <p class="links">
          <a href={pagePath({ page: 'commune', unit: unit.slug }, language)}>{words.publicPage}</a>
        </p>
      )}
      <Terms
        of={[
          [words.kind, kind === undefined ? '–' : enumLabel(kinds, kind)],
          [words.code, code ?? '–'],
          [words.parent, parent ? link(parent.slug, parent.name) : '–'],
          [words.validFrom, unit.validFrom === null ? words.ever : dayLabel(unit.validFrom)[language]],
          [words.validTo, unit.validTo === null ? words.still : dayLabel(unit.validTo)[language]],
          [words.decision, decision ?? '–'],
        ]}
      />
      <Units title={words.predecessors} units={unit.predecessors} />
      <Units title={words.successors} units={unit.successors} />
      {unit.lineage.length > 0 && (
        <section>
          <h2>{words.history}</h2>
          <ul class="sentences">
            {unit.lineage.map(({ from, to, extent, day, decision, clause }) => (
              <li key={`${from.slug} ${to.slug} ${day}`}>
                {dayLabel(day)[language]}: {link(from.slug, unitName(from))} → {link(to.slug, unitName(to))} (
                {enumLabel(extents, extent).toLowerCase()}), {decision}
                {clause !== null && ` ${clause}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unit.takenInFromOutside.length > 0 && (
        <p>{words.outside(unit.takenInFromOutside.map(({ name }) => name).join(', '))}</p>
      )}
    </>
  );
}

type UnitsProps = {
  readonly title: string;
  readonly units: readonly (NamedOnDay & { readonly slug: string })[];
};

function Units({ title, units }: UnitsProps): JSX.Element | null {
  if (units.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <UnitLinks class="sentences" units={units} pathOf={(slug) => sectionPath('units', slug)} />
    </section>
  );
}
