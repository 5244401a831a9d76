import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ProfileRow } from './answer.js';
import { communeWords } from './texts.js';

/** What stands behind the index: how complete, how punctual and how plausible the figures are. */
export function FigureQuality({
  row: { coverage, dataQuality },
  language,
}: {
  readonly row: ProfileRow;
  readonly language: Language;
}): JSX.Element {
  const words = communeWords[language].completeness;
  const { carriedForward, late, unusualFigures, notApplicable } = dataQuality;
  const rate = (share: number) => rateText(share)[language];
  return (
    <>
      <h2>{words.title}</h2>
      <ul class="sentences">
        <li>{words.coverage(rate(coverage))}</li>
        {carriedForward > 0 && <li>{words.carried(rate(carriedForward))}</li>}
        {late !== null && <li>{late === 0 ? words.onTime : words.late(rate(late))}</li>}
        <li>{notApplicable.statement}</li>
        {unusualFigures.map(({ indicator, sentence }) => (
          <li key={indicator.code}>
            {sentence} <a href={pagePath({ page: 'indicator', code: indicator.code })}>{indicator.code}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
