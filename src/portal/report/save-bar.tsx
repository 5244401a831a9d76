import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { momentLabel } from '../../domain/time/texts.js';
import { editsOf, unsentSince } from '../draft/draft.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { rightFields } from '../form-rules/check-form.js';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { type ReportWords, reportWords } from './texts.js';

type BarProps = { readonly report: ReportOnPage; readonly onSave: () => void };

/** Tells whether the service has what was typed. Always in sight. */
export function SaveBar({ report, onSave }: BarProps): JSX.Element {
  const [{ bar }, language] = useWords(reportWords);
  const isUnsent = unsentSince(report.draft) !== undefined;
  return (
    <section class={isUnsent ? 'save-bar unsent' : 'save-bar'} aria-label={bar.label}>
      <div class="frame">
        <output>{statusText(report, bar, language)}</output>
        {/* A disabled button would lose the focus, and the next key would go nowhere. */}
        <ActionButton text={bar.save} does={() => report.isBusy || onSave()} aria-disabled={report.isBusy} />
      </div>
    </section>
  );
}

const at = (moment: number, language: Language): string => momentLabel(new Date(moment).toISOString())[language];

function statusText(report: ReportOnPage, bar: ReportWords['bar'], language: Language): string {
  const { draft, form, check, isBusy, isSignedOut } = report;
  if (isBusy) return bar.saving;
  const since = unsentSince(draft);
  if (since === undefined) {
    const { savedAt } = form;
    return savedAt === null ? bar.nothing : bar.saved(momentLabel(savedAt)[language]);
  }
  if (isSignedOut) return bar.signIn;
  const { unsent } = draft;
  if (unsent) return (unsent.kind === 'SUBMIT' ? bar.unsentReport : bar.unsentSave)(at(unsent.madeAt, language));
  const edits = editsOf(draft);
  const held = edits.length - rightFields(check, draft).length;
  return [bar.typed(edits.length, at(since, language)), ...(held > 0 ? [bar.held(held)] : [])].join(' ');
}
