import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { plusPeriods } from '../../domain/time/period.js';
import { dayLabel, monthNumber, shortPeriodLabel } from '../../domain/time/texts.js';
import { LeaderPageDocument, type LeaderPageQuery, LeaderScopeDocument } from '../generated/leader.js';
import { MonthWalk } from '../parts/month-walk.js';
import { Notes } from '../parts/ranking-line.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import type { LeaderOverview } from './answer.js';
import { BehindTable } from './behind-table.js';
import { LateTable, TooLongTable } from './late-table.js';
import { LargestMoves } from './movers.js';
import { PillarsSection } from './pillars-section.js';
import { RankingSection } from './ranking-section.js';
import { MoversSlide, type Slide, Slideshow } from './slideshow.js';
import { StandingsTable } from './standings-table.js';
import { leaderWords } from './texts.js';

type Props = PageProps<'leader', LeaderPageQuery | undefined>;

const MONTHS_BEFORE = 11;

function LeaderView({ answer, language }: Props): JSX.Element {
  const words = leaderWords[language];
  const [isProjected, project] = useState(false);
  const overview = answer?.overview;
  if (!answer || !overview) return <p>{words.empty}</p>;
  const { summary, ranking, period } = overview;
  if (isProjected)
    return (
      <Slideshow
        name={words.slides.start}
        slides={slidesOf(answer, overview, language)}
        language={language}
        onEnd={() => project(false)}
      />
    );
  return (
    <div class="annex">
      <AnnexHead publisher={answer.publisher} overview={overview} language={language} />
      <p class="lead">{leadText(overview, language)}</p>
      <p class="on-screen">
        <button type="button" class="action quiet" onClick={() => window.print()}>
          {words.print}
        </button>{' '}
        <button type="button" class="action quiet" onClick={() => project(true)}>
          {words.slides.start}
        </button>
      </p>
      <MonthWalk
        month={period.code}
        pathOf={(month) => pagePath({ page: 'leader', ...(month && { month }) })}
        language={language}
      />
      <StandingsTable
        standings={answer.reportStandings ?? []}
        before={answer.before?.completeness ?? null}
        month={period.code}
        language={language}
      />
      <LateTable
        late={answer.myWork?.overdue ?? []}
        all={answer.myWork?.overdueCount ?? 0}
        day={overview.today}
        language={language}
      />
      <TooLongTable
        waiting={answer.myWork?.waitingTooLong ?? []}
        all={answer.myWork?.waitingTooLongCount ?? 0}
        day={overview.today}
        language={language}
      />
      {ranking && <RankingSection ranking={ranking} mean={summary?.meanIndex ?? null} language={language} />}
      {summary && <LargestMoves summary={summary} month={period.code} language={language} />}
      {answer.rankingHistories && <PillarsSection histories={answer.rankingHistories} language={language} />}
      {summary && <BehindTable behind={summary.behind} month={period.code} language={language} />}
      <p class="source">{sourceText(overview, language)}</p>
      <Notes notes={overview.notes} language={language} />
    </div>
  );
}

/** The parts of the page for a meeting, from the same answer. */
function slidesOf(answer: LeaderPageQuery, overview: LeaderOverview, language: Language): readonly Slide[] {
  const words = leaderWords[language];
  const { summary, ranking, period, scopeOnDay } = overview;
  const title = (
    <>
      <h2 class="slide-title">{words.title(unitInSentence(scopeOnDay.name), period.name)}</h2>
      <p>{leadText(overview, language)}</p>
      <p class="source">{sourceText(overview, language)}</p>
    </>
  );
  const standings = (
    <StandingsTable
      standings={answer.reportStandings ?? []}
      before={answer.before?.completeness ?? null}
      month={period.code}
      language={language}
    />
  );
  const moved = (rows: 'rising' | 'falling') =>
    summary && (
      <MoversSlide
        title={words.movers[rows]}
        rows={summary[rows]}
        why={rows === 'rising' ? summary.whyRising : summary.whyFalling}
        language={language}
      />
    );
  const parts = {
    title,
    standings,
    ranking: ranking && <RankingSection ranking={ranking} mean={summary?.meanIndex ?? null} language={language} />,
    rising: moved('rising'),
    falling: moved('falling'),
    pillars: answer.rankingHistories && <PillarsSection histories={answer.rankingHistories} language={language} />,
    behind: summary && <BehindTable behind={summary.behind} month={period.code} language={language} />,
  };
  return Object.entries(parts).flatMap(([key, content]) => (content ? [{ key, content }] : []));
}

function leadText({ today, completeness, period }: LeaderOverview, language: Language): string {
  const { actual, onTime, expected, reportingRate, reportingRateOnTime } = completeness;
  const counted = (count: number, rate: number | null): string =>
    `${numberText(count)[language]}/${numberText(expected)[language]}${rate === null ? '' : ` (${rateText(rate)[language]})`}`;
  return leaderWords[language].lead(
    dayLabel(today)[language],
    counted(actual, reportingRate),
    counted(onTime, reportingRateOnTime),
    period.name,
  );
}

function sourceText({ ranking, today }: LeaderOverview, language: Language): string {
  const words = leaderWords[language];
  const day = dayLabel(today)[language];
  if (!ranking) return words.sourceWithout(day);
  const { version, status, publishedAt, period } = ranking;
  const published = `${words.status[status]}, ${dayLabel(localDateOf(publishedAt))[language]}`;
  return words.source(shortPeriodLabel(period.code)[language], version, published, day);
}

type AnnexHeadProps = {
  readonly publisher: LeaderPageQuery['publisher'];
  readonly overview: LeaderOverview;
  readonly language: Language;
};

/** The head of the annex. Only paper has it, in place of the portal's band. */
function AnnexHead({ publisher, overview, language }: AnnexHeadProps): JSX.Element {
  const { annex } = leaderWords[language];
  const [year = '', month, day = ''] = overview.today.split('-');
  return (
    <div class="annex-head on-paper">
      <div class="annex-offices">
        <p class="annex-authority">
          <strong>{publisher?.authority}</strong>
          <span>{publisher?.office}</span>
        </p>
        <p class="annex-place">{annex.placeAndDay(publisher?.place ?? '', day, monthNumber(Number(month)), year)}</p>
      </div>
      <p class="annex-name">{annex.name}</p>
      <p class="annex-title">{annex.title(overview.period.name)}</p>
      <p class="annex-with">{annex.with}</p>
    </div>
  );
}

export const leaderPage = portalPage<'leader', LeaderPageQuery | undefined>({
  reader: 'OFFICIAL',
  async load({ ask, language, address }) {
    const { myWork } = await ask(LeaderScopeDocument, {});
    const digest = myWork?.digestPeriod;
    if (!digest) return { kind: 'found', answer: undefined };
    const scope = digest.scope.slug;
    const month = address.month ?? digest.code;
    const span = { month, before: plusPeriods(month, -1), from: plusPeriods(month, -MONTHS_BEFORE) };
    const answer = await ask(LeaderPageDocument, { scope, ...span, lang: apiLanguage(language) });
    return { kind: 'found', answer };
  },
  title({ answer, language }) {
    const words = leaderWords[language];
    const overview = answer?.overview;
    return overview ? words.title(unitInSentence(overview.scopeOnDay.name), overview.period.name) : words.titleEmpty;
  },
  View: LeaderView,
});
