import type { JSX } from 'preact';
import type { ReportOnPage } from '../filing/use-report.js';
import { formProgress } from '../form-rules/progress.js';
import { ofLanguage } from '../parts/api-names.js';
import { useWords } from '../shell/page-context.js';
import { FieldLink } from './fault-summary.js';
import { fieldOfFault } from './figure-field.js';
import { reportWords } from './texts.js';

export const groupId = (code: string): string => `nhom-${code}`;

/** The share of answered figures, the open ones, and links to each group. */
export function ProgressPart({ report }: { readonly report: ReportOnPage }): JSX.Element {
  const [{ progress: words }, language] = useWords(reportWords);
  const { asked, open } = formProgress(report.check, report.draft);
  const isOpen = new Set(open.map(({ code }) => code));
  const groups = report.form.methodVersion.groups.flatMap((group) => {
    const { code } = group;
    const codes = report.form.frame.flatMap(({ indicator }) => (indicator.group.code === code ? [indicator.code] : []));
    const done = codes.filter((one) => !isOpen.has(one)).length;
    return codes.length > 0 ? [{ code, name: ofLanguage(group, 'name', language), done, asked: codes.length }] : [];
  });
  return (
    <nav class="form-progress" aria-label={words.label}>
      <p>
        <strong>
          {asked - open.length}/{asked}
        </strong>{' '}
        {open.length === 0 ? words.complete : words.open}{' '}
        {open.map((fault, i) => (
          <span key={fault.code}>
            {i > 0 && ', '}
            <FieldLink place={fieldOfFault(fault)}>{fault.code}</FieldLink>
          </span>
        ))}
      </p>
      <ul>
        {groups.map((group) => (
          <li key={group.code}>
            <FieldLink place={groupId(group.code)}>{group.name}</FieldLink> {group.done}/{group.asked}
          </li>
        ))}
      </ul>
    </nav>
  );
}
