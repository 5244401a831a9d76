import { OverviewDocument, type OverviewQuery } from '../generated/overview.js';
import { apiLanguage, portalPage } from '../shell/page.js';

type Answer = NonNullable<OverviewQuery['overview']>;

export const overviewPage = portalPage<'overview', Answer>({
  async load({ ask, language }) {
    const { overview } = await ask(OverviewDocument, { lang: apiLanguage(language) });
    return overview ? { kind: 'found', answer: overview } : { kind: 'missing' };
  },
  title: ({ answer }) => answer.scope.name,
  View: ({ answer }) => <p>{answer.period.name}</p>,
});
