import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { Facts } from '../parts/facts.js';
import { Terms } from '../parts/terms.js';
import type { WholeRanking } from './load-ranking.js';
import { rankingWords } from './texts.js';

type BasisProps = { readonly ranking: WholeRanking; readonly language: Language };

/** Which figures a ranking uses, and by which method. */
export function FiguresUsed({ ranking, language }: BasisProps): JSX.Element {
  const words = rankingWords[language].basis;
  return (
    <section>
      <h2>{words.title}</h2>
      <Terms
        of={[
          ...ranking.figurePeriods.map(
            ({ frequency, period, isExpected }) =>
              [words.frequency[frequency], isExpected ? period.name : words.notExpected] as const,
          ),
          [
            words.method,
            <>
              {ranking.methodVersion.name}. <a href={pagePath({ page: 'method' }, language)}>{words.methodLink}</a>
            </>,
          ],
        ]}
      />
    </section>
  );
}

/** The number of received reports of the month. */
export function ReportsIn({ ranking: { completeness }, language }: BasisProps): JSX.Element {
  const words = rankingWords[language].completeness;
  return (
    <section>
      <h2>{words.title}</h2>
      <Facts
        of={(['expected', 'actual', 'onTime', 'approved'] as const).map((name) => ({
          name: words[name],
          value: completeness[name],
        }))}
      />
    </section>
  );
}
