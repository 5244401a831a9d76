import { Fragment, type JSX } from 'preact';
import { numberText, rateText } from '../../domain/text/number-text.js';
import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import { SetsChart } from '../chart/sets-chart.js';
import { unitInSentence } from '../parts/api-names.js';
import { ScrollBox } from '../parts/page-table.js';
import { SentForm } from '../parts/sent-form.js';
import { List, Sentences } from '../parts/sentences.js';
import { SensitivitySection } from '../sensitivity/section.js';
import { useWords } from '../shell/page-context.js';
import { estimatesFile, R_COMMANDS } from './estimates-file.js';
import { certaintyFacts } from './facts.js';
import type { CertaintyAnswer, CertaintyOfRanking } from './load.js';
import { questionsOf, questionWords } from './questions-texts.js';
import { certaintyWords } from './texts.js';

type Answer = NonNullable<CertaintyAnswer>;

type CertaintyProps = Answer & {
  readonly certainty: CertaintyOfRanking;
  readonly chosen: NonNullable<Answer['chosen']>;
  /** The path of this page, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
};

/** The sections of the page, in their order. Each begins with its heading. */
export const CERTAINTY_SECTIONS: readonly ((props: CertaintyProps) => JSX.Element | null)[] = [
  Picture,
  InWords,
  Varied,
  SensitivitySection,
  NotVaried,
  Check,
  Questions,
];

function Picture({ ranking: { status }, certainty, rows, chosen }: CertaintyProps): JSX.Element {
  const [words] = useWords(certaintyWords);
  return (
    <section>
      <h2>{words.picture}</h2>
      <SetsChart
        sentence={certainty.statement}
        communes={rows.map(({ unit, unitOnDay, rank, certainty }) => ({
          id: unit.slug,
          name: unitOnDay.name,
          rank,
          sets: certainty,
        }))}
        doubts={['noise', 'choice', 'all']}
        rankedCount={rows.length}
        isProvisional={status === 'PROVISIONAL'}
        chosen={chosen.row.unit.slug}
      />
    </section>
  );
}

const SENTENCES = 'cach-doc';

function InWords({ rows, chosen: { row, words: told }, path, query }: CertaintyProps): JSX.Element {
  const [words] = useWords(certaintyWords);
  return (
    <section id={SENTENCES}>
      <h2>{words.sentences}</h2>
      <SentForm action={`${path}#${SENTENCES}`} kept={{ [PAGE_QUERY.version]: query.get(PAGE_QUERY.version) }}>
        <label for="xa-duoc-doc">{words.choose}</label>
        <select id="xa-duoc-doc" name={PAGE_QUERY.communes}>
          {rows.map(({ unit, unitOnDay, rank }) => (
            <option key={unit.slug} value={unit.slug} selected={unit.slug === row.unit.slug}>
              {rank}. {unitOnDay.name}
            </option>
          ))}
        </select>
      </SentForm>
      <Sentences isOrdered of={[...told.statements, told.fall?.statement]} />
    </section>
  );
}

function Varied({ ranking: { methodVersion }, certainty }: CertaintyProps): JSX.Element {
  const [{ varied: words }, language] = useWords(certaintyWords);
  const methods = (
    <>
      {words.methods}
      <List isOrdered of={methodVersion.namedMethods.map(({ name }) => name)} />
    </>
  );
  return (
    <section>
      <h2>{words.title}</h2>
      <Sentences of={[words.noise, methods, words.weights(rateText(certainty.variation, 0)[language])]} />
    </section>
  );
}

function NotVaried({ certainty }: CertaintyProps): JSX.Element {
  const [{ fixed: words }, language] = useWords(certaintyWords);
  const clustering = words.clustering(numberText(certainty.clustering)[language]);
  return (
    <section>
      <h2>{words.title}</h2>
      <Sentences of={[words.books, words.correlation, clustering, words.targets]} />
    </section>
  );
}

function Check({ ranking, rows }: CertaintyProps): JSX.Element {
  const [{ check: words }] = useWords(certaintyWords);
  const { name, address } = estimatesFile(ranking, rows);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <a href={address} download={name}>
          {words.file}
        </a>
      </p>
      <p>{words.r}</p>
      <ScrollBox name={words.code}>
        <pre>
          <code>{R_COMMANDS(name)}</code>
        </pre>
      </ScrollBox>
      <p>{words.command}</p>
      <ScrollBox name={words.command}>
        <pre>
          <code>npm run -s prove -- rank-sets {name} --first highest</code>
        </pre>
      </ScrollBox>
    </section>
  );
}

/** Questions of citizens and chairpersons, with the numbers of this ranking. */
function Questions({ ranking, certainty, rows, awarded, chosen }: CertaintyProps): JSX.Element {
  const [{ title, page }, language] = useWords(questionWords);
  const { row, words: told } = chosen;
  const questions = questionsOf({
    facts: certaintyFacts(rows),
    certainty,
    chosen: row,
    fall: told.fall?.statement ?? null,
    isProvisional: ranking.status === 'PROVISIONAL',
    ranked: rows.length,
    awarded,
    ways: ranking.methodVersion.namedMethods.length,
  });
  return (
    <section>
      <h2>{title}</h2>
      {questions.map(({ question, answer }) => (
        <Fragment key={question.en}>
          <h3>{question[language]}</h3>
          <p>{answer[language]}</p>
        </Fragment>
      ))}
      <p>
        <a href={pagePath({ page: 'commune', unit: row.unit.slug, month: ranking.period.code }, language)}>
          {page(unitInSentence(row.unitOnDay.name))}
        </a>
      </p>
    </section>
  );
}
