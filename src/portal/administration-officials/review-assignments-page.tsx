import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SectionProps } from '../administration/section.js';
import { sectionPath } from '../administration/section-address.js';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { CheckField, ChoiceField } from '../change-form/choice-field.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { useLoaded } from '../change-form/use-loaded.js';
import { AssignReviewerDocument } from '../generated/administration-officials.js';
import { unitName } from '../parts/unit-name.js';
import { apiLanguage } from '../shell/page.js';
import type { ReviewAssignmentsAnswer } from './load.js';
import { officialsWords } from './words.js';

/** Which reviewer looks after which communes. A change replaces the communes of one reviewer. */
export function ReviewAssignmentsPage({
  answer,
  language,
  session,
}: SectionProps<ReviewAssignmentsAnswer>): JSX.Element {
  const words = officialsWords(language).reviewers;
  const [rules, setRules] = useLoaded(answer.rules);
  const [said, setSaid] = useInLanguage(language, '');
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
      <ActionPart
        language={language}
        title={words.title}
        isTop
        action={actionOf(rules.allowedActions, 'ASSIGN_REVIEWER')}
      >
        <ChangeForm
          key={rules.revision}
          language={language}
          submit={words.submit}
          send={async (values, idempotencyKey) => {
            const input = {
              ...{ scope: rules.scope.slug, expectedRevision: rules.revision, idempotencyKey },
              ...{ reason: values.text('reason'), reviewer, communes: values.all('communes') },
            };
            const { assignReviewer } = await session.change(AssignReviewerDocument, {
              input,
              lang: apiLanguage(language),
            });
            if (assignReviewer?.rules) {
              setRules(assignReviewer.rules);
              setSaid(words.done);
            }
            return assignReviewer?.errors ?? [];
          }}
        >
          <ChoiceField
            name="reviewer"
            label={words.reviewer}
            choices={answer.reviewers.map(({ id, name }) => ({ value: id, label: name }))}
            value={reviewer}
            onChoice={setReviewer}
          />
          <fieldset class="fields" key={reviewer}>
            <legend>{words.communes}</legend>
            {answer.communes.map(({ slug, name }) => (
              <CheckField
                key={slug}
                name="communes"
                value={slug}
                label={name}
                isChecked={assigned.some((commune) => commune.slug === slug)}
              />
            ))}
          </fieldset>
        </ChangeForm>
      </ActionPart>
    </>
  );
}
