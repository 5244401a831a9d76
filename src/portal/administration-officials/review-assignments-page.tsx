import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SectionProps } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import { AssignReviewerDocument } from '../generated/administration-officials.js';
import { unitName } from '../parts/unit-name.js';
import { reviewerFields } from './forms-texts.js';
import type { ReviewAssignmentsAnswer } from './load.js';
import { officialsWords } from './texts.js';

/** Which reviewer looks after which communes. A change replaces the communes of one reviewer. */
export function ReviewAssignmentsPage({
  answer,
  language,
  session,
}: SectionProps<ReviewAssignmentsAnswer>): JSX.Element {
  const words = officialsWords[language].reviewers;
  const { shown: rules, said, onChanged } = useChanged(answer.rules, language);
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
        language={language}
        session={session}
        words={words}
        isTop
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
