import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { DataPageQuery } from '../generated/data.js';
import { PageTable } from '../parts/page-table.js';
import { publishedText } from '../parts/value-text.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import { dataWords } from './texts.js';

type PublishedFigure = NonNullable<DataPageQuery['publishedFigures']>[number];
/** Figures published elsewhere, with their bounds and in the words of their sources. */
export function PublishedElsewhere({ figures }: { readonly figures: readonly PublishedFigure[] }): JSX.Element {
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
