import type { JSX } from 'preact';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import { DayAlone } from '../change-form/day-input.js';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { rankingWords } from './texts.js';

type VersionsProps = {
  readonly path: string;
  readonly version: number;
  /** Undefined where the address names the version: which one is current may change. */
  readonly current: number | undefined;
  /** The day that the reader asked for, as it was typed, and why it is none. */
  readonly publishedOn: string | null;
  readonly fault: string;
};

export const DAY_FIELD = 'ngay-cong-bo';

/** Every version of the month, and the ranking as it was on a day. */
export function Versions({ path, version, current, publishedOn, fault }: VersionsProps): JSX.Element {
  const [{ versions: words }] = useWords(rankingWords);
  const numbers = Array.from({ length: current ?? 0 }, (_, i) => i + 1);
  return (
    <section class="on-screen">
      <h2>{words.title}</h2>
      {current !== undefined && <p>{words.text(version, current)}</p>}
      {numbers.length > 1 && (
        <ul class="steps">
          {numbers.map((number) => (
            <li key={number}>
              <a
                href={`${path}?${PAGE_QUERY.version}=${number}`}
                aria-current={number === version ? 'true' : undefined}
              >
                {words.version(number)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <form class="row" action={path}>
        <DayAlone id={DAY_FIELD} name={PAGE_QUERY.publishedOn} fault={fault} label={words.day} value={publishedOn} />
        <ActionButton text={words.open} />
      </form>
    </section>
  );
}
