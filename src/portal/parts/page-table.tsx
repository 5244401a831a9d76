import type { ComponentChildren, JSX } from 'preact';

/** A wide table scrolls inside its own box, also with the keyboard; the page itself never scrolls sideways. */
export const ScrollBox = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: only a box that can be focused scrolls with the keyboard
  <section class="scroll-box" tabIndex={0} aria-label={name}>
    {children}
  </section>
);

/** A column of a table: its head, and what stands in each of its cells. */
export type PageColumn<Row> = {
  readonly header: ComponentChildren;
  readonly cell: (row: Row, at: number) => ComponentChildren;
  /** The name of the row, or a number, which is aligned to the right; else text. */
  readonly is?: 'name' | 'number';
  /** The class of the head and of the cells. */
  readonly class?: string;
  /** A further class of the cells. */
  readonly cellClass?: string;
  /** The address at which the table is ordered by this column, and how it is ordered now if it is so here. */
  readonly order?: { readonly href: string; readonly here: 'ascending' | 'descending' | undefined };
  /** The cells need no label in a stacked table: they name themselves. */
  readonly isUnlabelled?: true;
};

type Attributes = Omit<JSX.IntrinsicElements['table'], 'rows' | 'class' | 'children'>;

export type TableProps<Row> = Attributes & {
  readonly rows: readonly Row[];
  readonly columns: readonly PageColumn<Row>[];
  readonly rowKey: (row: Row) => string | number;
  readonly rowClass?: (row: Row) => string | undefined;
  /** The rows once more, in lists that each stand below a line with a name. */
  readonly parts?: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  readonly caption?: string;
  /** A caption that only screen readers get, because a heading above the table says the same. */
  readonly unseenCaption?: string;
  /** Besides `data`. On a telephone each row of a `stacked` table is a list of cells below each other, with their heads. */
  readonly class?: string;
  /** The name of the box in which a wide table scrolls. */
  readonly box?: string;
  /** The line in a table without rows. */
  readonly none?: string;
};

const classes = (...names: readonly unknown[]): string | undefined => names.filter(Boolean).join(' ') || undefined;

/** Every table of figures and facts: a head, and rows of the same columns. */
export function PageTable<Row>(props: TableProps<Row>): JSX.Element {
  const { rows, columns, rowKey, rowClass, caption, unseenCaption, class: more, box, none, ...others } = props;
  const { parts = [{ name: '', rows }], ...attributes } = others;
  const isStacked = more?.includes('stacked');
  const table = (
    <table {...attributes} class={classes('data', more)}>
      {caption && <caption>{caption}</caption>}
      {unseenCaption && <caption class="unseen">{unseenCaption}</caption>}
      <thead>
        <tr>
          {columns.map(({ header, is, class: own, order }, place) => (
            <th key={String(place)} scope="col" class={classes(is === 'number' && is, own)} aria-sort={order?.here}>
              {order && !order.here ? <a href={order.href}>{header}</a> : header}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ name, rows }) => (
        <tbody key={name}>
          {name && (
            <tr class="part">
              <th scope="rowgroup" colSpan={columns.length}>
                {name}
              </th>
            </tr>
          )}
          {none && rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{none}</td>
            </tr>
          )}
          {rows.map((row, at) => (
            <tr key={rowKey(row)} class={rowClass?.(row)}>
              {columns.map(({ header, cell, is, class: own, cellClass, isUnlabelled }, place) => {
                const isName = is === 'name';
                const Cell = isName ? 'th' : 'td';
                return (
                  <Cell
                    key={String(place)}
                    scope={isName ? 'row' : undefined}
                    class={classes(is === 'number' && is, own, cellClass)}
                    data-label={isStacked && !isName && !isUnlabelled ? header : undefined}
                  >
                    {cell(row, at)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
  return box === undefined ? table : <ScrollBox name={box}>{table}</ScrollBox>;
}
