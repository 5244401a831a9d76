import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAndTime } from '../../domain/time/texts.js';
import { NextPage } from '../administration-frame/next-page.js';
import { type PropsOf, type Section, sectionPart, sectionPath } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import { AssignReviewerDocument } from '../generated/administration-officials.js';
import { enumLabel, unitName } from '../parts/api-names.js';
import { reviewerFields } from './forms-texts.js';
import {
  loadOfficialPage,
  loadOfficialsPage,
  loadReviewAssignments,
  loadUnreachable,
  loadWithoutOfficer,
  QUERY,
} from './load.js';
import { OfficialAccount } from './official-page.js';
import { OfficialsPage } from './officials-page.js';
import { officialsWords } from './texts.js';

export const officialsSection: Section = {
  list: sectionPart({
    load: loadOfficialsPage,
    View: OfficialsPage,
  }),
  views: {
    thu: sectionPart({
      load: loadUnreachable,
      title: ({ language }) => officialsWords[language].unreachable.title,
      View: UnreachablePage,
    }),
    xa: sectionPart({
      load: loadWithoutOfficer,
      title: ({ language }) => officialsWords[language].without.title,
      View: WithoutOfficerPage,
    }),
    'phan-cong': sectionPart({
      load: loadReviewAssignments,
      title: ({ language }) => officialsWords[language].reviewers.title,
      View: ReviewAssignmentsPage,
    }),
  },
  item: sectionPart({ load: loadOfficialPage, title: ({ answer }) => answer.official.name, View: OfficialAccount }),
};

/** The officials whom letters do not reach, with the reason and the official who reads the letters instead. */
function UnreachablePage({ answer, language, query }: PropsOf<typeof loadUnreachable>): JSX.Element {
  const words = officialsWords[language];
  const { unreachableOfficials, reasons } = answer;
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
              {since !== null && `, ${dayAndTime(since)[language]}`}. {node.email}
              {node.phone !== null && ` · ${node.phone}`}
            </p>
            {detail !== null && <p class="aside">{words.unreachable.detail(detail)}</p>}
            {standIns.length > 0 && <p>{words.unreachable.standIns(standIns.map(({ name }) => name).join(', '))}</p>}
          </li>
        ))}
      </ul>
      <NextPage query={query} page={unreachableOfficials?.pageInfo} label={words.more} />
    </>
  );
}

/** Communes where no officer reads letters, and who reads them instead. */
function WithoutOfficerPage({ answer, language, query }: PropsOf<typeof loadWithoutOfficer>): JSX.Element {
  const words = officialsWords[language];
  const { communesWithoutOfficer, gaps } = answer;
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
              <a href={`${sectionPath('officials')}?${QUERY.unit}=${node.slug}`}>{unitName(node)}</a>:{' '}
              {enumLabel(gaps, reason)}
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
      <NextPage query={query} page={communesWithoutOfficer?.pageInfo} label={words.more} />
    </>
  );
}

/** Which reviewer looks after which communes. A change replaces the communes of one reviewer. */
function ReviewAssignmentsPage({ answer, language }: PropsOf<typeof loadReviewAssignments>): JSX.Element {
  const words = officialsWords[language].reviewers;
  const { shown: rules, said, onChanged } = useChanged(answer.rules);
  const [reviewer, setReviewer] = useState(answer.reviewers[0]?.id ?? '');
  const assigned = rules.reviewAssignments.find((assignment) => assignment.reviewer?.id === reviewer)?.communes ?? [];
  return (
    <>
      <p>{words.lead}</p>
      <DoneLine text={said} />
      {rules.reviewAssignments.length === 0 && <p>{words.none}</p>}
      <ul class="records">
        {rules.reviewAssignments.map(({ reviewer: of, communes, isInForce }) => (
          <li key={of?.id ?? communes.map(({ slug }) => slug).join()}>
            {of ? <a href={sectionPath('officials', of.id)}>{of.name}</a> : words.gone}
            {!isInForce && <span class="tag open">{words.notInForce}</span>}: {communes.map(unitName).join(', ')}
          </li>
        ))}
      </ul>
      <ChangePart
        words={words}
        heading="h2"
        action={actionOf(rules.allowedActions, 'ASSIGN_REVIEWER')}
        question={AssignReviewerDocument}
        subject={{ within: rules.scope.slug, expectedRevision: rules.revision }}
        fields={reviewerFields(answer, reviewer, setReviewer, assigned)}
        onDone={(done) => onChanged(done.rules, words.done)}
        formKey={rules.revision}
      />
    </>
  );
}
