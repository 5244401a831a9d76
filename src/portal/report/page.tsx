import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { ReportAnswer } from '../filing/answer.js';
import { loadReportPage } from '../filing/load.js';
import { ofLanguage, unitName } from '../parts/api-names.js';
import { portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { FormView } from './form-view.js';
import { reportWords } from './texts.js';

type NoFormProps = { readonly answer: Extract<ReportAnswer, { kind: 'NO_FORM' }>; readonly period: string };

/** Why there is no form, and where the report is instead. */
function NoForm({ answer: { unit, refusal }, period }: NoFormProps): JSX.Element {
  const [{ refused: words }] = useWords(reportWords);
  const successors = unit?.movedTo ?? [];
  return (
    <>
      <p>{refusal ?? words.notExpected(unit ? unitName(unit) : '')}</p>
      {unit && successors.length > 0 && (
        <>
          <p>{words.ended(unitName(unit))}</p>
          <ul>
            {successors.map((successor) => (
              <li key={successor.slug}>
                <a href={pagePath({ page: 'report', unit: successor.slug, period })}>{unitName(successor)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={pagePath({ page: 'work' })}>{words.wayOut}</a>
      </p>
    </>
  );
}

export const reportPage = portalPage<'report', ReportAnswer>({
  reader: 'OFFICIAL',
  load: (request) => loadReportPage(request),
  title({ answer, language }) {
    const words = reportWords[language];
    if (answer.kind === 'NO_FORM') return words.refused.title;
    const { unitOnDay, period } = answer.page.form;
    // A form kept by an earlier release has the name elsewhere.
    return words.title(ofLanguage(period, 'name', language), unitOnDay ? ofLanguage(unitOnDay, 'name', language) : '');
  },
  View({ address, answer }) {
    if (answer.kind === 'NO_FORM') return <NoForm answer={answer} period={address.period} />;
    return <FormView key={answer.opening} opened={answer} />;
  },
});
