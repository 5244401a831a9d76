import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { DoneLine } from '../change-form/done-line.js';
import { useLoaded } from '../change-form/use-loaded.js';
import {
  type AskedExtensionFragment,
  GrantExtensionDocument,
  RefuseExtensionDocument,
  ReviewQueueDocument,
  type ReviewQueueQuery,
  type ReviewWorkFragment,
} from '../generated/review.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { ExtensionForms, type Label } from './extension-forms.js';
import { OverdueTable } from './overdue-table.js';
import { reviewWords } from './texts.js';
import { Together } from './together.js';
import { type QueuePart, reportName } from './waiting-table.js';

type Props = PageProps<'review', ReviewQueueQuery> & { readonly session: OfficialSession };

const isNarrowed = (query: URLSearchParams): boolean => !query.has(PAGE_QUERY.allWaiting);

function ReviewView({ answer, language, query, session }: Props): JSX.Element {
  const words = reviewWords[language];
  const [work, setWork] = useLoaded(answer.myWork);
  const [said, setSaid] = useState('');
  if (!work) return <p>{words.waiting.none}</p>;
  const variables = { lang: apiLanguage(language), mine: isNarrowed(query) };
  const onDone = (changed: ReviewWorkFragment | null, text: string): void => {
    if (changed) setWork(changed);
    setSaid(text);
  };
  const shared = { work, language, session, variables, onDone };
  return (
    <>
      <p class="lead">{words.day(dayLabel(work.today)[language])}</p>
      <Facts work={work} language={language} />
      <DoneLine text={said} />
      {work.isReviewDivided && <ScopeLinks work={work} language={language} query={query} />}
      <Together {...shared} />
      <AskedExtensions {...shared} grounds={answer.grounds ?? []} />
      <OverdueTable work={work} language={language} />
    </>
  );
}

type PartProps = { readonly work: ReviewWorkFragment; readonly language: Props['language'] };

function Facts({ work, language }: PartProps): JSX.Element {
  const { facts } = reviewWords[language];
  const clear = (work.toReview ?? []).filter(({ review }) => review?.isUnremarkable).length;
  const counts = [
    { name: facts.waiting, value: work.toReviewCount ?? 0, to: '#cho-duyet' },
    { name: facts.clear, value: clear, to: '#cho-duyet' },
    { name: facts.extensions, value: work.extensionsToDecide?.length ?? 0, to: '#gia-han' },
    { name: facts.overdue, value: work.overdueCount ?? 0, to: '#qua-han' },
  ];
  return (
    <dl class="facts">
      {counts.map(({ name, value, to }) => (
        <div key={name} class="fact">
          <dt>
            <a href={to}>{name}</a>
          </dt>
          <dd>
            <strong>{value}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ScopeLinks({ work, language, query }: PartProps & { readonly query: URLSearchParams }): JSX.Element {
  const words = reviewWords[language].scope;
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
  language,
  session,
  variables,
  onDone,
  grounds,
}: QueuePart & { readonly grounds: readonly Label[] }): JSX.Element {
  const words = reviewWords[language].extensions;
  const forms = work.extensionsToDecide ?? [];
  return (
    <section id="gia-han">
      <h2>{words.title}</h2>
      {forms.length === 0 && <p>{words.none}</p>}
      {forms.map((form) => (
        <article key={form.id} class="asked">
          <h3>
            <a href={pagePath({ page: 'reviewed-report', unit: form.unit.slug, period: form.period.code })}>
              {reportName(form)}
            </a>
          </h3>
          <ExtensionForms
            form={form}
            grounds={grounds}
            language={language}
            grant={async ({ day, reason }, idempotencyKey) => {
              const ground = form.extensionRequest?.ground;
              const input = { ...named(form), idempotencyKey, day, reason, ground };
              const { extendDeadline } = await session.change(GrantExtensionDocument, { input, ...variables });
              const errors = extendDeadline?.errors ?? [];
              if (errors.length === 0)
                onDone(extendDeadline?.myWork ?? null, words.granted(reportName(form), dayLabel(day)[language]));
              return errors;
            }}
            refuse={async (reason, idempotencyKey) => {
              const input = { ...named(form), idempotencyKey, reason };
              const { refuseExtension } = await session.change(RefuseExtensionDocument, { input, ...variables });
              const errors = refuseExtension?.errors ?? [];
              if (errors.length === 0) onDone(refuseExtension?.myWork ?? null, words.refusedDone(reportName(form)));
              return errors;
            }}
          />
        </article>
      ))}
    </section>
  );
}

const named = ({ unit, period, revision }: AskedExtensionFragment) => ({
  unit: unit.slug,
  period: period.code,
  expectedRevision: revision,
});
