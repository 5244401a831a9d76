import type { JSX } from 'preact';
import { MISSING_IN_SHORT } from '../../domain/explanation/missing-texts.js';
import { rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { sourceLanguage } from '../parts/api-names.js';
import { Fold } from '../parts/controls.js';
import { PageTable } from '../parts/page-table.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { measuredTarget, measuredText, orDash, pointsText } from '../parts/value-text.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import type { Profile, ProfileLine, ProfileRow } from './load.js';
import { communeWords } from './texts.js';

type FiguresProps = {
  /** The row of the profile; null before the commune began: its figures are then sums, and have no points. */
  readonly row: ProfileRow | null;
  readonly indicators: Profile['indicators'];
  /** The month that the address names; a later method may have other indicators. */
  readonly month: string | undefined;
};

/** Standings in the pillars, then a table of indicators for each group. */
export function IndicatorTables({ row, indicators, month }: FiguresProps): JSX.Element {
  const [{ figures: words }, language] = useWords(communeWords);
  const groups = new Map(indicators.map(({ indicator: { group } }) => [group.code, group]));
  const standingText = (code: string): string | undefined => {
    const standing = row?.groups.find(({ group }) => group.code === code)?.standing;
    return standing && words.standing(pointsText(standing.earned, standing.possible, language), standing.rank);
  };
  return (
    <>
      <h2>{words.title}</h2>
      {row && <PillarTable pillars={row.pillars} />}
      {[...groups.values()].map((group) => (
        <GroupTable
          key={group.code}
          title={words.group(group.name, group.pillar?.name ?? words.base)}
          standing={standingText(group.code)}
          lines={indicators.filter(({ indicator }) => indicator.group.code === group.code)}
          month={month}
        />
      ))}
    </>
  );
}

function PillarTable({ pillars }: { readonly pillars: ProfileRow['pillars'] }): JSX.Element {
  const [{ figures: words }, language] = useWords(communeWords);
  return (
    <PageTable
      caption={words.pillars}
      rows={pillars}
      rowKey={({ pillar }) => pillar.code}
      columns={[
        { header: words.pillar, is: 'name', cell: ({ pillar }) => pillar.name },
        { header: words.score, is: 'number', cell: ({ standing }) => orDash(standing.score, rateText)[language] },
        { header: words.rank, is: 'number', cell: ({ standing }) => standing.rank ?? '–' },
      ]}
    />
  );
}

type GroupTableProps = {
  readonly title: string;
  readonly standing: string | undefined;
  readonly lines: readonly ProfileLine[];
  readonly month: string | undefined;
};

function GroupTable({ title, standing, lines, month }: GroupTableProps): JSX.Element {
  const [{ figures: words }, language] = useWords(communeWords);
  return (
    <Fold
      summary={
        <>
          <h3>{title}</h3> <span class="aside">{standing}</span>
        </>
      }
    >
      <PageTable
        class="indicators"
        unseenCaption={title}
        rows={lines}
        rowKey={({ indicator }) => indicator.code}
        columns={[
          {
            header: words.indicator,
            is: 'name',
            cell: (line) => <IndicatorCell line={line} month={month} />,
          },
          { header: words.value, is: 'number', cell: (line) => <ValueCell line={line} /> },
          {
            header: words.points,
            is: 'number',
            cell: ({ earned, possible, rank }) => (
              <>
                {possible !== null && possible > 0 ? (
                  pointsText(earned ?? 0, possible, language)
                ) : (
                  <span class="aside">{words.notScored}</span>
                )}
                {rank !== null && <small>{sharedRankingWords[language].rank(rank)}</small>}
              </>
            ),
          },
        ]}
      />
    </Fold>
  );
}

type CellProps = { readonly line: ProfileLine };

function IndicatorCell({
  line: { indicator, period, isCarriedForward },
  month,
}: CellProps & { readonly month: string | undefined }): JSX.Element {
  const [{ figures: words }, language] = useWords(communeWords);
  return (
    <>
      <a href={pagePath({ page: 'indicator', code: indicator.code, period: month }, language)}>{indicator.name}</a>
      <small>
        {words.source(shortPeriodLabel(period.code)[language])}{' '}
        <span lang={sourceLanguage(indicator.source)}>{indicator.source}</span>
        {isCarriedForward && `, ${words.carried}`}
      </small>
    </>
  );
}

function ValueCell({ line }: CellProps): JSX.Element {
  const language = useLanguage();
  const { indicator, figure, target, missingReason, parts } = line;
  const value = figure.value === null ? undefined : measuredText(figure.value, indicator)[language];
  const why = missingReason === null ? undefined : MISSING_IN_SHORT[missingReason][language];
  return (
    <>
      {parts && parts.relation !== 'EXACT' ? (
        <span class="aside">{parts.sentence}</span>
      ) : (
        <>
          {value ?? <span class="aside">{why}</span>}
          {parts && <small>{parts.sentence}</small>}
        </>
      )}
      {target && !parts && (
        <small>{communeWords[language].figures.target(measuredTarget(target.value, indicator)[language])}</small>
      )}
    </>
  );
}
