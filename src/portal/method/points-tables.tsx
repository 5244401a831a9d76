import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodPageQuery } from '../generated/method.js';
import { methodWords } from './words.js';

type Method = NonNullable<MethodPageQuery['methodVersion']>;
type TablesProps = { readonly method: Method; readonly language: Language };

/** What pillars and groups are worth. */
export function PointsTables({ method: { pillars, groups }, language }: TablesProps): JSX.Element {
  const words = methodWords(language).pillars;
  const points = (value: number) => numberText(value)[language];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div class="pair">
        <table class="data">
          <caption>{words.captionGroups}</caption>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col" class="number">
                {words.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.code}>
                <th scope="row">
                  {group.name}
                  <span class="certainty">{group.pillar?.name ?? words.foundation}</span>
                </th>
                <td class="number">{points(group.points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="data">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.pillar}</th>
              <th scope="col" class="number">
                {words.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {pillars.map((pillar) => (
              <tr key={pillar.code}>
                <th scope="row">
                  {pillar.name}
                  <span class="certainty">
                    {words.own(
                      pillar.groups
                        .filter((group) => group.pillar !== null)
                        .map(({ name }) => name)
                        .join(', '),
                    )}
                  </span>
                </th>
                <td class="number">{points(pillar.points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
