import type { JSX } from 'preact';
import { doubtShareText, numberText } from '../../domain/text/number-text.js';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import { SetsChart } from '../chart/sets-chart.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { useLater } from '../parts/use-later.js';
import { navigate } from '../shell/navigate.js';
import type { CertaintyProps } from './answer.js';
import { estimatesFile, R_COMMANDS } from './estimates-file.js';
import { certaintyWords } from './texts.js';

/** The sections of the page, in their order. Each begins with its heading. */
export const CERTAINTY_SECTIONS: readonly ((props: CertaintyProps) => JSX.Element | null)[] = [
  Picture,
  Sentences,
  Varied,
  Moves,
  NotVaried,
  Check,
  Questions,
];

function Picture({ ranking: { status }, certainty, rows, chosen, language }: CertaintyProps): JSX.Element {
  return (
    <section>
      <h2>{certaintyWords[language].picture}</h2>
      <SetsChart
        language={language}
        sentence={certainty.statement}
        communes={rows.map(({ unit, unitOnDay, rank, certainty: { noise, choice, all } }) => ({
          id: unit.slug,
          name: unitOnDay.name,
          rank,
          sets: { NOISE: noise, CHOICE: choice, ALL: all },
        }))}
        doubts={['NOISE', 'CHOICE', 'ALL']}
        rankedCount={rows.length}
        isProvisional={status === 'PROVISIONAL'}
        chosen={chosen.row.unit.slug}
      />
    </section>
  );
}

function Sentences({ rows, chosen: { row, words: told }, path, query, language }: CertaintyProps): JSX.Element {
  const words = certaintyWords[language];
  const open = (slug: string): void => {
    const wanted = new URLSearchParams(query);
    wanted.set(PAGE_QUERY.communes, slug);
    navigate(`${path}?${wanted}`);
  };
  return (
    <section>
      <h2>{words.sentences}</h2>
      <form class="choice on-screen" onSubmit={(event) => event.preventDefault()}>
        <label for="xa-duoc-doc">{words.choose}</label>
        <select id="xa-duoc-doc" value={row.unit.slug} onChange={(event) => open(event.currentTarget.value)}>
          {rows.map(({ unit, unitOnDay, rank }) => (
            <option key={unit.slug} value={unit.slug}>
              {rank}. {unitOnDay.name}
            </option>
          ))}
        </select>
      </form>
      <ol class="sentences">
        {[...told.statements, ...(told.fall ? [told.fall.statement] : [])].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function Varied({ ranking: { methodVersion }, certainty, language }: CertaintyProps): JSX.Element {
  const words = certaintyWords[language].varied;
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="sentences">
        <li>{words.noise}</li>
        <li>
          {words.methods}
          <ol>
            {methodVersion.namedMethods.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ol>
        </li>
        <li>{words.weights(doubtShareText(certainty.variation)[language])}</li>
      </ul>
    </section>
  );
}

const whatMoves = () => import('../sensitivity/section.js');

function Moves({ sensitivity, language }: CertaintyProps): JSX.Element | null {
  const loaded = useLater(whatMoves);
  return loaded ? <loaded.SensitivitySection answer={sensitivity} language={language} /> : null;
}

function NotVaried({ certainty, language }: CertaintyProps): JSX.Element {
  const words = certaintyWords[language].fixed;
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="sentences">
        <li>{words.books}</li>
        <li>{words.correlation}</li>
        <li>{words.clustering(numberText(certainty.clustering)[language])}</li>
        <li>{words.targets}</li>
      </ul>
    </section>
  );
}

function Check({ ranking, rows, language }: CertaintyProps): JSX.Element {
  const words = certaintyWords[language].check;
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

const tenQuestions = () => import('./questions.js');

function Questions(props: CertaintyProps): JSX.Element | null {
  const loaded = useLater(tenQuestions);
  return loaded ? <loaded.Questions {...props} /> : null;
}
