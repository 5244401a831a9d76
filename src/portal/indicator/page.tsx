import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { IndicatorCourseDocument, IndicatorDocument, IndicatorFiguresDocument } from '../generated/indicator.js';
import { DataLinks } from '../parts/data-links.js';
import { Notes, RankingLine } from '../parts/ranking-line.js';
import { partsWords } from '../parts/texts.js';
import { apiLanguage, type Loaded, type PageProps, type PageRequest, portalPage } from '../shell/page.js';
import type { IndicatorAnswer } from './answer.js';
import { CommuneFigures } from './commune-figures.js';
import { CourseSection } from './course-section.js';
import { Definition } from './definition.js';
import { PublishedSection } from './published-section.js';
import { ScoringSection } from './scoring-section.js';
import { indicatorWords } from './texts.js';

type Props = PageProps<'indicator', IndicatorAnswer>;

async function loadIndicator(request: PageRequest<'indicator'>): Promise<Loaded<IndicatorAnswer>> {
  const { address, language, ask } = request;
  const { code, period = null } = address;
  const lang = apiLanguage(language);
  const [of, { ranking }] = await Promise.all([
    ask(IndicatorDocument, { code, lang }),
    ask(IndicatorFiguresDocument, { code, period, lang }),
  ]);
  const matrix = ranking?.matrix ?? null;
  const { indicator, publishedFigures, ...labels } = of;
  if (!indicator) return { kind: 'missing' };
  const course = matrix && (await ask(IndicatorCourseDocument, { code, to: matrix.ranking.period.code, lang }));
  const published = (publishedFigures ?? []).filter(
    (figure) => figure.indicator?.code === code || figure.relatedTo?.code === code,
  );
  return { kind: 'found', answer: { indicator, labels, published, matrix, course: course?.indicator?.series ?? null } };
}

export const indicatorPage = portalPage<'indicator', IndicatorAnswer>({
  load: loadIndicator,
  title: ({ answer }) => answer.indicator.name,
  View: IndicatorView,
});

function IndicatorView({ answer, address, query, language }: Props): JSX.Element {
  const { indicator, labels, published, matrix, course } = answer;
  const words = indicatorWords[language];
  const points = numberText(indicator.points)[language];
  return (
    <>
      <p>{words.line(indicator.code, indicator.group.name, points)}.</p>
      {matrix && <RankingLine ranking={matrix.ranking} language={language} />}
      <Definition indicator={indicator} labels={labels} language={language} />
      <ScoringSection indicator={indicator} labels={labels} language={language} />
      {matrix ? (
        <CommuneFigures indicator={indicator} matrix={matrix} language={language} />
      ) : (
        <>
          <p class="warning">{words.figures.empty}</p>
          <p>
            <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>
              {partsWords[language].months.latest}
            </a>
          </p>
        </>
      )}
      {course && matrix && (
        <CourseSection
          indicator={indicator}
          course={course}
          scope={matrix.ranking.scopeOnDay.name}
          path={pagePath(address, language)}
          query={query}
          language={language}
        />
      )}
      <PublishedSection published={published} language={language} />
      {matrix && <Notes notes={matrix.ranking.notes} language={language} />}
      <DataLinks
        language={language}
        files={[
          { name: words.files, path: `indicators/${indicator.code}`, query: { to: matrix?.ranking.period.code } },
        ]}
      />
    </>
  );
}
