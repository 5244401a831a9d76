import type { JSX } from 'preact';
import { FilterForm } from '../administration-frame/filter-form.js';
import { AFTER_IN_QUERY, NextPage } from '../administration-frame/next-page.js';
import { type PropsOf, type Section, type SectionRequest, sectionPart } from '../administration-frame/section.js';
import { unitChoices, unitsToChoose } from '../administration-frame/units-to-choose.js';
import { AdministrationLogDocument } from '../generated/administration-log.js';
import type { AdministrationNoun } from '../generated/types.js';
import { LogTable } from './log-table.js';
import { logWords } from './texts.js';

const QUERY = { within: 'don-vi', noun: 'loai', from: 'tu', to: 'den', after: AFTER_IN_QUERY } as const;
const PAGE = 20;

function LogView({ answer, query, language }: PropsOf<typeof loadLog>): JSX.Element {
  const words = logWords[language];
  const page = answer.administrationLog?.pageInfo;
  const within = { name: QUERY.within, label: words.within, all: words.all };
  return (
    <>
      <p>{words.lead}</p>
      <FilterForm
        query={query}
        filters={[
          answer.units.length > 1 && { ...within, of: unitChoices(answer.units) },
          { name: QUERY.noun, label: words.noun, all: words.all, of: answer.nouns },
          { name: QUERY.from, label: words.from, of: 'DAY' },
          { name: QUERY.to, label: words.to, of: 'DAY' },
        ]}
      />
      <p>{words.count(answer.administrationLog?.totalCount ?? 0)}</p>
      <LogTable log={answer} />
      <NextPage query={query} page={page} label={words.older} />
    </>
  );
}

async function loadLog(request: SectionRequest) {
  const { ask, lang, asked } = request;
  const log = ask(AdministrationLogDocument, {
    lang,
    within: asked(QUERY.within),
    noun: asked(QUERY.noun) as AdministrationNoun | undefined,
    from: asked(QUERY.from),
    to: asked(QUERY.to),
    after: asked(QUERY.after),
    first: PAGE,
  });
  const [answer, units] = await Promise.all([log, unitsToChoose(request)]);
  return { ...answer, units };
}

export const logSection: Section = {
  list: sectionPart({ load: loadLog, View: LogView }),
};
