import { typedName } from '../../domain/register/name-match.js';
import { foldText } from '../../domain/text/fold-text.js';

const filtering = new WeakSet<HTMLInputElement>();

/** Hides the rows whose first link, head or whole text does not hold what is typed. `data-filter` is the selector of the rows. */
export function filterRows(field: HTMLInputElement): void {
  if (!filtering.has(field)) field.addEventListener('input', () => show(field));
  filtering.add(field);
  show(field);
}

function show(field: HTMLInputElement): void {
  const typed = typedName(field.value);
  const rows = [...document.querySelectorAll<HTMLElement>(field.dataset.filter ?? '')];
  for (const row of rows) {
    const name = row.querySelector('a') ?? row.querySelector('th') ?? row;
    row.hidden = !foldText(name.textContent).includes(typed);
  }
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const output = field.closest('.list-filter')?.querySelector('output');
  if (output) output.textContent = typed === '' ? '' : `${shown}/${rows.length} ${output.dataset.units}`;
}
