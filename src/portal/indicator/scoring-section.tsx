import type { JSX } from 'preact';
import { givenIn, wordsOfRule } from '../../domain/indicator/rule-texts.js';
import { rateText } from '../../domain/text/number-text.js';
import { labelIn } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { Sentences } from '../parts/sentences.js';
import { measuredText } from '../parts/value-text.js';
import { useWords } from '../shell/page-context.js';
import type { IndicatorAnswer, ShownIndicator } from './answer.js';
import { indicatorWords } from './texts.js';

type ScoringProps = { readonly indicator: ShownIndicator; readonly labels: IndicatorAnswer['labels'] };

/** The scoring of an indicator, with the sources of its rule and targets and the legal basis. */
export function ScoringSection({ indicator, labels }: ScoringProps): JSX.Element {
  const [{ how: words }, language] = useWords(indicatorWords);
  const { scoring, methodVersion } = indicator;
  const { rule, status, isPerMonth, maximumLevel, targets, bands } = scoring;
  const valueText = (value: number) => measuredText(value, indicator)[language];
  const basis = (of: string | null) => (of === null ? '–' : labelIn(labels.statuses, of, language));
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {givenIn(wordsOfRule(rule).ofIndicator, String(maximumLevel ?? 0), language)} {isPerMonth && words.perMonth}{' '}
        {status !== null && words.status(basis(status))}
      </p>
      {targets.length > 0 && (
        <>
          <PageTable
            class="narrow"
            caption={words.targets}
            rows={targets}
            rowKey={({ year }) => year}
            columns={[
              { header: words.year, is: 'name', cellClass: 'period', cell: ({ year }) => year },
              { header: words.target, is: 'number', cell: ({ value }) => valueText(value) },
              { header: words.basis, cell: ({ status }) => basis(status) },
            ]}
          />
          {targets.length > 1 && <p class="aside">{words.between}</p>}
        </>
      )}
      {bands.length > 0 && (
        <PageTable
          class="narrow"
          caption={words.bands}
          rows={bands}
          rowKey={({ atLeast }) => atLeast}
          columns={[
            { header: words.atLeast, is: 'name', cell: ({ atLeast }) => valueText(atLeast) },
            { header: words.share, is: 'number', cell: ({ share }) => rateText(share)[language] },
          ]}
        />
      )}
      <details class="as-table">
        <summary>{words.legal}</summary>
        <p>{methodVersion.name}</p>
        <Sentences of={methodVersion.legalBasis} />
      </details>
    </>
  );
}
