import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { MailPreferencesPageDocument, type MailPreferencesPageQuery } from '../generated/mail-preferences.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { MailChoiceForm } from './choice-form.js';
import { mailWords, requiredLetters } from './texts.js';

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
