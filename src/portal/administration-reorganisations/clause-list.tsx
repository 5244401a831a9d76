import type { JSX } from 'preact';
import { capitalised } from '../../domain/text/letter-case.js';
import type { Language } from '../../domain/text/text.js';
import { enumLabel } from '../administration-frame/labels.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import type {
  ReorganisationLabelsQuery,
  ReorganisationPartsFragment,
} from '../generated/administration-reorganisations.js';
import { reorganisationsWords } from './texts.js';

type Props = {
  readonly reorganisation: ReorganisationPartsFragment;
  readonly labels: ReorganisationLabelsQuery;
  readonly units: readonly UnitToChoose[];
  readonly language: Language;
};

/** What the clauses do, in the words of decisions. */
export function ClauseList({ reorganisation, labels, units, language }: Props): JSX.Element {
  const words = reorganisationsWords[language];
  const nameOf = (slug: string | null) => units.find((unit) => unit.slug === slug)?.name ?? slug ?? '';
  return (
    <section>
      <h2>{words.clauses(reorganisation.changes.length)}</h2>
      <ol class="sentences">
        {reorganisation.changes.map((clause, i) => {
          const name = language === 'vi' ? clause.nameVi : clause.nameEn;
          const kinds = capitalised(clause.kinds.map((kind) => enumLabel(labels.kinds, kind).toLowerCase()).join(', '));
          const from = clause.predecessors.map(
            ({ unit, extent }) => `${nameOf(unit)} (${enumLabel(labels.extents, extent).toLowerCase()})`,
          );
          const of =
            clause.of === 'ALTER'
              ? `${nameOf(clause.unit)}${name === null ? '' : ` → ${name}`}`
              : (name ?? nameOf(clause.unit));
          return (
            <li key={`${i} ${clause.unit}`}>
              {kinds}: <strong>{clause.level === null ? of : enumLabel(labels.levels, clause.level)}</strong>
              {clause.heirsOutside.length > 0 && ` → ${clause.heirsOutside.join('; ')}`}
              {from.length > 0 && ` ← ${[...from, ...clause.outsideUnits, ...clause.outsideLand].join('; ')}`}
              {clause.clause !== null && ` (${words.clause.by(clause.clause)})`}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
