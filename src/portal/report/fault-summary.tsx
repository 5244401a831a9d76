import type { JSX, Ref } from 'preact';
import { placeOfRefusal } from '../filing/refusal-place.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { useWords } from '../shell/page-context.js';
import { fieldOfFault } from './figure-field.js';
import { reportWords } from './texts.js';

type SummaryProps = { readonly report: ReportOnPage; readonly place: Ref<HTMLDivElement> };

/** The faults with links to their fields. It takes the focus after a refused request. */
export function FaultSummary({ report, place }: SummaryProps): JSX.Element {
  const [{ faults: words }, language] = useWords(reportWords);
  const conflicts = Object.entries(report.draft.edits).filter(([, edit]) => edit?.theirs !== undefined);
  const faults = report.isSubmission ? report.faults : [];
  const isEmpty = faults.length === 0 && report.refusals.length === 0 && conflicts.length === 0;
  return (
    <div ref={place} tabIndex={-1} class={isEmpty ? 'fault-summary-place' : 'fault-summary'}>
      {!isEmpty && (
        <>
          <h2>{report.refusals.length > 0 ? words.refusedTitle : words.title}</h2>
          <ul>
            {conflicts.length > 0 && (
              <li>
                <FieldLink place={`${conflicts[0]?.[0].split('.')[0]}-figure`}>
                  {words.conflicts(conflicts.length)}
                </FieldLink>
              </li>
            )}
            {report.refusals.map(({ message, path }) => (
              <li key={message}>
                <FieldLink place={placeOfRefusal(path)}>{message}</FieldLink>
              </li>
            ))}
            {faults.map((fault) => (
              <li key={`${fault.code}-${fault.message.vi}`}>
                <FieldLink place={fieldOfFault(fault)}>{fault.message[language]}</FieldLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Moves the focus to a field, and opens the folded parts around it. */
export function FieldLink({ place, children }: { readonly place: string; readonly children: string }): JSX.Element {
  const go = (event: Event): void => {
    const field = document.getElementById(place);
    if (!field) return;
    event.preventDefault();
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    field.focus();
    field.scrollIntoView({ block: 'center' });
  };
  return (
    <a href={`#${place}`} onClick={go}>
      {children}
    </a>
  );
}
