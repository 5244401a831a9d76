import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { FilterForm } from '../administration/filter-form.js';
import { choicesIn, enumLabel } from '../administration/labels.js';
import { sectionPath } from '../administration/section-address.js';
import { DayField } from '../change-form/day-field.js';
import type { UnitListQuery } from '../generated/administration-units.js';
import { unitsWords } from './texts.js';

/** Names in the query of the section's address. */
export const UNIT_QUERY = { search: 'tim', level: 'cap', day: 'ngay', after: 'sau' } as const;

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
        <label>
          {words.level}
          <select name={UNIT_QUERY.level} defaultValue={query.get(UNIT_QUERY.level) ?? 'COMMUNE'}>
            {choicesIn(levels).map(({ value, label }) => (
              <option key={value} value={value} selected={value === (query.get(UNIT_QUERY.level) ?? 'COMMUNE')}>
                {label}
              </option>
            ))}
          </select>
        </label>
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
            <span>{onDay?.gsoCode ?? '–'}</span>
          </li>
        ))}
      </ul>
      {units?.pageInfo.hasNextPage && (
        <p>
          <a href={nextPageOf(path, query, units.pageInfo.endCursor ?? '')}>{words.more}</a>
        </p>
      )}
    </>
  );
}

function nextPageOf(path: string, query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query);
  next.set(UNIT_QUERY.after, after);
  return `${path}?${next}`;
}
