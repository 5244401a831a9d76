import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { WholeRanking } from './load-ranking.js';
import { rankingWords } from './texts.js';

type BasisProps = { readonly ranking: WholeRanking; readonly language: Language };

/** Which figures a ranking uses, and by which method. */
export function FiguresUsed({ ranking, language }: BasisProps): JSX.Element {
  const words = rankingWords[language].basis;
  return (
    <section>
      <h2>{words.title}</h2>
      <dl class="terms">
        {ranking.figurePeriods.map(({ frequency, period, isExpected }) => (
          <div key={frequency}>
            <dt>{words.frequency[frequency]}</dt>
            <dd>{isExpected ? period.name : words.notExpected}</dd>
          </div>
        ))}
        <div>
          <dt>{words.method}</dt>
          <dd>
            {ranking.methodVersion.name}. <a href={pagePath({ page: 'method' }, language)}>{words.methodLink}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** How many reports of the month are in. */
export function ReportsIn({ ranking: { completeness }, language }: BasisProps): JSX.Element {
  const words = rankingWords[language].completeness;
  return (
    <section>
      <h2>{words.title}</h2>
      <dl class="facts">
        {(['expected', 'actual', 'onTime', 'approved'] as const).map((name) => (
          <div key={name} class="fact">
            <dt>{words[name]}</dt>
            <dd>
              <strong>{completeness[name]}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
