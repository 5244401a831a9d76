import type { JSX } from 'preact';
import { DayField } from '../change-form/day-field.js';
import {
  AdministrationLogDocument,
  type AdministrationLogQuery,
  type AdministrationNoun,
} from '../generated/administration.js';
import { apiLanguage } from '../shell/page.js';
import { FilterForm } from './filter-form.js';
import { choicesIn } from './labels.js';
import { LogTable } from './log-table.js';
import { administrationSection, type SectionProps } from './section.js';
import { sectionPath } from './section-address.js';
import { administrationWords } from './texts.js';
import { type UnitToChoose, unitChoices, unitsToChoose } from './units-to-choose.js';

/** Names in the query of the log's address. */
const QUERY = { within: 'don-vi', noun: 'loai', from: 'tu', to: 'den', after: 'sau' } as const;
const PAGE = 20;

type Answer = AdministrationLogQuery & { readonly units: readonly UnitToChoose[] };
type Props = SectionProps<Answer>;

function LogView({ answer, query, language }: Props): JSX.Element {
  const words = administrationWords[language].log;
  const page = answer.administrationLog?.pageInfo;
  return (
    <>
      <p>{words.lead}</p>
      <FilterForm language={language} path={sectionPath('log')} submit={words.show}>
        {answer.units.length > 1 && (
          <label>
            {words.within}
            <select name={QUERY.within} defaultValue={query.get(QUERY.within) ?? ''}>
              <option value="">{words.all}</option>
              {unitChoices(answer.units).map(({ value, label }) => (
                <option key={value} value={value} selected={value === query.get(QUERY.within)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.noun}
          <select name={QUERY.noun} defaultValue={query.get(QUERY.noun) ?? ''}>
            <option value="">{words.all}</option>
            {choicesIn(answer.nouns).map(({ value, label }) => (
              <option key={value} value={value} selected={value === query.get(QUERY.noun)}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <DayField name={QUERY.from} label={words.from} value={query.get(QUERY.from)} />
        <DayField name={QUERY.to} label={words.to} value={query.get(QUERY.to)} />
      </FilterForm>
      <p>{words.count(answer.administrationLog?.totalCount ?? 0)}</p>
      <LogTable log={answer} language={language} />
      {page?.hasNextPage && (
        <p class="links">
          <a href={nextPage(query, page.endCursor ?? '')}>{words.older}</a>
        </p>
      )}
    </>
  );
}

function nextPage(query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query);
  next.set(QUERY.after, after);
  return `${sectionPath('log')}?${next}`;
}

export const logSection = administrationSection<Answer>({
  async load(request) {
    const { ask, language, query, address } = request;
    if (address.item !== undefined) return { kind: 'missing' };
    const asked = (name: string) => query.get(name) || undefined;
    const log = ask(AdministrationLogDocument, {
      lang: apiLanguage(language),
      within: asked(QUERY.within),
      noun: asked(QUERY.noun) as AdministrationNoun | undefined,
      from: asked(QUERY.from),
      to: asked(QUERY.to),
      after: asked(QUERY.after),
      first: PAGE,
    });
    const [answer, units] = await Promise.all([log, unitsToChoose(request)]);
    return { kind: 'found', answer: { ...answer, units } };
  },
  title: ({ language }) => administrationWords[language].sections.log.title,
  View: LogView,
});
