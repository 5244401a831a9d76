import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { sectionPath } from '../administration-frame/section.js';
import type { OneUnitQuery } from '../generated/administration-units.js';
import { enumLabel, type NamedOnDay, unitName } from '../parts/api-names.js';
import { UnitLinks } from '../parts/links.js';
import { Terms } from '../parts/terms.js';
import { unitsWords } from './texts.js';

type Props = {
  readonly one: OneUnitQuery & { readonly unit: NonNullable<OneUnitQuery['unit']> };
  readonly language: Language;
};

/** One unit with its history: what it was before, and what it became. */
export function UnitPage({ one, language }: Props): JSX.Element {
  const words = unitsWords[language];
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
