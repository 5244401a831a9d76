import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { CommentField } from '../comments/comment-field.js';
import type { LookedAtFigureFragment, SavedFileFragment } from '../generated/reviewed-report.js';
import { useWords } from '../shell/page-context.js';
import { anchorOf, changeText, shownText } from './looked-at.js';
import { reviewedWords } from './texts.js';

type Props = {
  readonly looked: LookedAtFigureFragment;
  /** Chosen in the table of a desktop screen. */
  readonly isChosen: boolean;
  /** The comment as typed. Undefined if the report cannot be returned. */
  readonly comment: string | undefined;
  readonly onComment: (code: string, text: string) => void;
  readonly fileList: (files: readonly SavedFileFragment[]) => JSX.Element;
};

/** One figure with the value before, its expected range, the commune's words and the reviewer's comment. */
export function FigureArticle({ looked, isChosen, comment, onComment, fileList }: Props): JSX.Element {
  const [words, language] = useWords(reviewedWords);
  const { figure, previous, expected, remarks } = looked;
  const { indicator, working, reason, evidence, source, delivered, isInConflict } = figure;
  const values = [
    { name: words.figures.now, text: shownText(working, indicator, language), isOwn: true },
    { name: words.figures.before, text: shownText(previous, indicator, language) },
    { name: words.figures.change, text: changeText(looked, language) },
    { name: words.figures.expected, text: expected?.text ?? words.figures.noExpected },
  ];
  return (
    <article
      id={anchorOf(indicator.code)}
      class={['looked-at', ...(remarks.length > 0 ? ['remarked'] : []), ...(isChosen ? ['chosen'] : [])].join(' ')}
      tabIndex={-1}
    >
      <h4>
        {indicator.code} {indicator.name}
      </h4>
      <dl class="beside">
        {values.map(({ name, text, isOwn }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{isOwn ? <strong>{text}</strong> : text}</dd>
          </div>
        ))}
      </dl>
      {remarks.length > 0 && (
        <ul class="plain remarks">
          {remarks.map(({ kind, sentence }) => (
            <li key={sentence}>
              <strong>{words.look.kinds[kind]}.</strong> {sentence}
            </li>
          ))}
        </ul>
      )}
      {isInConflict && delivered && (
        <p class="warning">
          {words.figures.conflict(delivered.source.systemName, shownText(delivered.figure, indicator, language))}
        </p>
      )}
      {source && <p class="aside">{words.figures.source(source.systemName)}</p>}
      {reason && (
        <p>
          <strong>{words.figures.reason}:</strong> {reason}
        </p>
      )}
      {evidence.length > 0 && <Evidence links={evidence} title={words.figures.evidence} />}
      {fileList(figure.files)}
      {figure.comment && (
        <p>
          <strong>{words.figures.said}:</strong> {figure.comment}
        </p>
      )}
      <div class="pair">
        <Peers looked={looked} />
        {comment !== undefined && (
          <CommentField
            code={indicator.code}
            text={comment}
            reader="UNIT"
            isOpen={remarks.length > 0}
            onType={(text) => onComment(indicator.code, text)}
          />
        )}
      </div>
    </article>
  );
}

/** Links from the commune lead to other sites. */
const Evidence = ({ links, title }: { readonly links: readonly string[]; readonly title: string }): JSX.Element => (
  <p>
    <strong>{title}:</strong>{' '}
    {links.map((link) => (
      <a key={link} class="evidence-link" href={link} target="_blank" rel="noreferrer noopener">
        {link}
      </a>
    ))}
  </p>
);

function Peers({ looked }: Pick<Props, 'looked'>): JSX.Element | null {
  const [{ figures: words }, language] = useWords(reviewedWords);
  const { figure, peers, remarks } = looked;
  if (peers.length === 0) return null;
  const { indicator, working } = figure;
  return (
    <details open={remarks.some(({ kind }) => kind === 'OUTSIDE_RANGE')}>
      <summary>{words.peers(peers.length)}</summary>
      <p class="aside">{words.peersNote}</p>
      <table class="data narrow peers">
        <caption class="unseen">{words.peers(peers.length)}</caption>
        <tbody>
          <tr class="best">
            <th scope="row">{words.own}</th>
            <td class="number">{shownText(working, indicator, language)}</td>
          </tr>
          {peers.map((peer) => (
            <tr key={peer.unit.slug}>
              <th scope="row">
                <a href={pagePath({ page: 'commune', unit: peer.unit.slug }, language)}>{peer.unitOnDay.name}</a>
                {!peer.isApproved && <small>{words.notApproved}</small>}
              </th>
              <td class="number">{shownText(peer.figure, indicator, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
