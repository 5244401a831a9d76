import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import {
  type PropsOf,
  type Section,
  type SectionRequest,
  sectionPart,
  sectionPath,
} from '../administration-frame/section.js';
import { OneUnitDocument, UnitListDocument } from '../generated/administration-units.js';
import type { UnitLevel } from '../generated/types.js';
import { enumLabel, type NamedOnDay, unitName } from '../parts/api-names.js';
import { UnitLinks } from '../parts/links.js';
import { Terms } from '../parts/terms.js';
import { unitsWords } from './texts.js';

const PAGE = 50;
const UNIT_QUERY = { search: 'tim', level: 'cap', day: 'ngay', after: AFTER_IN_QUERY } as const;

const loadUnits = ({ ask, lang, asked }: SectionRequest) =>
  ask(UnitListDocument, {
    lang,
    search: asked(UNIT_QUERY.search),
    level: (asked(UNIT_QUERY.level) ?? 'COMMUNE') as UnitLevel,
    at: asked(UNIT_QUERY.day),
    after: asked(UNIT_QUERY.after),
    first: PAGE,
  });

async function loadUnit({ ask, lang, item }: SectionRequest) {
  const { unit, ...labels } = await ask(OneUnitDocument, { id: item, lang });
  return unit ? { ...labels, unit } : undefined;
}

export const unitsSection: Section = {
  list: sectionPart({ load: loadUnits, View: UnitsPage }),
  item: sectionPart({ load: loadUnit, title: ({ answer }) => unitName(answer.unit), View: UnitPage }),
};

/** The units that exist on a day. */
function UnitsPage({ answer, language, query }: PropsOf<typeof loadUnits>): JSX.Element {
  const words = unitsWords[language];
  const { units, levels, kinds } = answer;
  return (
    <>
      <p>
        {words.lead} <a href={sectionPath('reorganisations')}>{words.reorganisations}</a>.
      </p>
      <FilterForm
        query={query}
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
      <NextPage query={query} page={units?.pageInfo} label={words.more} />
    </>
  );
}

/** One unit with its history: what it was before, and what it became. */
function UnitPage({ answer, language }: PropsOf<typeof loadUnit>): JSX.Element {
  const words = unitsWords[language];
  const { unit, kinds, extents } = answer;
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
