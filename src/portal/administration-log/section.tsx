import type { JSX } from 'preact';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import { administrationSection, type SectionProps, sectionPath } from '../administration-frame/section.js';
import { type UnitToChoose, unitChoices, unitsToChoose } from '../administration-frame/units-to-choose.js';
import { AdministrationLogDocument, type AdministrationLogQuery } from '../generated/administration-log.js';
import type { AdministrationNoun } from '../generated/types.js';
import { apiLanguage } from '../shell/page.js';
import { LogTable } from './log-table.js';
import { logWords } from './texts.js';

const QUERY = { within: 'don-vi', noun: 'loai', from: 'tu', to: 'den', after: AFTER_IN_QUERY } as const;
const PAGE = 20;

type Answer = AdministrationLogQuery & { readonly units: readonly UnitToChoose[] };
function LogView({ answer, query, language }: SectionProps<Answer>): JSX.Element {
  const words = logWords[language];
  const page = answer.administrationLog?.pageInfo;
  const within = { name: QUERY.within, label: words.within, all: words.all };
  return (
    <>
      <p>{words.lead}</p>
      <FilterForm
        path={sectionPath('log')}
        query={query}
        submit={words.show}
        filters={[
          answer.units.length > 1 && { ...within, of: unitChoices(answer.units) },
          { name: QUERY.noun, label: words.noun, all: words.all, of: answer.nouns },
          { name: QUERY.from, label: words.from, of: 'DAY' },
          { name: QUERY.to, label: words.to, of: 'DAY' },
        ]}
      />
      <p>{words.count(answer.administrationLog?.totalCount ?? 0)}</p>
      <LogTable log={answer} />
      <NextPage path={sectionPath('log')} query={query} page={page} label={words.older} />
    </>
  );
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
  title: ({ language }) => logWords[language].title,
  View: LogView,
});
