import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration-frame/section.js';
import { loadOfficialSection, type OfficialsAnswer } from './load.js';
import { OfficialAccount } from './official-page.js';
import { OfficialsPage } from './officials-page.js';
import { ReviewAssignmentsPage } from './review-assignments-page.js';
import { officialsWords } from './texts.js';
import { UnreachablePage } from './unreachable-page.js';
import { WithoutOfficerPage } from './without-officer-page.js';

type Props = SectionProps<OfficialsAnswer>;

function OfficialsView({ answer, ...props }: Props): JSX.Element {
  switch (answer.of) {
    case 'LIST':
      return <OfficialsPage {...props} answer={answer} />;
    case 'OFFICIAL':
      return <OfficialAccount {...props} answer={answer} />;
    case 'UNREACHABLE':
      return <UnreachablePage {...props} answer={answer} />;
    case 'REVIEW_ASSIGNMENTS':
      return <ReviewAssignmentsPage {...props} answer={answer} />;
    case 'WITHOUT_OFFICER':
      return <WithoutOfficerPage {...props} answer={answer} />;
  }
}

export const officialsSection = administrationSection<OfficialsAnswer>({
  load: loadOfficialSection,
  title: ({ answer, language }) => {
    const words = officialsWords[language];
    if (answer.of === 'OFFICIAL') return answer.official.name;
    const titles = { LIST: words.title, UNREACHABLE: words.unreachable.title, WITHOUT_OFFICER: words.without.title };
    return { ...titles, REVIEW_ASSIGNMENTS: words.reviewers.title }[answer.of];
  },
  View: OfficialsView,
});
