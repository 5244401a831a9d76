import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { momentLabel } from '../../domain/time/texts.js';
import { CommentField } from '../comments/comment-field.js';
import { fieldKey } from '../draft/draft.js';
import { figureOfValue } from '../draft/entered-value.js';
import { commentAt } from '../draft/typed-comments.js';
import { isAllowed } from '../filing/allowed.js';
import type { ReportOnPage } from '../filing/use-report.js';
import type { FieldFault } from '../form-rules/check-form.js';
import { answeredFigure, shapeOf } from '../form-rules/form-to-check.js';
import { useOfDelivered } from '../form-rules/progress.js';
import { ofLanguage, sourceLanguage } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import { BesideFigure, type FieldProps } from './beside-figure.js';
import { ConflictChoice } from './conflict-choice.js';
import { FigureInputs, inputId } from './figure-inputs.js';
import { answeredText, besideText, draftText } from './figure-texts.js';
import { reportWords } from './texts.js';

/** One figure: its question, its value in the period before, its fields, and its faults. */
export function FigureField({ report, figure, isReadOnly }: FieldProps): JSX.Element {
  const [hasFocus, setFocus] = useState(false);
  const [{ figure: words, comment, remarks }, language] = useWords(reportWords);
  const { indicator } = figure;
  const { code, kind, acceptsZeroDenominator } = indicator;
  const source = ofLanguage(indicator, 'source', language);
  const key = fieldKey(code, 'figure');
  const state = report.form.figures.find(({ indicator }) => indicator.code === code);
  const edit = report.draft.edits[key];
  const faults = faultsShown(report, code, hasFocus);
  const own = faults.filter(({ field }) => field === 'figure');
  const faultId = own.length > 0 ? `${code}-faults` : undefined;
  const shape = shapeOf(report.check, figure);
  // A text that is not yet readable as a figure is no empty field.
  const isUnread = edit?.value === null;
  const entered = figureOfValue(edit?.value ?? report.held(key), shape.kind);
  const use = isUnread ? undefined : useOfDelivered(report.check, code, entered);
  return (
    <fieldset
      class={faults.length > 0 ? 'figure-field wrong' : 'figure-field'}
      id={`${code}-figure`}
      onFocusIn={() => setFocus(true)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        setFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      <legend>
        <span class="code">{code}</span> {ofLanguage(indicator, 'name', language)}
      </legend>
      <p class="previous">
        {words.previous} <strong>{answeredText(figure.previous, kind, language)}</strong>
      </p>
      {state?.comment && (
        <p class="figure-remark">
          <strong>{comment}</strong> {state.comment} {!isReadOnly && remarks.asked}
        </p>
      )}
      {edit?.theirs !== undefined && (
        <ConflictChoice
          own={edit.value === null ? edit.parts.join(' / ') : draftText(edit.value, kind, language)}
          theirs={draftText(edit.theirs, kind, language)}
          choose={(which) => report.choose(key, which)}
        />
      )}
      {own.length > 0 && (
        <div id={faultId} class="field-faults">
          {own.map(({ message }) => (
            <p key={message.vi}>{message[language]}</p>
          ))}
        </div>
      )}
      {isReadOnly ? (
        <p class="entered">
          {words.thisPeriod} <strong>{besideText(state && answeredFigure(state.working, kind), language)}</strong>
        </p>
      ) : (
        <div class="parts">
          <FigureInputs
            figure={figure}
            shape={shape}
            edit={edit}
            held={report.held(key)}
            faultId={faultId}
            wrongParts={new Set(own.map(({ part }) => part))}
            onType={(parts, value) => report.type(key, { parts, value, language })}
          />
        </div>
      )}
      {acceptsZeroDenominator && !isReadOnly && <p class="aside">{words.zero}</p>}
      {state?.delivered && (
        <p class="aside">
          {words.delivered(
            ofLanguage(state.delivered.source, 'name', language) ?? state.delivered.source.system,
            answeredText(state.delivered.figure, kind, language),
            momentLabel(state.delivered.source.takenAt)[language],
          )}{' '}
          {use && !(isReadOnly && use === 'FILLS') && words.use[use]}
        </p>
      )}
      <BesideFigure
        report={report}
        figure={figure}
        isReadOnly={isReadOnly}
        faults={faults}
        isAsked={Boolean(state?.comment)}
      />
      {isAllowed(report, 'RETURN_TO_OFFICER') && (
        <CommentField
          code={code}
          text={commentAt(report.draft, code)}
          reader="OFFICER"
          isOpen={false}
          onType={(text) => report.comment(code, text)}
        />
      )}
      <p class="held-by">
        {words.source} <span lang={sourceLanguage(source)}>{source}</span>
      </p>
    </fieldset>
  );
}

/** Faults to show. While somebody types a ratio, its other half does not count as missing yet. */
const faultsShown = (report: ReportOnPage, code: string, hasFocus: boolean): readonly FieldFault[] =>
  report.faults.filter((fault) => fault.code === code && !(hasFocus && fault.isIncomplete));

/** The id of the field in which to correct a fault. */
export function fieldOfFault({ code, field, part, needsReason, isGap }: FieldFault): string {
  if (field === 'figure' && (isGap || !needsReason)) return inputId(code, part);
  return `${code}-${needsReason ? 'reason' : field}`;
}
