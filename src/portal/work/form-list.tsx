import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { WaitingFormFragment, WorkPageQuery } from '../generated/work.js';
import { enumLabel, reportAddress, reportName } from '../parts/api-names.js';
import type { SessionViewer } from '../shell/ask.js';
import { useWords } from '../shell/page-context.js';
import { workWords } from './texts.js';

type Labels = NonNullable<WorkPageQuery['states']>;

export type WorkProps = {
  readonly work: NonNullable<WorkPageQuery['myWork']>;
  readonly states: Labels;
  readonly letterStates: Labels;
  readonly viewer: SessionViewer;
};

type Form = WaitingFormFragment & {
  readonly commentedFigures?: readonly { readonly indicator: { readonly name: string } }[];
  readonly extensionRequest?: { readonly day: string; readonly askedBy: string | null } | null;
};

type FormListProps = WorkProps & {
  readonly heading: string;
  readonly hint?: string | undefined;
  /** Forms of the list. Null if the list could not be read. */
  readonly forms: readonly Form[] | null;
  readonly page: 'report' | 'reviewed-report';
  /** The number of all forms. The reviewers' page has those beyond the list. */
  readonly count?: number | null;
};

/** Reports with states and deadlines, earliest deadline first. Nothing if there are none. */
export function FormList({ heading, hint, forms, page, count, ...props }: FormListProps): JSX.Element | null {
  const [words] = useWords(workWords);
  if (forms === null || forms.length === 0) return null;
  const all = count ?? forms.length;
  return (
    <section>
      <h2>
        {heading} ({all})
      </h2>
      {hint && <p>{hint}</p>}
      <ul class="work-list">
        {forms.map((form) => (
          <li key={form.id}>
            <FormEntry {...props} form={form} page={page} />
          </li>
        ))}
      </ul>
      {all > forms.length && (
        <p>
          <a href={pagePath({ page: 'review' })}>{words.more(all)}</a>
        </p>
      )}
    </section>
  );
}

type EntryProps = WorkProps & { readonly form: Form; readonly page: 'report' | 'reviewed-report' };

function FormEntry({ form, page, states }: EntryProps): JSX.Element {
  const [words, language] = useWords(workWords);
  const { state, dueDay, firstSubmittedAt, extensionRequest } = form;
  const { workingDaysLeft, workingDaysWaiting, commentedFigures: comments = [] } = form;
  return (
    <>
      <a class="work-name" href={pagePath({ page, ...reportAddress(form) })}>
        {reportName(form)}
      </a>{' '}
      <span class="tag">{enumLabel(states, state)}</span>
      {firstSubmittedAt === null ? (
        <span class={workingDaysLeft < 0 ? 'work-due late' : 'work-due'}>
          {words.due(dayLabel(dueDay)[language])}: <strong>{words.left(workingDaysLeft)}</strong>
        </span>
      ) : (
        // A submitted report is not overdue, however long its review or its correction takes.
        <span class="work-due">
          {words.due(dayLabel(dueDay)[language])};{' '}
          <strong>
            {workingDaysWaiting === null
              ? words.sentFirst(dayLabel(localDateOf(firstSubmittedAt))[language])
              : words.waiting(workingDaysWaiting)}
          </strong>
        </span>
      )}
      {extensionRequest && (
        <span class="work-more">
          {words.wanted(dayLabel(extensionRequest.day)[language], extensionRequest.askedBy)}
        </span>
      )}
      {comments.length > 0 && (
        <span class="work-more">
          {words.comments} {comments.map(({ indicator }) => indicator.name).join('; ')}
        </span>
      )}
    </>
  );
}
