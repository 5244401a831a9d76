import type { JSX } from 'preact';
import { type PageAddress, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type WaitingFormFragment, WorkPageDocument, type WorkPageQuery } from '../generated/work.js';
import { apiLanguage, portalPage } from '../shell/page.js';
import { workWords } from './words.js';

export const workPage = portalPage<'work', WorkPageQuery>({
  reader: 'OFFICIAL',
  load: async ({ ask, language }) => ({
    kind: 'found',
    answer: await ask(WorkPageDocument, { lang: apiLanguage(language) }),
  }),
  title: ({ language }) => workWords(language).title,
  View: ({ answer, language }) => <Work answer={answer} language={language} />,
});

type WorkProps = { readonly answer: WorkPageQuery; readonly language: Language };

function Work({ answer: { myWork, enumLabels }, language }: WorkProps): JSX.Element {
  const words = workWords(language);
  const stateLabel = (state: string): string => enumLabels?.find(({ value }) => value === state)?.label ?? state;
  const forms = myWork?.forms ?? [];
  const toReview = myWork?.toReview ?? [];
  const list = (heading: string, page: 'report' | 'reviewed-report', waiting: readonly WaitingFormFragment[]) =>
    waiting.length > 0 && (
      <section>
        <h2>{heading}</h2>
        <ul>
          {waiting.map((form) => (
            <li key={form.id}>
              <FormLine form={form} page={page} language={language} state={stateLabel(form.state)} />
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {list(words.forms, 'report', forms)}
      {list(words.toReview(myWork?.toReviewCount ?? 0), 'reviewed-report', toReview)}
      {forms.length + toReview.length === 0 && <p>{words.nothing}</p>}
    </>
  );
}

type FormLineProps = {
  readonly form: WaitingFormFragment;
  readonly page: 'report' | 'reviewed-report';
  readonly language: Language;
  readonly state: string;
};

function FormLine({ form, page, language, state }: FormLineProps): JSX.Element {
  const words = workWords(language);
  const address: PageAddress = { page, unit: form.unit.slug, period: form.period.code };
  return (
    <>
      <a href={pagePath(address)}>
        {form.unit.name}, {form.period.name}
      </a>
      <br />
      {state}. {words.due(dayLabel(form.dueDay)[language])} ({words.left(form.workingDaysLeft)})
    </>
  );
}
