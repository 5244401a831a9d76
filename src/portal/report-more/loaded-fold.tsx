import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { filingWords } from '../filing/texts.js';
import { useWords } from '../shell/page-context.js';

type FoldProps<Part extends object> = {
  readonly title: string;
  readonly beginsOpen?: boolean;
  readonly load: () => Promise<ComponentType<Part>>;
  readonly part: Part;
};

/** A fold whose script is loaded when opened. Without a connection it tells so, and the next opening tries again. */
export function LoadedFold<Part extends object>(props: FoldProps<Part>): JSX.Element {
  const { title, beginsOpen = false, load, part } = props;
  const [words] = useWords(filingWords);
  const [isOpen, setOpen] = useState(beginsOpen);
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Part> } | 'FAILED'>();
  useEffect(() => {
    if (!isOpen || typeof loaded === 'object') return;
    setLoaded(undefined);
    load().then(
      (Part) => setLoaded({ Part }),
      () => setLoaded('FAILED'),
    );
  }, [isOpen]);
  return (
    <details
      class="more"
      open={isOpen}
      onToggle={({ currentTarget, target }) => currentTarget === target && setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen &&
        (typeof loaded === 'object' ? (
          <loaded.Part {...part} />
        ) : (
          <p>{loaded === 'FAILED' ? words.notLoaded : words.loading}</p>
        ))}
    </details>
  );
}
