import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import { loadReorganisations, type ReorganisationsAnswer } from './load.js';
import { ReorganisationPage } from './reorganisation-page.js';
import { ReorganisationsPage } from './reorganisations-page.js';
import { reorganisationsWords } from './texts.js';

function ReorganisationsView({ answer, ...props }: SectionProps<ReorganisationsAnswer>): JSX.Element {
  return answer.of === 'LIST' ? (
    <ReorganisationsPage {...props} answer={answer} />
  ) : (
    <ReorganisationPage {...props} answer={answer} />
  );
}

export const reorganisationsSection = administrationSection<ReorganisationsAnswer>({
  load: loadReorganisations,
  title: ({ answer, language }) => {
    const words = reorganisationsWords[language];
    return answer.of === 'LIST' ? words.title : words.one(answer.reorganisation.decision);
  },
  View: ReorganisationsView,
});
