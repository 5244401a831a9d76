import type { JSX } from 'preact';
import { PAGE_QUERY, pagePath, versionIn } from '../../domain/text/page-address.js';
import { dayLabel, momentLabel, periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { readDay } from '../change-form/read-day.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { DataLinks } from '../parts/data-links.js';
import { UnitLinks } from '../parts/links.js';
import { CertaintyLink, Notes, OtherVersion, StatusTag, unlessFinal } from '../parts/ranking-line.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { partsWords } from '../parts/texts.js';
import { FilterField } from '../search/filter-field.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { FiguresUsed, ReportsIn } from './basis.js';
import { loadRanking, type RankingAnswer, type WholeRanking } from './load-ranking.js';
import { RankMovement } from './movement.js';
import { RankingTable, UnrankedTable } from './ranking-table.js';
import { rankingWords } from './texts.js';
import { DAY_FIELD, Versions } from './versions.js';

type Props = PageProps<'ranking', RankingAnswer>;

function RankingView({ answer, address, query, language }: Props): JSX.Element {
  const { ranking, movement, before, unranked } = answer;
  const words = rankingWords[language];
  if (unranked) return <WithoutRanking {...unranked} />;
  if (!ranking) return <NoRanking address={address} day={query.get(PAGE_QUERY.publishedOn)} before={before} />;
  const { scope } = address;
  const month = ranking.period.code;
  const path = pagePath({ page: 'ranking', scope, month }, language);
  const { version, currentVersion } = ranking;
  const isOfVersion = versionIn(query) === version;
  // A scope may be published long after its first day. Months that nobody ranked have no page.
  const ranked = new Set(movement?.lines.flatMap(({ entries }) => entries.map(({ period }) => period.code)));
  const months = movement?.months.map(({ code }) => code).filter((code) => ranked.has(code)) ?? [];
  const asked = readDay(
    query.get(PAGE_QUERY.publishedOn)?.trim() ?? '',
    { label: words.versions.day, isRequired: false },
    language,
  );
  const fault = 'fault' in asked ? asked.fault : '';
  return (
    <>
      {fault !== '' && (
        <p class="warning" role="alert">
          <a href={`#${DAY_FIELD}`}>{fault}</a>
        </p>
      )}
      <EditionLine ranking={ranking} path={path} query={query} />
      <OtherMonths months={[...new Set([...months, month])].sort()} shown={month} scope={scope} />
      <p>
        {ranking.certainty?.statement ?? ranking.whyNoCertainty} {words.howToRead} <CertaintyLink ranking={ranking} />
      </p>
      <FilterField rows=".ranking-table tbody tr, .unranked-table tbody tr" count={ranking.rows.length} />
      <RankingTable rows={ranking.rows} month={month} path={path} query={query} />
      <UnrankedTable rows={ranking.rows} month={month} isOfVersion={isOfVersion} />
      <div data-map={ranking.scope.slug} data-month={month} />
      <RankMovement movement={movement} month={month} first={ranking.rows[0]?.unit.slug} path={path} query={query} />
      <ReportsIn ranking={ranking} />
      <FiguresUsed ranking={ranking} />
      <Versions
        path={path}
        version={version}
        current={isOfVersion ? undefined : (currentVersion ?? version)}
        publishedOn={query.get(PAGE_QUERY.publishedOn)}
        fault={fault}
      />
      <Notes notes={ranking.notes} />
      <DataLinks
        files={[
          { name: words.file, path: `ranking/${month}`, query: { within: scope, version: `${version}` } },
          { name: words.ranks, path: 'ranks', query: { within: ranking.scope.slug, to: month } },
        ]}
      />
    </>
  );
}

type NoRankingProps = Pick<RankingAnswer, 'before'> & {
  readonly address: Props['address'];
  /** The day by whose end nothing was published. */
  readonly day: string | null;
};

function NoRanking({ address, day, before }: NoRankingProps): JSX.Element {
  const [words, language] = useWords(rankingWords);
  const { month, scope } = address;
  return (
    <>
      <p>
        {day === null
          ? words.empty(month === undefined ? undefined : periodLabel(month)[language])
          : words.emptyOn(dayLabel(day)[language])}
      </p>
      {before && (
        <>
          <p>{words.before(dayLabel(before.until)[language])}</p>
          <UnitLinks
            units={before.units}
            pathOf={(unit) => pagePath({ page: 'ranking', scope: unit, month }, language)}
          />
        </>
      )}
      <p>
        <a href={pagePath({ page: 'ranking', scope, month: day === null ? undefined : month }, language)}>
          {sharedRankingWords[language].latest}
        </a>
      </p>
    </>
  );
}

/** Districts that have ended, and others below or above the scope of a ranking. */
function WithoutRanking({ unit, communes }: NonNullable<RankingAnswer['unranked']>): JSX.Element {
  const [words, language] = useWords(rankingWords);
  const { validTo } = unit;
  return (
    <>
      <p class="warning" role="note">
        {validTo !== null && `${partsWords[language].ended(unitName(unit), dayLabel(validTo)[language])} `}
        {words.without}
      </p>
      <UnitLinks class="units" units={communes} pathOf={(unit) => pagePath({ page: 'commune', unit }, language)} />
      <p>
        <a href={pagePath({ page: 'ranking' }, language)}>{sharedRankingWords[language].latest}</a>
      </p>
    </>
  );
}

type HeadProps = Pick<Props, 'query'> & { readonly ranking: WholeRanking; readonly path: string };

/** The status and the version of the ranking, and the number of ranked communes. */
function EditionLine({ ranking, path, query }: HeadProps): JSX.Element {
  const [words, language] = useWords(rankingWords);
  const { status, version, publishedAt, period, rankedCount, communeCount, notRenewed } = ranking;
  const moment = momentLabel(publishedAt)[language];
  const isOpen = status === 'PROVISIONAL';
  return (
    <>
      <p class="lead">
        <StatusTag status={status} /> <strong>{words.ranked(rankedCount, communeCount)}</strong>.{' '}
        {words.edition(version, moment)}
        {isOpen && period.lastFinalDay !== null && ` ${words.provisional(dayLabel(period.lastFinalDay)[language])}`}
      </p>
      <OtherVersion ranking={ranking} path={path} query={query} />
      {notRenewed !== null && versionIn(query) !== version && (
        <p class="warning" role="note">
          {notRenewed}
        </p>
      )}
    </>
  );
}

export const rankingPage = portalPage<'ranking', RankingAnswer>({
  load: loadRanking,
  title({ answer: { ranking, unranked }, language }) {
    const words = rankingWords[language];
    if (unranked) return unitName(unranked.unit);
    return ranking ? words.title(unitInSentence(ranking.scopeOnDay.name), ranking.period.name) : words.titleEmpty;
  },
  description({ answer: { ranking }, language }) {
    if (!ranking) return [];
    const { rankedCount, communeCount, certainty, whyNoCertainty } = ranking;
    const lead = `${rankingWords[language].ranked(rankedCount, communeCount)}.`;
    return [unlessFinal(ranking, language), lead, certainty?.statement ?? whyNoCertainty];
  },
  publication: ({ ranking }) => ranking,
  View: RankingView,
});

type MonthsProps = {
  /** The oldest first. */
  readonly months: readonly string[];
  readonly shown: string;
  readonly scope: string | undefined;
};

/** The way to the rankings of other months: the neighbours at hand, the others on request. */
function OtherMonths({ months, shown, scope }: MonthsProps): JSX.Element | null {
  const [{ months: words }, language] = useWords(rankingWords);
  if (months.length < 2) return null;
  const place = months.indexOf(shown);
  const [before, after] = [months[place - 1], months[place + 1]];
  const label = (month: string) => shortPeriodLabel(month)[language];
  const path = (month: string) => pagePath({ page: 'ranking', scope, month }, language);
  return (
    <nav class="months on-screen" aria-label={words.title}>
      {before && <a href={path(before)}>← {label(before)}</a>}
      {after && <a href={path(after)}>{label(after)} →</a>}
      <details>
        <summary>{words.title}</summary>
        <ul class="steps">
          {months.map((month) => (
            <li key={month}>
              <a href={path(month)} aria-current={month === shown ? 'page' : undefined}>
                {label(month)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
