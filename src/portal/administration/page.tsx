import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import {
  type AnyPart,
  partAt,
  type Section,
  type SectionName,
  type SectionProps,
  sectionAt,
  sectionPath,
  sectionRequest,
  VIEW_IN_QUERY,
} from '../administration-frame/section.js';
import { sectionWords } from '../administration-frame/texts.js';
import { portalPage } from '../shell/page.js';
import { homePart } from './home.js';
import { administrationWords } from './texts.js';

/** Each section is a file of its own, loaded when it is opened. */
const SECTIONS: Readonly<Record<SectionName, () => Promise<Section>>> = {
  officials: async () => (await import('../administration-officials/section.js')).officialsSection,
  calendar: async () => (await import('../administration-calendar/section.js')).calendarSection,
  letters: async () => (await import('../administration-letters/section.js')).lettersSection,
  reorganisations: async () => (await import('../administration-reorganisations/section.js')).reorganisationsSection,
  units: async () => (await import('../administration-units/section.js')).unitsSection,
  files: async () => (await import('../administration-files/section.js')).filesSection,
  operation: async () => (await import('../administration-operation/section.js')).operationSection,
  method: async () => (await import('../administration-method/section.js')).methodSection,
  log: async () => (await import('../administration-log/section.js')).logSection,
};

/** The open part of a section with its loaded answer; without a name the list of all sections. */
type Opened = { readonly name: SectionName | undefined; readonly part: AnyPart; readonly answer: unknown };

type Props = SectionProps<Opened>;

const titleOf = (name: SectionName | undefined, language: Language): string =>
  name === undefined ? administrationWords[language].title : sectionWords[language][name].title;

const propsOf = ({ answer: { answer }, ...props }: Props) => ({ ...props, answer });

function AdministrationView(props: Props): JSX.Element {
  const { answer, language, address } = props;
  const { name, part } = answer;
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
              <a href={sectionPath(name)}>{titleOf(name, language)}</a>
            </>
          )}
        </nav>
      )}
      <part.View {...propsOf(props)} />
    </>
  );
}

export const administrationPage = portalPage<'administration', Opened>({
  reader: 'OFFICIAL',
  keepsForms: true,
  async load(request) {
    const { section: slug } = request.address;
    const name = slug === undefined ? undefined : sectionAt(slug);
    if (slug !== undefined && name === undefined) return { kind: 'missing' };
    const part = name ? partAt(await SECTIONS[name](), request) : homePart;
    const answer = await part?.load(sectionRequest(request));
    return part && answer !== undefined ? { kind: 'found', answer: { name, part, answer } } : { kind: 'missing' };
  },
  title(props) {
    const { name, part } = props.answer;
    return part.title?.(propsOf(props)) ?? titleOf(name, props.language);
  },
  View: AdministrationView,
});
