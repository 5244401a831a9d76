import type { JSX } from 'preact';
import type { SectionContext } from '../administration-frame/section.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { EffectOfDraftDocument, type EffectOfDraftQuery } from '../generated/administration-method.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { draftWords } from './texts.js';

type Effect = NonNullable<EffectOfDraftQuery['methodDrafts']>[number]['effect'];
type State =
  | { readonly kind: 'UNASKED' }
  | { readonly kind: 'ASKED'; readonly effect: Effect }
  | { readonly kind: 'FAILED'; readonly message: string };

type Props = SectionContext & { readonly draft: { readonly code: string } };

/** How the latest ranking would be with the draft. It is asked for, because the whole ranking is computed. */
export function EffectPart({ draft, session, language }: Props): JSX.Element {
  const words = draftWords[language].effect;
  const [state, setState] = useInLanguage<State>(language, { kind: 'UNASKED' });
  async function askEffect(): Promise<void> {
    try {
      const { methodDrafts } = await session.ask(EffectOfDraftDocument, {
        id: draft.code,
        lang: apiLanguage(language),
      });
      setState({ kind: 'ASKED', effect: methodDrafts?.[0]?.effect ?? null });
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error;
      setState({ kind: 'FAILED', message: error.message });
    }
  }
  const effect = state.kind === 'ASKED' ? state.effect : null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <button type="button" class="action quiet" onClick={() => void askEffect()}>
          {words.ask}
        </button>
      </p>
      <output>
        {state.kind === 'FAILED'
          ? state.message
          : state.kind === 'ASKED'
            ? effect
              ? words.moved(effect.movedCount, effect.rankedCount, effect.communeCount)
              : words.none
            : ''}
      </output>
      {effect && (
        <ol class="sentences">
          {effect.rows.map(({ unit, sentence }) => (
            <li key={unit.slug}>{sentence}</li>
          ))}
        </ol>
      )}
      {effect?.notes.map((note) => (
        <p class="aside" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}
