import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shell/page-context.js';
import { ActionButton } from './controls.js';
import { partsWords } from './texts.js';

type SentFormProps = {
  /** The target of the form: a page, and the part of it that shows the choice. */
  readonly action: string;
  /** The other parameters of the address. */
  readonly kept?: Readonly<Record<string, string | null>>;
  readonly children: ComponentChildren;
};

/** A choice that stands in the address. `src/portal/main.ts` sends it at once; without script its button does. */
export function SentForm({ action, kept = {}, children }: SentFormProps): JSX.Element {
  const [{ choice: words }] = useWords(partsWords);
  return (
    <form class="choice on-screen" action={action} data-sends>
      {Object.entries(kept).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <ActionButton text={words.show} isQuiet />
    </form>
  );
}
