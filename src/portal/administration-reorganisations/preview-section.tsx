import type { ComponentChildren, JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { periodLabel } from '../../domain/time/texts.js';
import { sectionPath } from '../administration-frame/section.js';
import { enumLabel } from '../parts/api-names.js';
import { Sentences } from '../parts/sentences.js';
import { useWords } from '../shell/page-context.js';
import type { OneReorganisation, PreviewOfReorganisation } from './load.js';
import { reorganisationsWords } from './texts.js';

type Props = { readonly preview: NonNullable<PreviewOfReorganisation>; readonly answer: OneReorganisation };

/** The effects of a publication on units, addresses, reports, officials, settings and rankings. */
export function PreviewSection({ preview, answer }: Props): JSX.Element {
  const [{ preview: words }, language] = useWords(reorganisationsWords);
  const nameOf = (slug: string) =>
    answer.units.find((unit) => unit.slug === slug)?.name ??
    preview.beginning.find((unit) => unit.slug === slug)?.name ??
    slug;
  const period = (code: string) => periodLabel(code)[language];
  const lists: readonly (readonly [title: string, lines: readonly ComponentChildren[]])[] = [
    [words.ending, preview.ending.map(({ name }) => name)],
    [words.beginning, preview.beginning.map(({ name }) => name)],
    [words.changing, preview.changing.map(({ before, after }) => `${before.name} → ${after.name}`)],
    [
      words.redirects,
      preview.redirects
        .filter(({ to }) => to.length > 0)
        .map(({ from, to }) => `${nameOf(from)} → ${to.map(nameOf).join(', ')}`),
    ],
    [
      words.reports,
      preview.reports.map(({ unit, period: code, fillsIn }) =>
        words.report(nameOf(unit), period(code), fillsIn.map(nameOf).join(', ')),
      ),
    ],
    [words.openPeriods, preview.openPeriods.map(period)],
    [
      words.scopes,
      preview.scopes.map(({ scope, heir, to, authority, firstPeriod }) => {
        if (heir !== null) return words.scope(nameOf(scope), nameOf(heir), period(firstPeriod), authority);
        return to === null
          ? words.scopeWithoutHeir(nameOf(scope))
          : words.scopeMoves(nameOf(scope), nameOf(to), period(firstPeriod));
      }),
    ],
    [
      words.rankings,
      preview.rankings.map(
        ({ scope, period: code, version, effect }) =>
          `${nameOf(scope)}, ${period(code)} (${version}): ${enumLabel(answer.labels.effects, effect)}`,
      ),
    ],
    [
      words.officials,
      preview.officials.map(({ official, from, to, isWider }) => (
        <>
          <a href={sectionPath('officials', official.id)}>{official.name}</a>:{' '}
          {words.moves(nameOf(from), to === null ? null : nameOf(to))}
          {isWider && ` – ${words.wider}`}
        </>
      )),
    ],
  ];
  return (
    <section>
      <h2>{words.title}</h2>
      {preview.needsConfirmation && <p class="warning">{words.needsConfirmation}</p>}
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <details class="group" key={title} open={lines.length <= MOST_OPEN}>
            <summary>
              {title} ({numberText(lines.length)[language]})
            </summary>
            <Sentences of={lines} />
          </details>
        ))}
    </section>
  );
}

const MOST_OPEN = 8;
