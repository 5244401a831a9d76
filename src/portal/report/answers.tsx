import type { JSX } from 'preact';
import { fieldKey } from '../draft/draft.js';
import { figureOfValue } from '../draft/entered-value.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { shapeOf } from '../form-rules/form-to-check.js';
import { formProgress, useOfDelivered } from '../form-rules/progress.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import { FieldLink } from './fault-summary.js';
import { fieldOfFault } from './figure-field.js';
import { inputId } from './figure-inputs.js';
import { besideText } from './figure-texts.js';
import { reportWords } from './texts.js';

type AnswersProps = { readonly report: ReportOnPage };

/** Every answer as it would be submitted, to check before the submission. Open once nothing is missing. */
export function Answers({ report }: AnswersProps): JSX.Element {
  const [{ answers: words }, language] = useWords(reportWords);
  const open = new Map(formProgress(report.check, report.draft).open.map((fault) => [fault.code, fault]));
  return (
    <details class="besides form-answers" open={open.size === 0}>
      <summary>{words.title(report.form.frame.length)}</summary>
      <PageTable
        rows={report.form.frame}
        rowKey={({ indicator }) => indicator.code}
        columns={[
          {
            header: words.indicator,
            is: 'name',
            cell: ({ indicator: { code, nameVi, nameEn } }) => (
              <>
                <FieldLink place={inputId(code, 0)}>{code}</FieldLink>{' '}
                <small>{language === 'vi' ? nameVi : nameEn}</small>
              </>
            ),
          },
          {
            header: words.answer,
            cell: (figure) => {
              const fault = open.get(figure.indicator.code);
              if (!fault) return <Answer report={report} figure={figure} />;
              return <FieldLink place={fieldOfFault(fault)}>{fault.isGap ? words.open : words.wrong}</FieldLink>;
            },
          },
        ]}
      />
    </details>
  );
}

type AnswerProps = AnswersProps & { readonly figure: ReportOnPage['form']['frame'][number] };

/** The figure and the reason. A figure that was not typed has its source. */
function Answer({ report, figure }: AnswerProps): JSX.Element {
  const [{ answers: words }, language] = useWords(reportWords);
  const { code } = figure.indicator;
  const valueAt = (kind: 'figure' | 'reason'): string => {
    const key = fieldKey(code, kind);
    return report.draft.edits[key]?.value ?? report.held(key);
  };
  const entered = figureOfValue(valueAt('figure'), shapeOf(report.check, figure).kind);
  const use = useOfDelivered(report.check, code, entered);
  const isDelivered = use === 'FILLS' || use === 'REPLACES';
  const source = report.form.figures.find(({ indicator }) => indicator.code === code)?.delivered?.source;
  const reason = valueAt('reason').trim();
  return (
    <>
      <strong>{besideText(isDelivered ? report.check.sources.get(code)?.figure : entered, language)}</strong>
      {isDelivered && source && (
        <small>{words.from((language === 'vi' ? source.nameVi : source.nameEn) ?? source.system)}</small>
      )}
      {reason !== '' && <small>{words.reason(reason)}</small>}
    </>
  );
}
