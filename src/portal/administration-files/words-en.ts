import type { filesVi } from './words-vi.js';

export const filesEn: typeof filesVi = {
  title: 'Load files',
  lead: "Download the template with today's data, correct it in Excel, check the file, then load it. A file adds and corrects; it removes nothing.",
  kinds: {
    units: { title: 'Units', text: 'A unit that has reports changes only by a reorganisation.' },
    villages: { title: 'Villages', text: 'How many villages each commune has; some indicators divide by it.' },
    officials: {
      title: 'Officials',
      text: 'A row with an error does not stop the others. A file neither appoints administrators nor closes accounts.',
    },
    figures: { title: 'Figures of the past', text: 'They count only once a reviewer has approved the file.' },
    map: { title: 'Map of the communes', text: 'A GeoJSON file with the boundaries of the communes of the area.' },
  },
  catalogue: {
    title: 'Catalogue of indicators',
    text: 'The catalogue in use changes by a draft of the method; the template shows the catalogue as it is.',
    link: 'To the drafts of the method',
  },
  figures: {
    title: 'Files of figures that were loaded',
    text: 'A reviewer of all communes of a file approves or refuses it; never the person who loaded it.',
    none: 'No file of figures so far.',
    inTheWay: 'Why it cannot be approved yet',
    adds: 'What the file adds',
    fromRow: (row: number) => `(from row ${row})`,
    decide: 'Decision',
    approve: {
      title: 'Approve the file',
      hint: 'Its figures become approved reports; the coming night publishes the rankings of these periods anew.',
      done: 'The file is approved.',
    },
    refuse: { title: 'Refuse the file', hint: 'Nothing in the file counts.', done: 'The file is refused.' },
    notFinished: 'The file is large; only part of it has been approved. Press again to continue.',
    loaded: (moment: string, name: string) => `Loaded by ${name}, ${moment}`,
    size: (reports: number, figures: number, first: string, last: string) =>
      `${reports} ${reports === 1 ? 'report' : 'reports'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}, ${first} to ${last}.`,
    decided: (moment: string, name: string, reason: string) => `${name}, ${moment}: ${reason}`,
  },
};
