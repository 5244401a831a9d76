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
type Opened = {
  readonly name: SectionName | undefined;
  readonly part: AnyPart;
  readonly isList: boolean;
  readonly answer: unknown;
};

type Props = SectionProps<Opened>;

const titleOf = (name: SectionName | undefined, language: Language): string =>
  name === undefined ? administrationWords[language].title : sectionWords[language][name].title;

const propsOf = ({ answer: { answer }, ...props }: Props) => ({ ...props, answer });

function AdministrationView(props: Props): JSX.Element {
  const { answer, language } = props;
  const { name, part, isList } = answer;
  const words = administrationWords[language];
  return (
    <>
      {name !== undefined && (
        <nav class="trail" aria-label={words.trail}>
          <a href={pagePath({ page: 'administration' })}>← {words.title}</a>
          {!isList && (
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
    const section = name && (await SECTIONS[name]());
    const part = section ? partAt(section, request) : homePart;
    const answer = await part?.load(sectionRequest(request));
    if (!part || answer === undefined) return { kind: 'missing' };
    return { kind: 'found', answer: { name, part, isList: part === section?.list, answer } };
  },
  title(props) {
    const { name, part } = props.answer;
    return part.title?.(propsOf(props)) ?? titleOf(name, props.language);
  },
  View: AdministrationView,
});
