import type { JSX } from 'preact';
import { enumLabel } from '../administration-frame/labels.js';
import { NextPage } from '../administration-frame/next-page.js';
import type { SectionProps } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { unitName } from '../parts/unit-name.js';
import type { WithoutOfficerAnswer } from './load.js';
import { QUERY } from './query.js';
import { officialsWords } from './texts.js';

/** Communes where no officer reads letters, and who reads them instead. */
export function WithoutOfficerPage({ answer, language, query }: SectionProps<WithoutOfficerAnswer>): JSX.Element {
  const words = officialsWords[language];
  const { communesWithoutOfficer, gaps } = answer.list;
  const path = sectionPath('officials');
  return (
    <>
      <p>{words.without.lead}</p>
      <p>
        <output>{words.without.count(communesWithoutOfficer?.totalCount ?? 0)}</output>
      </p>
      <ul class="records">
        {communesWithoutOfficer?.edges.map(({ node, reason, standIns }) => (
          <li key={node.slug}>
            <p>
              <a href={`${path}?${QUERY.unit}=${node.slug}`}>{unitName(node)}</a>: {enumLabel(gaps, reason)}
            </p>
            <p class="aside">
              {standIns.length === 0
                ? words.without.nobody
                : words.unreachable.standIns(
                    standIns.map(({ name, phone }) => (phone === null ? name : `${name} (${phone})`)).join(', '),
                  )}
            </p>
          </li>
        ))}
      </ul>
      <NextPage path={path} query={query} page={communesWithoutOfficer?.pageInfo} label={words.more} />
    </>
  );
}
