import type { JSX } from 'preact';
import { FEED_PATH, pagePath } from '../../domain/text/page-address.js';
import { DataPageDocument, type DataPageQuery } from '../generated/data.js';
import { FileLinks, fileAddress } from '../parts/data-links.js';
import { PageTable, ScrollBox } from '../parts/page-table.js';
import { publishedText } from '../parts/value-text.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import { dataWords } from './texts.js';

type Props = PageProps<'data', DataPageQuery>;

function OpenDataView({ answer: { publisher, ranking, publishedFigures }, language }: Props): JSX.Element {
  const words = dataWords[language];
  return (
    <>
      <p>{words.lead}</p>
      {ranking && <Files month={ranking.period} />}
      {publisher && ranking && <Package address={publisher.address} month={ranking.period.code} />}
      <section>
        <h2>{words.api.title}</h2>
        <ul class="sentences">
          <li>
            {words.api.feed}: <a href={`${FEED_PATH}?lang=${language}`}>{FEED_PATH}</a>
          </li>
          <li>
            {words.api.graphql} <code>/graphql</code>. {words.api.schema}
          </li>
        </ul>
      </section>
      {publisher && (
        <section>
          <h2>{words.licence.title}</h2>
          <p>
            <a href={publisher.licenceUrl}>{publisher.licence}</a>. {words.licence.text}
          </p>
          <p>{words.licence.source(publisher.authority, publisher.office)}</p>
          <p>{words.licence.change}</p>
        </section>
      )}
      <PublishedElsewhere figures={publishedFigures ?? []} />
    </>
  );
}

function Files({ month }: { readonly month: { readonly code: string; readonly name: string } }): JSX.Element {
  const [{ files: words }] = useWords(dataWords);
  const query = { period: month.code };
  const files = [
    { name: words.ranking(month.name), path: `ranking/${month.code}`, query: {} },
    { name: words.ranks, path: 'ranks', query: {} },
    { name: words.reports(month.name), path: 'reports', query },
    { name: words.completeness(month.name), path: 'completeness', query },
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      <PageTable
        unseenCaption={words.title}
        rows={files}
        rowKey={({ path }) => path}
        columns={[
          { header: words.what, is: 'name', cell: ({ name }) => name },
          {
            header: words.formats,
            cellClass: 'formats',
            cell: (file) => <FileLinks file={file} />,
          },
        ]}
      />
      <p class="aside">{words.more}</p>
    </section>
  );
}

/** All tables in one file, and how R and Python read it. `npm run test:all` runs these lines as they stand. */
function Package({ address, month }: { readonly address: string; readonly month: string }): JSX.Element {
  const [{ package: words }, language] = useWords(dataWords);
  const path = fileAddress({ path: 'open-data', query: { period: month } }, 'zip', language);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <a href={path} download>
          {words.file}
        </a>
        : {words.text}
      </p>
      {Object.entries(packageLines(`${address}${path}`)).map(([program, lines]) => (
        <ScrollBox key={program} name={program}>
          {program}
          <pre>{lines}</pre>
        </ScrollBox>
      ))}
    </section>
  );
}

const packageLines = (address: string) => ({
  R: `download.file("${address}", "xaso.zip", mode = "wb")
read.csv(unz("xaso.zip", "ranking.csv"), encoding = "UTF-8")[, c("rank", "unit", "index")]`,
  Python: `import csv, io, urllib.request, zipfile; xaso = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen("${address}").read()))
for row in csv.DictReader(io.TextIOWrapper(xaso.open("ranking.csv"), "utf-8")): print(row["rank"], row["unit"], row["index"])`,
});

export const dataPage = portalPage<'data', DataPageQuery>({
  async load({ ask, language }) {
    return { kind: 'found', answer: await ask(DataPageDocument, { lang: apiLanguage(language) }) };
  },
  title: ({ language }) => dataWords[language].title,
  description: ({ language }) => [dataWords[language].lead],
  View: OpenDataView,
});

type PublishedFigure = NonNullable<DataPageQuery['publishedFigures']>[number];
/** Figures published elsewhere, with their bounds and in the words of their sources. */
function PublishedElsewhere({ figures }: { readonly figures: readonly PublishedFigure[] }): JSX.Element {
  const [{ published: words }, language] = useWords(dataWords);
  const sources = [...new Set(figures.flatMap(({ source }) => (source ? `${source.title}; ${source.dated}` : [])))];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {figures.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PageTable
          unseenCaption={words.title}
          rows={figures}
          rowKey={({ indicator, event, unitOfMeasure }) => `${indicator?.code} ${event} ${unitOfMeasure}`}
          columns={[
            { header: words.indicator, is: 'name', cell: (figure) => <What figure={figure} /> },
            {
              header: words.value,
              cell: (figure) => (
                <>
                  {`${words.relation[figure.relation]}${publishedText(figure, language)}`}
                  {figure.quotation && <span class="certainty">{words.quotation(figure.quotation)}</span>}
                </>
              ),
            },
          ]}
        />
      )}
      {sources.map((source) => (
        <p key={source} class="aside">
          {words.source} {source}.
        </p>
      ))}
    </section>
  );
}

function What({ figure: { indicator, event, note } }: { figure: PublishedFigure }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      {indicator && (
        <>
          {indicator.code}{' '}
          <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>{indicator.name}</a>
        </>
      )}
      {event}
      {note && <span class="certainty">{note}</span>}
    </>
  );
}
