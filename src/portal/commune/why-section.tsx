import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { Sentences } from '../parts/sentences.js';
import type { Why } from './load.js';
import { communeWords } from './texts.js';

type LineProps = { readonly indicator: { readonly code: string } | null; readonly sentence: string };

/** Why the commune stands where it stands, and what would lift it: the sentences of the API. */
export function WhySection({ why, language }: { readonly why: Why; readonly language: Language }): JSX.Element {
  const words = communeWords[language];
  const { sentence, movement, strengths, weaknesses, improvements } = why;
  const line = ({ indicator, sentence }: LineProps) => (
    <>
      {sentence}
      {indicator && ' '}
      {indicator && <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>{indicator.code}</a>}
    </>
  );
  const part = (title: string, lines: readonly LineProps[] = []) =>
    lines.length > 0 && (
      <section>
        <h3>{title}</h3>
        <Sentences of={lines.map(line)} />
      </section>
    );
  const ofEntries = (list: Why['strengths']) => list.map(({ entry, sentence }) => ({ ...entry, sentence }));
  return (
    <>
      <h2>{words.why.title}</h2>
      <p>
        {sentence} {movement?.sentence} {movement?.correction}
      </p>
      {movement?.steps && movement.steps.length > 0 && (
        <>
          <h3>{words.why.steps}</h3>
          <Sentences isOrdered of={movement.steps.map(({ sentence }) => sentence)} />
        </>
      )}
      <div class="pair">
        {part(words.why.strengths, ofEntries(strengths))}
        {part(words.why.weaknesses, ofEntries(weaknesses))}
        {part(words.why.gains, movement?.gains)}
        {part(words.why.losses, movement?.losses)}
      </div>
      <h2>{words.lift.title}</h2>
      {improvements.length === 0 && <p>{words.lift.none}</p>}
      <Sentences isOrdered of={improvements.map(line)} />
    </>
  );
}
