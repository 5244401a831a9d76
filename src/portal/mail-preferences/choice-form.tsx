import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { newIdempotencyKey } from '../draft/request-key.js';
import { type MailChoicesFragment, SetMailPreferencesDocument } from '../generated/mail-preferences.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { type MailWords, mailWords } from './texts.js';

type FormProps = {
  readonly choices: Choices;
  /** Letters that can be switched off. Undefined if there are none. */
  readonly optional: 'ranking' | 'digest' | undefined;
};

type Said = { readonly text: string; readonly isFault: boolean };

type Choices = Pick<MailChoicesFragment, 'language' | 'wantsDigests'>;

const LANGUAGES = ['VI', 'EN'] as const;

/** The language of the letters, and switches for optional letters. A choice stays until it is saved. */
export function MailChoiceForm({ choices, optional }: FormProps): JSX.Element {
  const session = useSession();
  const [words, language] = useWords(mailWords);
  const [wanted, setWanted] = useState<Choices>(choices);
  const [said, setSaid] = useState<Said>({ text: '', isFault: false });
  // A repeat after a lost answer must have no second effect.
  const key = useRef<string | undefined>(undefined);

  const change = (changed: Partial<Choices>): void => {
    setWanted({ ...wanted, ...changed });
    setSaid({ text: '', isFault: false });
    key.current = undefined;
  };
  const save = async (): Promise<void> => {
    setSaid({ text: words.saving, isFault: false });
    key.current ??= newIdempotencyKey();
    const input = { idempotencyKey: key.current, language: wanted.language, digests: wanted.wantsDigests };
    try {
      const { setMailPreferences: saved } = await session.change(SetMailPreferencesDocument, {
        input,
        lang: apiLanguage(language),
      });
      const [fault] = saved?.errors ?? [];
      if (saved?.official) setWanted(saved.official);
      setSaid(fault ? { text: fault.message, isFault: true } : { text: words.saved, isFault: false });
    } catch (error) {
      setSaid({ text: failed(error, words), isFault: true });
    }
  };

  return (
    <form class="letter-choices" onSubmit={whenSent(save)}>
      <fieldset>
        <legend>{words.language}</legend>
        {LANGUAGES.map((value) => (
          <label key={value} class="choice-line">
            <input
              type="radio"
              name="language"
              value={value}
              checked={wanted.language === value}
              onChange={() => change({ language: value })}
            />{' '}
            {words.languages[value]}
          </label>
        ))}
      </fieldset>
      {optional && (
        <>
          <label class="choice-line">
            <input
              type="checkbox"
              name="digests"
              checked={wanted.wantsDigests}
              aria-describedby="digests-hint"
              onChange={({ currentTarget }) => change({ wantsDigests: currentTarget.checked })}
            />{' '}
            {words.digests[optional]}
          </label>
          <p id="digests-hint" class="aside">
            {words.digestsHint}
          </p>
        </>
      )}
      <ActionButton text={words.save} />{' '}
      <output class={said.text === '' ? 'said empty' : said.isFault ? 'said fault' : 'said'}>{said.text}</output>
    </form>
  );
}

function failed(error: unknown, { failed: texts }: MailWords): string {
  if (!(error instanceof AnswerFault)) throw error;
  if (error.kind === 'REFUSED' || error.kind === 'MISSING') return `${texts.REFUSED} ${error.message}`;
  return texts[error.kind];
}
