import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type NamedOnDay, unitInSentence, unitName } from '../parts/api-names.js';
import { partsWords } from '../parts/texts.js';
import { useWords } from '../shell/page-context.js';

/** A unit of today in which an ended one, or a part of it, lies. */
export type Heir = NamedOnDay & { readonly slug: string; readonly validFrom: string | null };

type Props = { readonly name: ComponentChildren; readonly heirs: readonly Heir[] };

/** "Xã Xuân Lạc nay thuộc xã Nam Cường từ 01/7/2025", with the ways there; by day where a divided unit ended step by step. */
export function NowPartOf({ name, heirs }: Props): JSX.Element {
  const [{ moved }, language] = useWords(partsWords);
  const { to, since, and } = moved;
  const days = [...new Set(heirs.map(({ validFrom }) => validFrom))];
  return (
    <>
      {name} {to}{' '}
      {days.map((day, place) => (
        <Fragment key={day}>
          {place > 0 && '; '}
          {heirs
            .filter(({ validFrom }) => validFrom === day)
            .map((heir, i, { length }) => (
              <Fragment key={heir.slug}>
                {i > 0 && (i < length - 1 ? ', ' : ` ${and} `)}
                <a href={pagePath({ page: 'commune', unit: heir.slug }, language)}>{unitInSentence(unitName(heir))}</a>
              </Fragment>
            ))}
          {day && ` ${since(dayLabel(day)[language])}`}
        </Fragment>
      ))}
    </>
  );
}
