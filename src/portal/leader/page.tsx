import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isHalfRanked } from '../../domain/ranking/ranking.js';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { lastMonthOf, parsePeriod, plusPeriods } from '../../domain/time/period.js';
import { dayLabel, monthNumber, shortPeriodLabel } from '../../domain/time/texts.js';
import { LeaderPageDocument, type LeaderPageQuery, LeaderScopeDocument } from '../generated/leader.js';
import { unitInSentence } from '../parts/api-names.js';
import { ActionButton } from '../parts/controls.js';
import { MonthWalk } from '../parts/month-walk.js';
import { Notes } from '../parts/ranking-line.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { Sentences } from '../parts/sentences.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import type { LeaderOverview } from './answer.js';
import { LateTable, TooLongTable } from './late-table.js';
import { LargestMoves, movesOf } from './movers.js';
import { NumberedTable } from './numbered-table.js';
import { PillarsSection } from './pillars-section.js';
import { RankingSection } from './ranking-section.js';
import { type Slide, Slideshow } from './slideshow.js';
import { StandingsTable } from './standings-table.js';
import { leaderWords } from './texts.js';

const MONTHS_BEFORE = 11;

function LeaderView({ answer, address, language }: PageProps<'leader', LeaderPageQuery | undefined>): JSX.Element {
  const words = leaderWords[language];
  const [isProjected, project] = useState(false);
  const overview = answer?.overview;
  if (!answer || !overview) return <p>{sharedRankingWords[language].empty}</p>;
  const { summary, period } = overview;
  const parts = partsOf(answer, overview);
  if (isProjected)
    return (
      <Slideshow name={words.slides.start} slides={slidesOf(parts, overview, language)} onEnd={() => project(false)} />
    );
  const { standings, ranking, pillars, behind } = parts;
  return (
    <div class="annex">
      <AnnexHead publisher={answer.publisher} overview={overview} />
      <p class="lead">{leadText(overview, language)}</p>
      <p class="on-screen">
        <ActionButton text={words.print} does={() => window.print()} isQuiet />{' '}
        <ActionButton text={words.slides.start} does={() => project(true)} isQuiet />
      </p>
      <MonthWalk
        month={period.code}
        isLatest={address.month === undefined}
        pathOf={(month) => pagePath({ page: 'leader', ...(month && { month }) })}
      />
      {standings}
      <LateTable late={answer.myWork?.overdue ?? []} all={answer.myWork?.overdueCount ?? 0} day={overview.today} />
      <TooLongTable
        waiting={answer.myWork?.waitingTooLong ?? []}
        all={answer.myWork?.waitingTooLongCount ?? 0}
        day={overview.today}
      />
      {ranking}
      {summary && <LargestMoves summary={summary} month={period.code} />}
      {pillars}
      {behind}
      <p class="source">{sourceText(overview, language)}</p>
      <Notes notes={overview.notes} />
    </div>
  );
}

/** The parts that the page and a meeting show alike. */
function partsOf({ reportStandings, before, rankingHistories }: LeaderPageQuery, overview: LeaderOverview) {
  const { summary, ranking, period, today } = overview;
  // An unranked commune knows too that nothing is compared.
  const reason = ranking?.first.nodes[0]?.noChangeReason ?? null;
  const isWhole = ranking !== null && isHalfRanked(ranking.rankedCount, ranking.communeCount);
  return {
    standings: (
      <StandingsTable
        standings={reportStandings ?? []}
        before={before?.completeness ?? null}
        month={period.code}
        today={today}
        reason={reason}
      />
    ),
    ranking: ranking ? <RankingSection ranking={ranking} mean={summary?.meanIndex ?? null} /> : <NoRanking />,
    pillars: rankingHistories && (
      <PillarsSection histories={rankingHistories} reason={isWhole ? reason : 'UNRANKED_NOW'} />
    ),
    behind: summary && summary.meanIndex !== null && <BehindTable behind={summary.behind} month={period.code} />,
  };
}

const NoRanking = (): JSX.Element => <p>{useWords(leaderWords)[0].noRanking}</p>;

/** The parts of the page for a meeting, from the same answer. */
function slidesOf(parts: ReturnType<typeof partsOf>, overview: LeaderOverview, language: Language): readonly Slide[] {
  const words = leaderWords[language];
  const { summary, period, scopeOnDay } = overview;
  const title = (
    <>
      <h2 class="slide-title">{words.title(unitInSentence(scopeOnDay.name), period.name)}</h2>
      <p>{leadText(overview, language)}</p>
      <p class="source">{sourceText(overview, language)}</p>
    </>
  );
  const moved = (rows: 'rising' | 'falling', why: 'whyRising' | 'whyFalling') =>
    summary && (
      <section>
        <h2>{words.movers[rows]}</h2>
        {summary[rows].length === 0 && <p>{words.movers.none}</p>}
        <Sentences of={movesOf({ rows: summary[rows], why: summary[why], month: period.code })} />
      </section>
    );
  const { standings, ranking, pillars, behind } = parts;
  const [rising, falling] = [moved('rising', 'whyRising'), moved('falling', 'whyFalling')];
  return Object.entries({ title, standings, ranking, rising, falling, pillars, behind }).flatMap(([key, content]) =>
    content ? [{ key, content }] : [],
  );
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

type AnnexHeadProps = { readonly publisher: LeaderPageQuery['publisher']; readonly overview: LeaderOverview };

/** The head of the annex. Only paper has it, in place of the portal's band. */
function AnnexHead({ publisher, overview }: AnnexHeadProps): JSX.Element {
  const [{ annex }] = useWords(leaderWords);
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
    const named = address.month ?? digest.code;
    if (!parsePeriod(named)) return { kind: 'missing' };
    const month = lastMonthOf(named);
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

type BehindProps = { readonly behind: NonNullable<LeaderOverview['summary']>['behind']; readonly month: string };

/** The indicators that the communes reach least on the whole, furthest behind first. */
function BehindTable({ behind, month }: BehindProps): JSX.Element {
  const [{ behind: words }, language] = useWords(leaderWords);
  return (
    <section>
      <NumberedTable
        number={7}
        name={words.name}
        rows={behind}
        none={words.none}
        rowKey={({ indicator }) => indicator.code}
        columns={[
          {
            header: words.indicator,
            is: 'name',
            cellClass: 'wraps',
            cell: ({ indicator: { code, name } }) => (
              <a href={pagePath({ page: 'indicator', code, period: month }, language)}>
                {code} {name}
              </a>
            ),
          },
          { header: words.reached, is: 'number', cell: ({ reached }) => rateText(reached)[language] },
        ]}
      />
    </section>
  );
}
