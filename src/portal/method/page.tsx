import type { JSX } from 'preact';
import { numberText, percentText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { FREQUENCY_TEXTS } from '../../domain/time/texts.js';
import { MethodPageDocument, type MethodPageQuery } from '../generated/method.js';
import { PageTable } from '../parts/page-table.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { Sentences } from '../parts/sentences.js';
import { loadSensitivity, type SensitivityAnswer } from '../sensitivity/load-sensitivity.js';
import { SensitivitySection } from '../sensitivity/section.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { ruleText } from './rule-text.js';
import { methodWords } from './texts.js';

type Method = NonNullable<MethodPageQuery['methodVersion']>;
type Answer = MethodPageQuery & { readonly sensitivity: SensitivityAnswer };
type Props = PageProps<'method', Answer>;

function MethodView({ answer: { methodVersion: method, sensitivity }, language }: Props): JSX.Element {
  const words = methodWords[language];
  if (!method) return <p>{words.missing}</p>;
  const coverage = percentText(method.minimumCoverage * 100)[language];
  const steps = words.how.steps(numberText(method.totalPoints)[language], coverage);
  return (
    <>
      <p>{words.lead(method.name, method.inForceFrom.name)}</p>
      <section>
        <h2>{words.how.title}</h2>
        <Sentences isOrdered of={[...steps, words.how.policies[method.missingPolicy]]} />
      </section>
      <section>
        <h2>{words.sure.title}</h2>
        <Sentences of={words.sure.doubts} />
        <p>{words.sure.ways}</p>
        <Sentences isOrdered of={method.namedMethods.map(({ name }) => name)} />
        <p>
          <a href={pagePath({ page: 'certainty' }, language)}>{sharedRankingWords[language].howSure}</a>
        </p>
      </section>
      <SensitivitySection sensitivity={sensitivity} method={method.code} />
      {method.audit && <Audited audit={method.audit} />}
      <PointsTables method={method} />
      <IndicatorGroups groups={method.groups} />
      <Texts title={words.basis.title} texts={method.legalBasis} />
      <Texts title={words.basis.carriesOut} texts={method.carriesOut} />
    </>
  );
}

/** The audit of the method by the figures of the latest month: important findings first, notes folded. */
function Audited({ audit }: { readonly audit: NonNullable<Method['audit']> }): JSX.Element {
  const [{ audit: words }] = useWords(methodWords);
  const found = (isNote: boolean) =>
    audit.findings.flatMap(({ severity, sentence }) => ((severity === 'NOTE') === isNote ? sentence : []));
  const [notes, others] = [found(true), found(false)];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead(audit.period.name)}</p>
      {others.length === 0 ? <p>{words.none}</p> : <Sentences of={others} />}
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <Sentences of={notes} />
        </details>
      )}
      <p class="aside">{audit.limits}</p>
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Sentences of={texts} />
    </section>
  );
}

export const methodPage = portalPage<'method', Answer>({
  async load({ ask, language }) {
    const [answer, sensitivity] = await Promise.all([
      ask(MethodPageDocument, { lang: apiLanguage(language) }),
      loadSensitivity({ ask, language }, {}),
    ]);
    return { kind: 'found', answer: { ...answer, sensitivity } };
  },
  title: ({ language }) => methodWords[language].title,
  description({ answer: { methodVersion: method }, language }) {
    const { lead, missing, how } = methodWords[language];
    if (!method) return [missing];
    return [lead(method.name, method.inForceFrom.name), how.steps(numberText(method.totalPoints)[language], '')[0]];
  },
  publication: ({ sensitivity }) => sensitivity,
  View: MethodView,
});

/** Every indicator with its points and its rule, by group. */
function IndicatorGroups({ groups }: Pick<Method, 'groups'>): JSX.Element {
  const [words, language] = useWords(methodWords);
  return (
    <section>
      <h2>{words.indicators.title}</h2>
      <p>{words.local}</p>
      {groups.map(({ code, name, points, indicators }) => (
        <PageTable
          key={code}
          class="method-indicators"
          caption={words.indicators.group(name, indicators.length, numberText(points)[language])}
          rows={indicators}
          rowKey={(indicator) => indicator.code}
          columns={[
            {
              header: words.indicators.name,
              is: 'name',
              cell: (indicator) => (
                <>
                  {indicator.code}{' '}
                  <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>{indicator.name}</a>
                  <span class="certainty">
                    {FREQUENCY_TEXTS[indicator.frequency][language]}
                    {indicator.isComputed && `, ${words.indicators.computed}`}. {ruleText(indicator, language)}
                  </span>
                </>
              ),
            },
            {
              header: words.indicators.points,
              is: 'number',
              cell: (indicator) => numberText(indicator.points)[language],
            },
          ]}
        />
      ))}
    </section>
  );
}

function PointsTables({ method: { pillars, groups } }: { readonly method: Method }): JSX.Element {
  const [{ pillars: words }, language] = useWords(methodWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div class="pair">
        <PageTable
          caption={words.captionGroups}
          rows={groups}
          rowKey={({ code }) => code}
          columns={[
            {
              header: words.group,
              is: 'name',
              cell: (group) => (
                <>
                  {group.name}
                  <span class="certainty">{group.pillar?.name ?? words.foundation}</span>
                </>
              ),
            },
            { header: words.points, is: 'number', cell: (group) => numberText(group.points)[language] },
          ]}
        />
        <PageTable
          caption={words.caption}
          rows={pillars}
          rowKey={({ code }) => code}
          columns={[
            {
              header: words.pillar,
              is: 'name',
              cell: (pillar) => (
                <>
                  {pillar.name}
                  <span class="certainty">
                    {words.own(
                      pillar.groups
                        .filter((group) => group.pillar !== null)
                        .map(({ name }) => name)
                        .join(', '),
                    )}
                  </span>
                </>
              ),
            },
            { header: words.points, is: 'number', cell: (pillar) => numberText(pillar.points)[language] },
          ]}
        />
      </div>
    </section>
  );
}
