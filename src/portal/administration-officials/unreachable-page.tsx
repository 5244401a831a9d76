import type { JSX } from 'preact';
import { enumLabel } from '../administration-frame/labels.js';
import { NextPage } from '../administration-frame/next-page.js';
import type { SectionProps } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { vietnamMoment } from '../administration-frame/vietnam-moment.js';
import { unitName } from '../parts/unit-name.js';
import type { UnreachableAnswer } from './load.js';
import { officialsWords } from './texts.js';

/** Whom letters do not reach, why, and who reads them instead. */
export function UnreachablePage({ answer: { list }, language, query }: SectionProps<UnreachableAnswer>): JSX.Element {
  const words = officialsWords[language];
  const { unreachableOfficials, reasons } = list;
  return (
    <>
      <p>{words.unreachable.lead}</p>
      <p>
        <output>{words.count(unreachableOfficials?.totalCount ?? 0)}</output>
      </p>
      <ul class="records">
        {unreachableOfficials?.edges.map(({ node, reason, since, detail, standIns }) => (
          <li key={node.id}>
            <p>
              <a href={sectionPath('officials', node.id)}>{node.name}</a> · {unitName(node.unit)}
            </p>
            <p>
              {enumLabel(reasons, reason)}
              {since !== null && `, ${vietnamMoment(since, language)}`}. {node.email}
              {node.phone !== null && ` · ${node.phone}`}
            </p>
            {detail !== null && <p class="aside">{words.unreachable.detail(detail)}</p>}
            {standIns.length > 0 && <p>{words.unreachable.standIns(standIns.map(({ name }) => name).join(', '))}</p>}
          </li>
        ))}
      </ul>
      <NextPage
        path={sectionPath('officials')}
        query={query}
        page={unreachableOfficials?.pageInfo}
        label={words.more}
      />
    </>
  );
}
