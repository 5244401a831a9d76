import { plural } from '../../domain/text/number-text.js';
import type { filesVi } from './words-vi.js';

export const filesEn: typeof filesVi = {
  title: 'Load files',
  lead: "Download the template with today's data, correct it in Excel, check the file, then load it. A file adds and corrects; it removes nothing.",
  kinds: {
    units: { title: 'Units', text: 'A unit that has reports can be changed only by a reorganisation.' },
    villages: {
      title: 'Villages',
      text: 'The number of villages of each commune, the denominator of some indicators.',
    },
    officials: {
      title: 'Officials',
      text: 'A row with an error does not hold up the others. A file neither appoints administrators nor closes accounts.',
    },
    figures: { title: 'Past figures', text: 'They count only once a reviewer has approved the file.' },
    map: { title: 'Map of the units', text: 'A GeoJSON file with the boundaries of the units in the area.' },
  },
  catalogue: {
    title: 'Catalogue of indicators',
    text: 'The catalogue in use is changed by a draft of the method; the template shows the current catalogue.',
    link: 'Go to the drafts of the method',
  },
  figures: {
    title: 'Loaded files of figures',
    text: 'A reviewer responsible for all communes in a file approves or refuses it, never the person who loaded it.',
    none: 'No file of figures yet.',
    inTheWay: 'Why it cannot be approved yet',
    adds: 'What the file adds',
    fromRow: (row: number) => `(from row ${row})`,
    decide: 'Decision',
    approve: {
      title: 'Approve the file',
      hint: 'Its figures become approved reports; the rankings of these periods are published again overnight.',
      done: 'The file is approved.',
    },
    refuse: { title: 'Refuse the file', hint: 'None of its figures will count.', done: 'The file is refused.' },
    notFinished: 'The file is large; only part of it has been approved. Press again to continue.',
    loaded: (moment: string, name: string) => `Loaded by ${name}, ${moment}`,
    size: (reports: number, figures: number, first: string, last: string) =>
      `${plural(reports, 'report')}, ${plural(figures, 'figure')}, ${first} to ${last}.`,
    decided: (moment: string, name: string, reason: string) => `${name}, ${moment}: ${reason}`,
  },
};
