import type { JSX } from 'preact';
import { FilterForm } from '../administration/filter-form.js';
import { choicesIn, enumLabel } from '../administration/labels.js';
import type { SectionProps } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { unitName } from '../parts/unit-name.js';
import { OFFICIAL } from './forms-texts.js';
import { InvitePart } from './invite-part.js';
import type { ListAnswer } from './load.js';
import { nextPage, QUERY } from './query.js';
import { officialsWords } from './texts.js';

type Props = SectionProps<ListAnswer>;

/** The officials of the viewer's unit and below: found, filtered, invited. */
export function OfficialsPage(props: Props): JSX.Element {
  const { answer, language, query } = props;
  const words = officialsWords[language];
  const { officials, roles } = answer.list;
  const path = sectionPath('officials');
  const page = officials?.pageInfo;
  return (
    <>
      <p class="links">
        <a href={`${path}?${QUERY.view}=thu`}>{words.unreachable.title}</a>
        <a href={`${path}?${QUERY.view}=xa`}>{words.without.title}</a>
        <a href={`${path}?${QUERY.view}=phan-cong`}>{words.reviewers.title}</a>
      </p>
      <InvitePart {...props} />
      <Filter {...props} />
      <p>
        <output>{words.count(officials?.totalCount ?? 0)}</output>
      </p>
      <ul class="people">
        {officials?.nodes.map(({ id, name, role, unit, email, phone, isActive }) => (
          <li key={id}>
            <span>
              <a href={sectionPath('officials', id)}>{name}</a>{' '}
              {!isActive && <span class="tag open">{words.states.khoa}</span>}
              <small>{enumLabel(roles, role)}</small>
            </span>
            <span>{unitName(unit)}</span>
            <span>
              {phone !== null && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
              <small>{email}</small>
            </span>
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <p class="links">
          <a href={nextPage(path, query, page.endCursor ?? '')}>{words.more}</a>
        </p>
      )}
    </>
  );
}

function Filter({ answer: { list, units }, language, query }: Props): JSX.Element {
  const words = officialsWords[language];
  const choice = (name: string, label: string, all: string, choices: readonly (readonly [string, string])[]) => (
    <label>
      {label}
      <select name={name} defaultValue={query.get(name) ?? ''}>
        <option value="">{all}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value} selected={value === query.get(name)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <FilterForm language={language} path={sectionPath('officials')} submit={words.show}>
      <label>
        {words.search}
        <input type="search" name={QUERY.search} defaultValue={query.get(QUERY.search) ?? ''} />
      </label>
      {choice(
        QUERY.role,
        OFFICIAL.role[language],
        words.everyRole,
        choicesIn(list.roles).map(({ value, label }) => [value, label]),
      )}
      {choice(
        QUERY.unit,
        OFFICIAL.unit[language],
        words.everyUnit,
        units.map(({ slug, name }) => [slug, name]),
      )}
      {choice(QUERY.state, words.state, words.everyState, Object.entries(words.states))}
    </FilterForm>
  );
}
