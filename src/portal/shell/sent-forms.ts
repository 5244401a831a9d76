import { keepPlace } from './place.js';

/** The address to which a form leads. A name that stands in it several times gets a list: `?xa=xuan-lac,bang-lung`. */
export function addressSent(action: string, entries: Iterable<readonly [string, unknown]>): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries)
    if (value !== '') values.set(name, [...(values.get(name) ?? []), encodeURIComponent(String(value))]);
  const [path, part] = action.split('#');
  const query = [...values].map(([name, all]) => `${name}=${[...new Set(all)].join(',')}`).join('&');
  return `${path}${query && `?${query}`}${part === undefined ? '' : `#${part}`}`;
}

/** What is chosen in a form (`data-sends`) leads on at once. */
export function sendChoices(): void {
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLSelectElement ? target.form : null;
    if (form?.dataset.sends === undefined) return;
    const address = new URL(addressSent(form.getAttribute('action') ?? '', new FormData(form)), location.href);
    // The same page with the same choice, as after going back: only the part of it would be looked for.
    if (address.pathname + address.search !== location.pathname + location.search) {
      keepPlace();
      location.assign(address);
    }
  });
}
