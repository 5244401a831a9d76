import type { JSX } from 'preact';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { reportWords } from './texts.js';

type ChoiceProps = {
  readonly own: string;
  readonly theirs: string;
  readonly choose: (which: 'OWN' | 'THEIRS') => void;
};

/** Shows the two conflicting values. Neither replaces the other until the typist chooses. */
export function ConflictChoice({ own, theirs, choose }: ChoiceProps): JSX.Element {
  const [{ conflict }] = useWords(reportWords);
  return (
    <fieldset class="conflict">
      <legend>{conflict.title}</legend>
      <div class="sides">
        {(['OWN', 'THEIRS'] as const).map((which) => (
          <div key={which}>
            <p class="aside">{which === 'OWN' ? conflict.own : conflict.theirs}</p>
            <p class="side-value">{(which === 'OWN' ? own : theirs) || conflict.empty}</p>
            <ActionButton
              text={which === 'OWN' ? conflict.keepOwn : conflict.takeTheirs}
              does={() => choose(which)}
              isQuiet
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
