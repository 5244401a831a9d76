import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { chooseAssignment } from './browser-session.js';
import { sessionWords } from './texts.js';
import type { KeptAssignment, KeptViewer } from './viewer.js';

type ChoiceProps = { readonly viewer: KeptViewer; readonly language: Language };

/** Role and unit, and for whom and until when: a substitute may have the same role at the same unit twice. */
export function assignmentText({ roleLabel, unitName, ...of }: KeptAssignment, language: Language): string {
  const place = `${roleLabel[language]}, ${unitName[language]}`;
  if (!of.substituteFor) return place;
  const until = of.substituteUntil ? dayLabel(of.substituteUntil)[language] : undefined;
  return `${place}, ${sessionWords[language].substituteFor(of.substituteFor, until)}`;
}

/** The other assignments of a person who holds several. The chosen one stands beside the name. */
export function AssignmentChoice({ viewer, language }: ChoiceProps): JSX.Element {
  const element = useRef<HTMLDetailsElement>(null);
  const choose = async (id: string): Promise<void> => {
    await chooseAssignment(id, language);
    if (element.current) element.current.open = false;
  };
  return (
    <details class="assignments" ref={element}>
      <summary>{sessionWords[language].assignments}</summary>
      <ul>
        {viewer.assignments.map((assignment) => {
          const { id } = assignment;
          return (
            id !== null &&
            id !== viewer.assignment.id && (
              <li key={id}>
                <button type="button" onClick={() => void choose(id)}>
                  {assignmentText(assignment, language)}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
