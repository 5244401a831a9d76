import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { Why } from './answer.js';
import { communeWords } from './texts.js';

/** Why the commune stands where it stands, and what would lift it: the sentences of the API. */
export function WhySection({ why, language }: { readonly why: Why; readonly language: Language }): JSX.Element {
  const words = communeWords[language];
  const { sentence, movement, strengths, weaknesses, improvements } = why;
  const ofEntries = (list: Why['strengths']) =>
    list.map(({ entry, sentence }) => ({ code: entry.indicator.code, sentence }));
  const ofChanges = (list: NonNullable<Why['movement']>['gains']) =>
    list.map(({ indicator, sentence }) => ({ code: indicator.code, sentence }));
  return (
    <>
      <h2>{words.why.title}</h2>
      <p>
        {sentence} {movement?.sentence} {movement?.correction}
      </p>
      {movement?.steps && movement.steps.length > 0 && (
        <>
          <h3>{words.why.steps}</h3>
          <ol class="sentences">
            {movement.steps.map(({ cause, sentence }) => (
              <li key={cause}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
      <div class="pair">
        <Sentences title={words.why.strengths} lines={ofEntries(strengths)} language={language} />
        <Sentences title={words.why.weaknesses} lines={ofEntries(weaknesses)} language={language} />
        {movement && <Sentences title={words.why.gains} lines={ofChanges(movement.gains)} language={language} />}
        {movement && <Sentences title={words.why.losses} lines={ofChanges(movement.losses)} language={language} />}
      </div>
      <h2>{words.lift.title}</h2>
      {improvements.length === 0 && <p>{words.lift.none}</p>}
      <ol class="sentences">
        {improvements.map(({ indicator, sentence }) => (
          <Line key={sentence} code={indicator?.code} sentence={sentence} language={language} />
        ))}
      </ol>
    </>
  );
}

type SentencesProps = {
  readonly title: string;
  readonly lines: readonly { readonly code: string; readonly sentence: string }[];
  readonly language: Language;
};

const Sentences = ({ title, lines, language }: SentencesProps): JSX.Element | null =>
  lines.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul class="sentences">
        {lines.map((line) => (
          <Line key={line.code} {...line} language={language} />
        ))}
      </ul>
    </section>
  );

const Line = ({
  code,
  sentence,
  language,
}: {
  readonly code?: string | undefined;
  readonly sentence: string;
  readonly language: Language;
}): JSX.Element => (
  <li>
    {sentence}
    {code !== undefined && (
      <>
        {' '}
        <a href={pagePath({ page: 'indicator', code }, language)}>{code}</a>
      </>
    )}
  </li>
);
