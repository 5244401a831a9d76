import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { DataLinks } from '../parts/data-links.js';
import { MonthWalk } from '../parts/month-walk.js';
import { Notes, RankingLine, unlessFinal } from '../parts/ranking-line.js';
import { Sentences } from '../parts/sentences.js';
import { partsWords } from '../parts/texts.js';
import { NowPartOf } from '../search/now-part-of.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { IndicatorTables } from './figures.js';
import { type CommuneAnswer, loadCommune, type ProfileRow, publicationAsked, type UnitPast } from './load.js';
import { PlaceFacts, RankSection } from './place.js';
import { communeWords } from './texts.js';
import { WhySection } from './why-section.js';

type Props = PageProps<'commune', CommuneAnswer>;

/** The quality of the figures behind the index: how complete, punctual and plausible they are. */
function FigureQuality({
  row: { coverage, dataQuality },
  month,
}: {
  readonly row: ProfileRow;
  readonly month: string | undefined;
}): JSX.Element {
  const [{ completeness: words }, language] = useWords(communeWords);
  const { carriedForward, late, unusualFigures, notApplicable } = dataQuality;
  const rate = (share: number) => rateText(share)[language];
  return (
    <>
      <h2>{words.title}</h2>
      <Sentences
        of={[
          words.coverage(rate(coverage)),
          carriedForward > 0 && words.carried(rate(carriedForward)),
          late !== null && (late === 0 ? words.onTime : words.late(rate(late))),
          notApplicable.statement,
          ...unusualFigures.map(({ indicator: { code }, sentence }) => (
            <>
              {sentence} <a href={pagePath({ page: 'indicator', code, period: month }, language)}>{code}</a>
            </>
          )),
        ]}
      />
    </>
  );
}

export const communePage = portalPage<'commune', CommuneAnswer>({
  load: loadCommune,
  title: ({ answer }) => unitName(answer.unit),
  description({ answer: { why, profile }, language }) {
    const place = why?.sentence ?? profile?.row?.unrankedSentence;
    return [
      profile?.ranking && unlessFinal(profile.ranking, language),
      place,
      profile?.row?.certainty?.ownStatements[0],
    ];
  },
  publication: ({ profile }) => profile?.ranking,
  View: CommuneView,
});

/** The page of a commune. An old address first names the present unit and the end of the old unit's figures. */
function CommuneView(props: Props): JSX.Element {
  const { answer, language } = props;
  const { validTo, movedTo } = answer.unit;
  const name = unitName(answer.unit);
  return (
    <>
      {validTo !== null && movedTo.length > 0 && (
        <p class="warning" role="note">
          <NowPartOf name={name} heirs={movedTo} />.
          {answer.profile && ` ${communeWords[language].past.until(unitInSentence(name), dayLabel(validTo)[language])}`}
        </p>
      )}
      <Figures {...props} />
    </>
  );
}

function Figures({ answer, address, query, language }: Props): JSX.Element {
  const { unit, profile, why, ranks } = answer;
  const words = communeWords[language];
  if (!profile)
    return (
      <>
        {unit.movedTo.length === 0 && <p>{words.empty.text(unitName(unit))}</p>}
        <Past unit={unit} />
        <p>
          <a href={pagePath({ page: 'ranking' }, language)}>{words.empty.wayOut}</a>
        </p>
      </>
    );
  const { ranking, row, indicators, notFormed } = profile;
  if (!ranking || !row)
    return (
      <>
        <p class="warning">{notFormed?.sentence}</p>
        <Past unit={unit} />
        <IndicatorTables row={null} indicators={indicators} month={address.month} />
      </>
    );
  const { version, publishedOn } = publicationAsked(address.month, query);
  const comparison = `${pagePath({ page: 'comparison' }, language)}?${PAGE_QUERY.communes}=${unit.slug}`;
  return (
    <>
      <RankingLine ranking={ranking} />
      <MonthWalk
        month={ranking.period.code}
        isLatest={address.month === undefined && publishedOn === null}
        pathOf={(month) => pagePath({ page: 'commune', unit: unit.slug, month }, language)}
      />
      <PlaceFacts row={row} rankedCount={ranking.rankedCount} />
      {why && <WhySection why={why} indicators={indicators} month={address.month} />}
      {ranks && <RankSection name={unitName(unit)} slug={unit.slug} ranks={ranks} row={row} ranking={ranking} />}
      <p class="on-screen">
        <a href={comparison}>{words.compare}</a>
      </p>
      <IndicatorTables row={row} indicators={indicators} month={address.month} />
      <FigureQuality row={row} month={address.month} />
      <Past unit={unit} />
      <Notes notes={ranking.notes} />
      <DataLinks
        files={[
          {
            name: words.files.indicators,
            path: `communes/${unit.slug}`,
            query: {
              period: ranking.period.code,
              version: version === null ? undefined : String(version),
              at: publishedOn ?? undefined,
            },
          },
          { name: words.files.ranks, path: `communes/${unit.slug}/ranks`, query: { to: ranking.period.code } },
        ]}
      />
    </>
  );
}

/** Names before and after: what the unit was made of, by which decision, what it was called, and where it went. */
function Past({ unit }: { readonly unit: UnitPast }): JSX.Element | null {
  const [{ past: words }, language] = useWords(communeWords);
  const { onDay, validTo, formerly, lineage, takenInFromOutside } = unit;
  const day = (of: string) => dayLabel(of)[language];
  const outside = takenInFromOutside.filter(({ isUnit }) => isUnit);
  // An entry with the same name had another unit above it, or another code.
  const renamed = formerly.filter(({ name }) => name !== onDay?.name);
  const step = ({ from, fromOnDay, to, toOnDay, isShareKnown, day: first, decision }: UnitPast['lineage'][number]) => {
    const [before, after] = [fromOnDay.name, unitInSentence(toOnDay.name)];
    const by = [day(first), decision] as const;
    const said =
      to.slug === unit.slug
        ? words.from(unitInSentence(before), ...by)
        : from.slug === unit.slug
          ? words.to(after, ...by)
          : words.between(before, after, ...by);
    return said + (isShareKnown ? '' : words.part);
  };
  const code = onDay?.code ? <p class="aside">{words.code(onDay.code)}</p> : null;
  if (validTo === null && lineage.length + renamed.length + outside.length === 0) return code;
  return (
    <section>
      <h2>{words.title}</h2>
      {validTo !== null && (
        <p>
          {partsWords[language].ended(unitName(unit), day(validTo))} {words.history}
        </p>
      )}
      <Sentences
        of={[
          ...lineage.map(step),
          ...renamed.map((entry) => words.called(unitInSentence(entry.name), day(entry.day))),
          ...outside.map(({ name }) => words.outside(name)),
        ]}
      />
      {code}
    </section>
  );
}
