import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { DoneLine } from '../change-form/done-line.js';
import { useLoaded } from '../change-form/use-loaded.js';
import {
  GrantExtensionDocument,
  RefuseExtensionDocument,
  ReviewQueueDocument,
  type ReviewQueueQuery,
  type ReviewWorkFragment,
} from '../generated/review.js';
import { reportAddress, reportName, unitInSentence } from '../parts/api-names.js';
import { Facts } from '../parts/facts.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { ExtensionForms, type Label } from './extension-forms.js';
import { OverdueTable } from './overdue-table.js';
import { reviewWords } from './texts.js';
import { Together } from './together.js';
import { type QueuePart, seenReport } from './waiting-table.js';

type Props = PageProps<'review', ReviewQueueQuery> & { readonly session: OfficialSession };

const isNarrowed = (query: URLSearchParams): boolean => !query.has(PAGE_QUERY.allWaiting);

function ReviewView({ answer, language, query }: Props): JSX.Element {
  const words = reviewWords[language];
  const [work, setWork] = useLoaded(answer.myWork);
  const [said, setSaid] = useState('');
  if (!work) return <p>{words.waiting.none}</p>;
  const variables = { lang: apiLanguage(language), mine: isNarrowed(query) };
  const onDone = (changed: ReviewWorkFragment | null, text: string): void => {
    if (changed) setWork(changed);
    setSaid(text);
  };
  const shared = { work, variables, onDone };
  return (
    <>
      <p class="lead">{words.day(dayLabel(work.today)[language])}</p>
      <Counts work={work} />
      <DoneLine text={said} />
      {work.isReviewDivided && <ScopeLinks work={work} query={query} />}
      <Together {...shared} />
      <AskedExtensions {...shared} grounds={answer.grounds ?? []} />
      <OverdueTable work={work} />
    </>
  );
}

type PartProps = { readonly work: ReviewWorkFragment };

function Counts({ work }: PartProps): JSX.Element {
  const [{ facts }] = useWords(reviewWords);
  const clear = (work.toReview ?? []).filter(({ review }) => review?.isUnremarkable).length;
  return (
    <Facts
      of={[
        { name: facts.waiting, value: work.toReviewCount ?? 0, href: '#cho-duyet' },
        { name: facts.clear, value: clear, href: '#cho-duyet' },
        { name: facts.extensions, value: work.extensionsToDecideCount ?? 0, href: '#gia-han' },
        { name: facts.overdue, value: work.overdueCount ?? 0, href: '#qua-han' },
      ]}
    />
  );
}

function ScopeLinks({ work, query }: PartProps & { readonly query: URLSearchParams }): JSX.Element {
  const [{ scope: words }] = useWords(reviewWords);
  const path = pagePath({ page: 'review' });
  const isOwn = isNarrowed(query);
  return (
    <nav class="months" aria-label={words.label}>
      <a href={path} aria-current={isOwn ? 'true' : undefined}>
        {words.own(isOwn ? (work.toReviewCount ?? 0) : (work.own ?? 0))}
      </a>
      <a href={`${path}?${PAGE_QUERY.allWaiting}=1`} aria-current={isOwn ? undefined : 'true'}>
        {words.all(work.all ?? 0)}
      </a>
    </nav>
  );
}

export const reviewPage = portalPage<'review', ReviewQueueQuery>({
  reader: 'OFFICIAL',
  async load({ ask, language, query }) {
    const variables = { lang: apiLanguage(language), mine: isNarrowed(query) };
    return { kind: 'found', answer: await ask(ReviewQueueDocument, variables) };
  },
  title: ({ language }) => reviewWords[language].title,
  View: (props) => <ReviewView key={String(isNarrowed(props.query))} {...props} />,
});

/** Requests for extensions, each with the forms of both answers. */
function AskedExtensions({
  work,
  variables,
  onDone,
  grounds,
}: QueuePart & { readonly grounds: readonly Label[] }): JSX.Element {
  const session = useSession();
  const [{ extensions: words, waiting }, language] = useWords(reviewWords);
  const forms = work.extensionsToDecide ?? [];
  const all = work.extensionsToDecideCount ?? 0;
  return (
    <section id="gia-han">
      <h2>{words.title}</h2>
      {forms.length === 0 && <p>{words.none}</p>}
      {all > forms.length && <p class="aside">{waiting.more(forms.length, all)}</p>}
      {forms.map((form) => (
        <article key={form.id} class="asked">
          <h3>
            <a href={pagePath({ page: 'reviewed-report', ...reportAddress(form) })}>{reportName(form)}</a>
          </h3>
          <ExtensionForms
            form={form}
            grounds={grounds}
            grant={async ({ day, reason }, idempotencyKey) => {
              const ground = form.extensionRequest?.ground;
              const input = { ...seenReport(form), idempotencyKey, day, reason, ground };
              const { extendDeadline } = await session.change(GrantExtensionDocument, { input, ...variables });
              const errors = extendDeadline?.errors ?? [];
              if (errors.length === 0)
                onDone(
                  extendDeadline?.myWork ?? null,
                  words.granted(unitInSentence(reportName(form)), dayLabel(day)[language]),
                );
              return errors;
            }}
            refuse={async (reason, idempotencyKey) => {
              const input = { ...seenReport(form), idempotencyKey, reason };
              const { refuseExtension } = await session.change(RefuseExtensionDocument, { input, ...variables });
              const errors = refuseExtension?.errors ?? [];
              if (errors.length === 0)
                onDone(refuseExtension?.myWork ?? null, words.refusedDone(unitInSentence(reportName(form))));
              return errors;
            }}
          />
        </article>
      ))}
    </section>
  );
}
