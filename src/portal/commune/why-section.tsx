import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import type { Profile, Why } from './load.js';
import { communeWords } from './texts.js';

type LineProps = { readonly indicator: { readonly code: string } | null; readonly sentence: string };

type WhyProps = {
  readonly why: Why;
  /** The indicators of the method: one that it dropped has no page for this month. */
  readonly indicators: Profile['indicators'];
  /** The month that the address names; a later method may have other indicators. */
  readonly month: string | undefined;
};

/** Why the commune stands where it stands, and what would lift it: the sentences of the API. */
export function WhySection({ why, indicators, month }: WhyProps): JSX.Element {
  const [words, language] = useWords(communeWords);
  const { sentence, movement, strengths, weaknesses, improvements } = why;
  const codes = new Set(indicators.map(({ indicator }) => indicator.code));
  const line = ({ indicator, sentence }: LineProps) => (
    <>
      {sentence}
      {indicator && ' '}
      {indicator &&
        (codes.has(indicator.code) ? (
          <a href={pagePath({ page: 'indicator', code: indicator.code, period: month }, language)}>{indicator.code}</a>
        ) : (
          indicator.code
        ))}
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
