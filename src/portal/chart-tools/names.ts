/** The text of a mark in a picture: its name with its values from the picture's table. */
export function toldOf(mark: HTMLElement | SVGElement, pointed: Element | null): string {
  const name = mark.dataset.name ?? '';
  const table = mark.closest('figure')?.querySelector('table');
  const [head = [], ...rows] = [...(table?.rows ?? [])].map(({ cells }) => [...cells].map(textOf));
  const row = rows.find(([first]) => first === name);
  if (row) {
    const cells = [...mark.querySelectorAll('.cell')];
    const at = Number(mark.dataset.at ?? (pointed ? cells.indexOf(pointed) + 1 : 0));
    if (at > 0) return `${name}, ${head[at]}: ${row[at]}`;
    // A long row gives only its newest value.
    const from = row.length > MOST_TOLD ? row.length - 1 : 1;
    return `${name}: ${row
      .slice(from)
      .map((cell, i) => `${head[from + i]} ${cell}`)
      .join('; ')}`;
  }
  const column = head.indexOf(name);
  const newest = rows.findLast((cells) => /\d/.test(cells[column] ?? ''));
  return column > 0 && newest ? `${name}, ${newest[0]}: ${newest[column]}` : name;
}

const MOST_TOLD = 6;
const textOf = ({ textContent }: HTMLTableCellElement): string => textContent?.replace(/\s+/g, ' ').trim() ?? '';

const MARK = '[data-name]';
const NEXT: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Tells what is under the pointer or the finger; with the keyboard the arrows go from mark to mark of a focused picture. */
export function namePointedAt(page: Document): void {
  const tell = (mark: SVGElement, pointed: Element | null): void => {
    const figure = mark.closest('figure');
    const [told, text] = [figure?.querySelector('.pointed-at'), toldOf(mark, pointed)];
    if (!told || told.textContent === text) return;
    for (const other of figure?.querySelectorAll('.pointed') ?? []) other.classList.remove('pointed');
    mark.classList.add('pointed');
    told.textContent = text;
  };
  const point = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.closest('.drawing')) return;
    const mark = target.closest<SVGElement>(MARK);
    if (mark) tell(mark, target);
  };
  page.addEventListener('pointerover', point);
  page.addEventListener('pointerdown', point);
  page.addEventListener('keydown', (event) => {
    const step = NEXT[event.key];
    const picture =
      event.target instanceof SVGSVGElement && event.target.closest('.drawing') ? event.target : undefined;
    if (!picture || step === undefined) return;
    const marks = [...picture.querySelectorAll<SVGElement>(MARK)];
    const at = marks.findIndex((mark) => mark.classList.contains('pointed'));
    const mark = marks[at < 0 ? 0 : (at + step + marks.length) % marks.length];
    if (!mark) return;
    event.preventDefault();
    tell(mark, null);
  });
}
