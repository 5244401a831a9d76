import type { ComponentChildren, JSX } from 'preact';
import { useInLanguage } from '../change-form/use-loaded.js';
import { ActionButton } from '../parts/controls.js';
import { faultText } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { useLanguage } from '../shell/page-context.js';

type AskedProps<Found extends object> = {
  readonly words: { readonly title: string; readonly ask: string; readonly none: string };
  ask(lang: ReturnType<typeof apiLanguage>): Promise<Found | null | undefined>;
  said(found: Found): string;
  shown(found: Found): ComponentChildren;
};

/** An effect of a draft. A button asks for it, because the service then computes a whole ranking. */
export function AskedPart<Found extends object>(props: AskedProps<Found>): JSX.Element {
  const language = useLanguage();
  const { words, ask, said, shown } = props;
  const [answer, setAnswer] = useInLanguage<Found | string>('');
  async function askNow(): Promise<void> {
    try {
      setAnswer((await ask(apiLanguage(language))) ?? words.none);
    } catch (error) {
      setAnswer(faultText(error));
    }
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        <ActionButton text={words.ask} does={askNow} isQuiet />
      </p>
      <output>{typeof answer === 'string' ? answer : said(answer)}</output>
      {typeof answer === 'string' ? null : shown(answer)}
    </section>
  );
}
