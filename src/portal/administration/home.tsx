import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { LogTable } from '../administration-log/log-table.js';
import { unitName } from '../parts/unit-name.js';
import { type Home, loadHome } from './load-home.js';
import { administrationWords } from './texts.js';

type Props = SectionProps<Home>;

function HomeView(props: Props): JSX.Element {
  const { answer, language } = props;
  const words = administrationWords[language];
  if (answer.sections.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p>{words.lead}</p>
      <Waiting {...props} />
      <section>
        <h2>{words.sectionsTitle}</h2>
        <ul class="sections">
          {answer.sections.map(({ name, isReadOnly }) => (
            <li key={name}>
              <a href={sectionPath(name)}>{words.sections[name].title}</a>
              {isReadOnly && <span class="tag">{words.readOnly}</span>}
              <span class="aside">{words.sections[name].text}</span>
            </li>
          ))}
        </ul>
      </section>
      {answer.log && (
        <section>
          <h2>{words.recent}</h2>
          <LogTable log={answer.log} language={language} />
          <p class="links">
            <a href={sectionPath('log')}>{words.wholeLog}</a>
          </p>
        </section>
      )}
    </>
  );
}

/** What an administrator has to see to, each with the way to it. Nothing waits: one sentence. */
function Waiting({ answer: { work, waitingFiles, warnings }, language }: Props): JSX.Element {
  const { waiting } = administrationWords[language];
  const { unreachableOfficials: unreachable, communesWithoutOfficer: without } = work ?? {};
  const extensions = work?.extensionsToDecideCount ?? 0;
  const items: JSX.Element[] = warnings.map((warning) => (
    <li key={warning}>
      <a href={sectionPath('operation')}>{waiting.operation}</a>
      {warning}
    </li>
  ));
  if (unreachable && unreachable.totalCount > 0)
    items.push(
      <li key="unreachable">
        <a href={`${sectionPath('officials')}?xem=thu`}>{waiting.unreachable(unreachable.totalCount)}</a>
        {unreachable.nodes.map(({ name, unit }) => `${name} (${unitName(unit)})`).join('; ')}
      </li>,
    );
  if (without && without.totalCount > 0)
    items.push(
      <li key="without">
        <a href={`${sectionPath('officials')}?xem=xa`}>{waiting.without(without.totalCount)}</a>
        {without.nodes.map(unitName).join('; ')}
      </li>,
    );
  if (extensions > 0)
    items.push(
      <li key="extensions">
        <a href={pagePath({ page: 'review' })}>{waiting.extensions(extensions)}</a>
      </li>,
    );
  for (const { code, name } of work?.methodDrafts ?? [])
    items.push(
      <li key={code}>
        <a href={sectionPath('method', code)}>{waiting.methodDraft(code, name)}</a>
      </li>,
    );
  for (const { id, decision, effective, proposedFrom } of work?.reorganisations ?? [])
    items.push(
      <li key={id}>
        <a href={sectionPath('reorganisations', id)}>
          {waiting.reorganisation(decision, dayLabel(effective)[language], proposedFrom?.onDay?.name)}
        </a>
      </li>,
    );
  for (const { id, source } of waitingFiles)
    items.push(
      <li key={id}>
        <a href={sectionPath('files', id)}>{waiting.figureFile(source)}</a>
      </li>,
    );
  return (
    <section>
      <h2>{waiting.title}</h2>
      {items.length === 0 ? <p>{waiting.nothing}</p> : <ul class="waiting">{items}</ul>}
    </section>
  );
}

export const homeSection = administrationSection<Home>({
  load: loadHome,
  title: ({ language }) => administrationWords[language].title,
  View: HomeView,
});
