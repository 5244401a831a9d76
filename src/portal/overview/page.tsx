import type { JSX } from 'preact';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { indexPointsText, numberText, rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type MoverFragment, OverviewPageDocument, type OverviewPageQuery } from '../generated/overview.js';
import { unitInSentence } from '../parts/api-names.js';
import { ChangeMark, RankMove } from '../parts/change-mark.js';
import { DataLinks } from '../parts/data-links.js';
import { Facts } from '../parts/facts.js';
import { UnitLink } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { Notes, StatusTag, unlessFinal } from '../parts/ranking-line.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { List } from '../parts/sentences.js';
import { orDash } from '../parts/value-text.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { overviewWords } from './texts.js';

type Overview = NonNullable<OverviewPageQuery['overview']>;
type Props = PageProps<'overview', OverviewPageQuery>;

function OverviewView({ answer: { overview, periods }, language }: Props): JSX.Element {
  const words = overviewWords[language];
  return (
    <>
      {overview ? <AtAGlance overview={overview} /> : <p>{sharedRankingWords[language].empty}</p>}
      {periods && periods.collecting.length > 0 && (
        <section>
          <h2>{words.collecting.title}</h2>
          <List
            class="plain"
            of={periods.collecting.map(({ name, closingDay, dueDay }) =>
              words.collecting.text(name, dayLabel(closingDay)[language], dayLabel(dueDay)[language]),
            )}
          />
        </section>
      )}
      <section class="on-screen">
        <h2>{words.more.title}</h2>
        <List
          class="plain"
          of={(['method', 'data'] as const).map((page) => (
            <a key={page} href={pagePath({ page }, language)}>
              {words.more[page]}
            </a>
          ))}
        />
      </section>
      {overview && <Notes notes={overview.notes} />}
      {overview && (
        <DataLinks
          files={[{ name: words.ranking.title(overview.period.name), path: `ranking/${overview.period.code}` }]}
        />
      )}
    </>
  );
}

function AtAGlance({ overview }: { overview: Overview }): JSX.Element {
  const [words, language] = useWords(overviewWords);
  const { period, ranking, summary } = overview;
  return (
    <>
      {ranking && (
        <p class="lead">
          <StatusTag status={ranking.status} /> {words.lead(period.name, ranking.rankedCount, ranking.communeCount)}
        </p>
      )}
      <OfScope overview={overview} />
      <div class="pair">
        {ranking && (
          <section>
            <h2>{words.ranking.title(period.name)}</h2>
            <ShortRanking rows={ranking.rows} month={period.code} />
          </section>
        )}
        {summary && (
          <section>
            <h2>{words.means.title}</h2>
            {meanSentence(summary, language) !== null && <p>{meanSentence(summary, language)}</p>}
            <Means
              title={words.means.pillars}
              parts={summary.pillars.map(({ pillar, meanScore }) => ({ ...pillar, meanScore }))}
            />
            <Means
              title={words.means.groups}
              parts={summary.groups.map(({ group, meanScore }) => ({ ...group, meanScore }))}
            />
            <Movers title={words.movers.rising} rows={summary.rising} month={period.code} />
            <Movers title={words.movers.falling} rows={summary.falling} month={period.code} />
          </section>
        )}
      </div>
    </>
  );
}

function OfScope({ overview }: { overview: Overview }): JSX.Element {
  const [words, language] = useWords(overviewWords);
  const { period, communeCount, villageCount, completeness, overdueCount } = overview;
  const { expected, actual, onTime, approved } = completeness;
  return (
    <Facts
      of={[
        { name: words.communes, value: numberText(communeCount)[language] },
        // 0 where the register knows none, as that of an office before it has loaded them.
        villageCount > 0 && { name: words.villages, value: numberText(villageCount)[language] },
        {
          name: words.reports,
          value: words.ofExpected(actual, expected),
          note: words.overdue(overdueCount, period.isOpen),
        },
        { name: words.onTime, value: words.ofExpected(onTime, expected) },
        { name: words.approved, value: words.ofExpected(approved, expected) },
      ]}
    />
  );
}

function meanSentence(summary: NonNullable<Overview['summary']>, language: Language): string | null {
  const { meanIndex, highestIndex, lowestIndex } = summary;
  if (meanIndex === null || highestIndex === null || lowestIndex === null) return null;
  const points = (index: number) => indexPointsText(pointsOf1000(index))[language];
  return overviewWords[language].means.sentence(points(meanIndex), points(highestIndex), points(lowestIndex));
}

type MeansProps = {
  readonly title: string;
  readonly parts: readonly { readonly code: string; readonly name: string; readonly meanScore: number | null }[];
};

function Means({ title, parts }: MeansProps): JSX.Element {
  const [{ means: words }, language] = useWords(overviewWords);
  return (
    <table class="data means">
      <caption>{title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ code, name, meanScore }) => (
          <tr key={code}>
            <th scope="row">
              {name}
              <svg class="mean-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width={100} height={4} />
                <rect class="reached" width={100 * (meanScore ?? 0)} height={4} />
              </svg>
            </th>
            <td class="number">{orDash(meanScore, rateText)[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MoversProps = { readonly title: string; readonly rows: readonly MoverFragment[]; readonly month: string };

function Movers({ title, rows, month }: MoversProps): JSX.Element {
  const [{ movers: words }] = useWords(overviewWords);
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <List class="plain" of={rows.map((row) => <RankMove key={row.unit.slug} row={row} month={month} />)} />
      )}
    </section>
  );
}

export const overviewPage = portalPage<'overview', OverviewPageQuery>({
  async load({ ask, language }) {
    return { kind: 'found', answer: await ask(OverviewPageDocument, { lang: apiLanguage(language) }) };
  },
  title({ answer: { overview }, language }) {
    const words = overviewWords[language];
    return overview ? words.title(unitInSentence(overview.scopeOnDay.name)) : words.titleEmpty;
  },
  description({ answer: { overview }, language }) {
    const words = overviewWords[language];
    if (!overview?.ranking) return [sharedRankingWords[language].empty];
    const { ranking, period, summary } = overview;
    const lead = words.lead(period.name, ranking.rankedCount, ranking.communeCount);
    return [unlessFinal(ranking, language), lead, summary && meanSentence(summary, language)];
  },
  View: OverviewView,
});

type Rows = NonNullable<Overview['ranking']>['rows'];

/** Ranks and points; what stands behind them is one link away. */
function ShortRanking({ rows, month }: { readonly rows: Rows; readonly month: string }): JSX.Element {
  const [{ ranking: words }, language] = useWords(overviewWords);
  const { columns } = sharedRankingWords[language];
  return (
    <>
      <PageTable
        class="short-ranking"
        rows={rows.nodes}
        rowKey={({ unit }) => unit.slug}
        columns={[
          { header: columns.rank, is: 'number', cellClass: 'rank', cell: ({ rank }) => rank ?? '–' },
          {
            header: columns.unit,
            is: 'name',
            cell: (row) => (
              <>
                <UnitLink row={row} month={month} />
                <span class="narrow-only">
                  <Course {...row} />
                </span>
              </>
            ),
          },
          {
            header: columns.points,
            is: 'number',
            cell: ({ rank, points }) => (rank === null || points === null ? '–' : indexPointsText(points)[language]),
          },
          {
            header: columns.change,
            class: 'wide-only',
            cell: (row) => <Course {...row} />,
          },
        ]}
      />
      <p>
        <a href={pagePath({ page: 'ranking', month }, language)}>{words.whole}</a>
      </p>
    </>
  );
}

function Course({ rank, change }: { readonly rank: number | null; readonly change: number | null }): JSX.Element {
  const [words] = useWords(overviewWords);
  if (rank === null) return <span class="aside">{words.ranking.unranked}</span>;
  return <ChangeMark change={change} />;
}
