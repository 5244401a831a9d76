import type { ComponentChildren, JSX } from 'preact';
import { useFieldPlace } from './form-context.js';

export type FieldHead = {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
};

/** Attributes that connect a control to its label, hint and faults. */
export type ControlAttributes = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
};

type Props = FieldHead & { readonly control: (attributes: ControlAttributes) => JSX.Element };

/** One field, with label, hint and faults above the control. */
export function Field({ name, label, hint, control }: Props): JSX.Element {
  const { id, faults } = useFieldPlace(name);
  const described = [hint === undefined ? [] : [`${id}-hint`], faults.map((_, i) => `${id}-fault-${i}`)].flat();
  return (
    <div class={faults.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.map((fault, i) => (
        <p class="fault" id={`${id}-fault-${i}`} key={fault}>
          {fault}
        </p>
      ))}
      {control({
        id,
        name,
        'aria-invalid': faults.length > 0 || undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      })}
    </div>
  );
}
