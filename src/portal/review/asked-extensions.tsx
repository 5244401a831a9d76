import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type AskedExtensionFragment, GrantExtensionDocument, RefuseExtensionDocument } from '../generated/review.js';
import { ExtensionForms, type Label } from './extension-forms.js';
import { type QueuePart, reportName } from './queue-part.js';
import { reviewWords } from './texts.js';

/** The requests that wait for an answer, each with its two answers. */
export function AskedExtensions({
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
