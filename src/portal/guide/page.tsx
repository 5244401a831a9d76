import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ActionButton } from '../parts/controls.js';
import { List } from '../parts/sentences.js';
import { keeper } from '../session/browser-session.js';
import { portalPage } from '../shell/page.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import { GUIDES_EN } from './guide-en.js';
import { GUIDE_OF, GUIDE_ROLES, type GuidePart, type GuideRole, type GuideText, guideRole } from './guide-text.js';
import { GUIDES_VI } from './guide-vi.js';
import { guideWords } from './texts.js';

const guideFor = (role: GuideRole, language: Language): GuideText => ({ vi: GUIDES_VI, en: GUIDES_EN })[language][role];

/** Everybody may read the guides: who cannot sign in needs them most. */
export const guidePage = portalPage<'guide', GuideRole | undefined>({
  async load({ address }) {
    const role = guideRole(address.role);
    return address.role !== undefined && !role ? { kind: 'missing' } : { kind: 'found', answer: role };
  },
  title: ({ answer: role, language }) => (role ? guideFor(role, language).title : guideWords[language].title),
  View: ({ answer: role }) => (role ? <Guide role={role} /> : <GuideList />),
});

function GuideList(): JSX.Element {
  const [words] = useWords(guideWords);
  const viewer = keeper.state()?.viewer;
  const own = viewer && GUIDE_OF[viewer.assignment.role];
  return (
    <>
      <p>{words.lead}</p>
      <ul class="work-list">
        {GUIDE_ROLES.map((role) => (
          <li key={role}>
            <a class="work-name" href={pagePath({ page: 'guide', role })}>
              {words.roles[role]}
            </a>
            {role === own && <span class="tag">{words.own}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Guide({ role }: { readonly role: GuideRole }): JSX.Element {
  const [words, language] = useWords(guideWords);
  const { lead, parts } = guideFor(role, language);
  return (
    <div class="guide">
      <p class="lead">{lead}</p>
      <p class="guide-print">
        <ActionButton text={words.print} does={() => window.print()} />
      </p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
      <p class="aside">{words.made}</p>
      <nav class="guide-others" aria-label={words.others}>
        <h2>{words.others}</h2>
        <List
          of={GUIDE_ROLES.filter((other) => other !== role).map((other) => (
            <a key={other} href={pagePath({ page: 'guide', role: other })}>
              {words.roles[other]}
            </a>
          ))}
        />
      </nav>
    </div>
  );
}

function Part({ part: { heading, steps, picture } }: { readonly part: GuidePart }): JSX.Element {
  return (
    <section class={picture ? 'guide-part with-picture' : 'guide-part'}>
      <h2>{heading}</h2>
      <List of={steps} />
      {picture && <Picture {...picture} />}
    </section>
  );
}

/** Keeps the place of a picture until it is there. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** The text does not wait for a picture. Without a connection it stands alone. */
function Picture({ name, caption }: NonNullable<GuidePart['picture']>): JSX.Element {
  const language = useLanguage();
  const [address, setAddress] = useState(BLANK);
  useEffect(() => {
    let isWanted = true;
    // The build makes a script of each picture in the folder, with its address as `default`.
    import(`./pictures/${name}.${language}.webp`).then(
      (picture) => isWanted && setAddress(picture.default),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [name, language]);
  return (
    <figure>
      <img src={address} width={360} height={480} alt={caption} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
