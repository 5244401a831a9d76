import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { Facts } from '../parts/facts.js';
import { Terms } from '../parts/terms.js';
import { useWords } from '../shell/page-context.js';
import type { WholeRanking } from './load-ranking.js';
import { rankingWords } from './texts.js';

type BasisProps = { readonly ranking: WholeRanking };

export function FiguresUsed({ ranking }: BasisProps): JSX.Element {
  const [{ basis: words }, language] = useWords(rankingWords);
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

export function ReportsIn({ ranking: { completeness } }: BasisProps): JSX.Element {
  const [{ completeness: words }] = useWords(rankingWords);
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
