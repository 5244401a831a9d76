import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { enteredLinks } from '../../domain/figure/entry.js';
import { type FieldKind, fieldKey } from '../draft/draft.js';
import { EvidenceSection, filesOn } from '../evidence/evidence-section.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { FieldFault } from '../form-rules/check-form.js';
import type { FrameFigure } from '../form-rules/form-to-check.js';
import { useWords } from '../shell/page-context.js';
import { ConflictChoice } from './conflict-choice.js';
import { reportWords } from './texts.js';

export type FieldProps = { readonly report: ReportOnPage; readonly figure: FrameFigure; readonly isReadOnly: boolean };

type BesideProps = FieldProps & {
  readonly faults: readonly FieldFault[];
  /** A comment on the figure awaits an answer. */
  readonly isAsked: boolean;
};

/** Reason and evidence of a figure. The parts open if a reason or an answer is required. */
export function BesideFigure(props: BesideProps): JSX.Element | null {
  const { report, figure, isReadOnly, faults, isAsked } = props;
  const { code } = figure.indicator;
  const [{ figure: words }, language] = useWords(reportWords);
  const element = useRef<HTMLDetailsElement>(null);
  const kinds = ['reason', 'evidence'] as const;
  const isNeeded =
    isAsked || faults.some(({ needsReason, isGap, field }) => (needsReason && !isGap) || field !== 'figure');
  const hasText = kinds.some((kind) => textOf(props, kind) !== '');
  const hasFiles = filesOn(report, code).length > 0;
  const files = <EvidenceSection report={report} code={code} />;
  useEffect(() => {
    if (element.current && (isNeeded || hasText || hasFiles)) element.current.open = true;
  }, [isNeeded, hasText, hasFiles]);
  if (isReadOnly)
    return (
      <>
        {hasText && <EnteredTexts {...props} />}
        {files}
      </>
    );
  return (
    <details class="besides" ref={element}>
      <summary>{words.beside}</summary>
      {kinds.map((kind) => {
        const key = fieldKey(code, kind);
        const edit = report.draft.edits[key];
        const id = `${code}-${kind}`;
        const own = faults.filter(({ field }) => field === kind);
        return (
          <div class="part" key={kind}>
            <label for={id}>{kind === 'reason' ? words.reason : words.links}</label>
            <p class="aside" id={`${id}-hint`}>
              {kind === 'reason' ? words.reasonHint : words.linksHint}
            </p>
            {edit?.theirs !== undefined && (
              <ConflictChoice
                own={edit.value ?? ''}
                theirs={edit.theirs}
                choose={(which) => report.choose(key, which)}
              />
            )}
            {own.map(({ message }) => (
              <p class="field-faults" key={message.vi} id={`${id}-fault`}>
                {message[language]}
              </p>
            ))}
            <textarea
              id={id}
              rows={2}
              value={textOf(props, kind)}
              aria-invalid={own.length > 0 || undefined}
              aria-describedby={own.length > 0 ? `${id}-fault ${id}-hint` : `${id}-hint`}
              onInput={({ currentTarget: { value } }) => report.type(key, { parts: [value], value, language })}
            />
          </div>
        );
      })}
      {files}
    </details>
  );
}

const textOf = ({ report, figure }: FieldProps, kind: FieldKind): string => {
  const key = fieldKey(figure.indicator.code, kind);
  return report.draft.edits[key]?.parts[0] ?? report.held(key);
};

function EnteredTexts(props: BesideProps): JSX.Element {
  const [{ figure: words }] = useWords(reportWords);
  const links = enteredLinks(textOf(props, 'evidence'));
  return (
    <dl class="besides-read">
      {textOf(props, 'reason') !== '' && (
        <div>
          <dt>{words.reason}</dt>
          <dd>{textOf(props, 'reason')}</dd>
        </div>
      )}
      {links.length > 0 && (
        <div>
          <dt>{words.links}</dt>
          {links.map((link) => (
            <dd key={link}>
              <a href={link} rel="noreferrer">
                {link}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
