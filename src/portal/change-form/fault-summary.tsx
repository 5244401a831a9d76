import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type FormFault, fieldId } from './form-context.js';

type Props = {
  readonly form: string;
  readonly title: string;
  readonly faults: readonly FormFault[];
};

/** The field of a fault: the longest start of its path that names a field, else the first control of the form. */
function fieldOf(form: string, { path }: FormFault): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const id = fieldId(form, path.slice(0, length).join('.'));
    if (document.getElementById(id)) return id;
  }
  const controls = ['input', 'select', 'textarea', 'button'].map((tag) => `${tag}[id^="${form}-"]`);
  return document.querySelector(controls.join())?.id;
}

/** All faults, each with a link to its field. It takes the focus when it appears. */
export function FaultList({ form, title, faults }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [faults]);
  return (
    <div class="fault-summary" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {faults.map((fault) => {
          const field = fieldOf(form, fault);
          return (
            <li key={`${fault.path.join('.')} ${fault.message}`}>
              {field ? (
                <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {fault.message}
                </a>
              ) : (
                fault.message
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function goTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
