import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { pagePath } from '../../domain/text/page-address.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import {
  type MailChoicesFragment,
  MailPreferencesPageDocument,
  type MailPreferencesPageQuery,
  SetMailPreferencesDocument,
} from '../generated/mail-preferences.js';
import { ActionButton, whenSent } from '../parts/controls.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useSession, useWords } from '../shell/page-context.js';
import { type MailWords, mailWords, requiredLetters } from './texts.js';

/** The viewer on the page that the header List-Unsubscribe of letters names. */
type Viewer = NonNullable<MailPreferencesPageQuery['viewer']>;
type Role = Viewer['role'];

/** The letters that the role may switch off: those of `wantsDigests`. */
const optionalLetters = (role: Role): 'ranking' | 'digest' | undefined => {
  if (role === 'LEADER') return 'digest';
  return role === 'OFFICER' || role === 'CHAIRMAN' ? 'ranking' : undefined;
};

export const mailPreferencesPage = portalPage<'mail-preferences', MailPreferencesPageQuery>({
  reader: 'OFFICIAL',
  async load({ ask, language }) {
    const answer = await ask(MailPreferencesPageDocument, { lang: apiLanguage(language) });
    return { kind: 'found', answer };
  },
  title: ({ language }) => mailWords[language].title,
  View: (props) => <View {...props} />,
});

type ViewProps = PageProps<'mail-preferences', MailPreferencesPageQuery> & { readonly session: OfficialSession };

function View({ answer: { viewer, faults }, language }: ViewProps): JSX.Element {
  const words = mailWords[language];
  const letters = viewer?.letters;
  if (!viewer || !letters) return <p>{words.none}</p>;
  const { ladder, office, contactName, contactPhone, fault, faultSince } = letters;
  const optional = optionalLetters(viewer.role);
  const reason = faults?.find(({ value }) => value === fault)?.label ?? '';
  const work = <a href={pagePath({ page: 'work' })}>{words.fault.work}</a>;
  return (
    <>
      {fault !== null && (
        <div class="warning" role="note">
          <p>
            <strong>{words.fault.title}</strong>{' '}
            {faultSince === null
              ? words.fault.noDay(reason)
              : words.fault.since(reason, dayLabel(localDateOf(faultSince))[language])}
          </p>
          <p>
            {words.fault.remedy} {work}.
          </p>
        </div>
      )}
      <p>
        {words.address} <strong>{letters.address}</strong>. {ladder && words.at(ladder.sendTime)}
      </p>
      {office && contactName && contactPhone && <p>{words.wrongAddress(office, contactName, contactPhone)}</p>}
      <h2>{words.choose}</h2>
      <MailChoiceForm choices={letters} optional={optional} />
      <h2>{words.which}</h2>
      <ul class="work-list">
        {requiredLetters(viewer.role, ladder, words).map((text) => (
          <li key={text}>
            {text} <span class="tag">{words.statutory}</span>
          </li>
        ))}
        {optional && (
          <li>
            {words.letters[optional]} <span class="tag open">{words.optional}</span>
          </li>
        )}
      </ul>
      <p>
        {words.past} {work}.
      </p>
    </>
  );
}

type FormProps = {
  readonly choices: Choices;
  /** Letters that can be switched off. Undefined if there are none. */
  readonly optional: 'ranking' | 'digest' | undefined;
};

type Said = { readonly text: string; readonly isFault: boolean };

type Choices = Pick<MailChoicesFragment, 'language' | 'wantsDigests'>;

const LANGUAGES = ['VI', 'EN'] as const;

/** The language of the letters, and switches for optional letters. A choice stays until it is saved. */
function MailChoiceForm({ choices, optional }: FormProps): JSX.Element {
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
