import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import {
  type AnySection,
  type SectionName,
  sectionAt,
  sectionPath,
  VIEW_IN_QUERY,
} from '../administration-frame/section.js';
import type { OfficialSession } from '../shell/ask.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { homeSection } from './home.js';
import { SECTIONS } from './sections.js';
import { administrationWords } from './texts.js';

/** The open section with its loaded answer; without a name the list of all sections. */
type Opened = { readonly name: SectionName | undefined; readonly section: AnySection; readonly answer: unknown };

type Props = PageProps<'administration', Opened> & { readonly session: OfficialSession };

const propsOf = ({ answer: { answer }, ...props }: Props) => ({ ...props, answer });

function AdministrationView(props: Props): JSX.Element {
  const { answer, language, address } = props;
  const { name, section } = answer;
  const words = administrationWords[language];
  const isBelow = address.item !== undefined || props.query.has(VIEW_IN_QUERY);
  return (
    <>
      {name !== undefined && (
        <nav class="trail" aria-label={words.trail}>
          <a href={pagePath({ page: 'administration' })}>← {words.title}</a>
          {isBelow && (
            <>
              {' › '}
              <a href={sectionPath(name)}>{words.sections[name].title}</a>
            </>
          )}
        </nav>
      )}
      <section.View {...propsOf(props)} />
    </>
  );
}

export const administrationPage = portalPage<'administration', Opened>({
  reader: 'OFFICIAL',
  keepsForms: true,
  async load(request) {
    const { section: slug } = request.address;
    const name = slug === undefined ? undefined : sectionAt(slug);
    const load = name && SECTIONS[name];
    if (slug !== undefined && !load) return { kind: 'missing' };
    const section = load ? await load() : homeSection;
    const loaded = await section.load(request);
    return loaded.kind === 'found' ? { kind: 'found', answer: { name, section, answer: loaded.answer } } : loaded;
  },
  title: (props) => props.answer.section.title(propsOf(props)),
  View: AdministrationView,
});
