import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { FilterChoice, FilterForm } from '../administration-frame/filter-form.js';
import { choicesIn, enumLabel } from '../administration-frame/labels.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { DayField } from '../change-form/day-field.js';
import type { UnitListQuery } from '../generated/administration-units.js';
import { unitsWords } from './texts.js';

/** Names in the query of the section's address. */
export const UNIT_QUERY = { search: 'tim', level: 'cap', day: 'ngay', after: AFTER_IN_QUERY } as const;

type Props = { readonly list: UnitListQuery; readonly query: URLSearchParams; readonly language: Language };

/** The units that exist on a day. */
export function UnitsPage({ list, query, language }: Props): JSX.Element {
  const words = unitsWords[language];
  const { units, levels, kinds } = list;
  const path = sectionPath('units');
  return (
    <>
      <p>
        {words.lead} <a href={sectionPath('reorganisations')}>{words.reorganisations}</a>.
      </p>
      <FilterForm language={language} path={path} submit={words.show}>
        <label>
          {words.search}
          <input type="search" name={UNIT_QUERY.search} defaultValue={query.get(UNIT_QUERY.search) ?? ''} />
        </label>
        <FilterChoice
          name={UNIT_QUERY.level}
          label={words.level}
          chosen={query.get(UNIT_QUERY.level) ?? 'COMMUNE'}
          choices={choicesIn(levels)}
        />
        <DayField name={UNIT_QUERY.day} label={words.day} value={query.get(UNIT_QUERY.day)} />
      </FilterForm>
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
