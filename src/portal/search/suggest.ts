import { pagePath } from '../../domain/text/page-address.js';
import { type Language, listed } from '../../domain/text/text.js';
import { UnitsCalledDocument } from '../generated/search.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { partsWords } from '../parts/texts.js';
import { askPublic } from '../shell/answer.js';
import { element } from '../shell/element.js';
import { apiLanguage } from '../shell/page.js';
import type { FoundUnit } from './load.js';
import { searchWords } from './texts.js';

const MOST = 8;
const FEWEST_LETTERS = 2;
const PAUSE_MS = 150;
const LIST = 'tim-goi-y';

const suggesting = new WeakSet<HTMLInputElement>();

/**
 * Suggestions below a field, by the combobox pattern of ARIA 1.2: arrows choose, Enter opens, Escape closes. Without a
 * suggestion chosen, Enter sends the form, as it does without script.
 */
export function suggest(field: HTMLInputElement, language: Language, leave: () => void): void {
  const ask = askPublic(language, (address, init) => fetch(address, init));
  if (suggesting.has(field)) return;
  suggesting.add(field);
  const words = searchWords[language];
  const list = element('ul', { id: LIST, role: 'listbox', 'aria-label': words.suggestions, hidden: '' });
  const status = element('output', { class: 'unseen' });
  field.after(list, status);
  const state = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': LIST, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(state)) field.setAttribute(name, value);
  let turn = 0;
  let chosen = -1;

  const choose = (place: number): void => {
    chosen = place;
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', `${i === place}`);
    const option = list.children[place];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    turn += 1;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const open = (option: Element | undefined): void => {
    const path = option?.getAttribute('data-path');
    if (!path) return;
    leave();
    location.assign(path);
  };
  const show = (units: readonly FoundUnit[]): void => {
    list.replaceChildren(...units.map((unit, i) => optionOf(unit, i)));
    list.hidden = units.length === 0;
    field.setAttribute('aria-expanded', `${units.length > 0}`);
    status.textContent = words.count(units.length);
    choose(-1);
  };
  const optionOf = (unit: FoundUnit, place: number): HTMLElement => {
    const option = element('li', { id: `${LIST}-${place}`, role: 'option', 'aria-selected': 'false' });
    option.dataset.path = pagePath({ page: 'commune', unit: unit.slug }, language);
    const above = unit.onDay?.parent;
    const heirs = listed(
      unit.movedTo.map((heir) => unitInSentence(unitName(heir))),
      partsWords[language].moved.and,
    );
    option.append(element('strong', {}, unitName(unit)), above ? `, ${unitInSentence(above.name)}` : '');
    if (heirs !== '') option.append(` ${partsWords[language].moved.to} ${heirs}`);
    return option;
  };

  const look = (): void => {
    const text = field.value.trim();
    close();
    const asked = turn;
    if (text.length < FEWEST_LETTERS) return;
    setTimeout(async () => {
      if (asked !== turn) return;
      const answer = await ask(UnitsCalledDocument, { text, first: MOST, lang: apiLanguage(language) }).catch(
        () => undefined,
      );
      if (asked === turn) show(answer?.units?.nodes ?? []);
    }, PAUSE_MS);
  };
  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (count > 0 && step !== undefined) {
      // Beyond either end the field itself is chosen.
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (count > 0 && event.key === 'Enter' && chosen >= 0) open(list.children[chosen]);
    else if (count > 0 && event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  // The field keeps the focus, so that a click is not a loss of it.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) open(target.closest('[role=option]') ?? undefined);
  });
  // The reader may have typed before this script was loaded.
  if (field.value !== field.defaultValue) look();
}
