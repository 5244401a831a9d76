import { readFileSync } from 'node:fs';
import { SCHEMES, seenInSchemes } from '../../support/portal/colour-schemes.js';
import { focusSeen, LOOKED_AT, LOOKS, type Look, readableAfter } from '../../support/portal/looked-at.js';
import { accessibilityFaults, openPortalService, sidewaysScroll } from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';
import type { Proof, ProofSize } from '../proof.js';

/** The limit on a quiet machine. The service shares the slowed-down processor. */
const READABLE_MS = 3_000;
/** Letters of the shortest page, the one that says that there is none. */
const LEAST_TEXT = 40;
/** The presses of Tab: through every page of a desk, or in small through the start of a telephone's. */
const TABS = { full: 500, reduced: 15 };
const hasFocusTried = (size: ProofSize, { width }: Look): boolean => size === 'reduced' || width === 1200;

export const proof: Proof = {
  id: 'R41',
  also: 'PORTAL',
  property: 'everybody can read every public page',
  async run(size, progress) {
    if (chromiumPath === undefined) return { size: 'nothing', result: 'no Chromium: bash .ci/tools', pass: false };
    const listed = readFileSync('src/portal/pages.ts', 'utf8').matchAll(/import\('\.\/([a-z-]+)\/page\.js'\)/g);
    const names = [...[...listed].flatMap(([, name]) => name ?? []), 'missing'] as (keyof typeof LOOKED_AT)[];
    const faults = names.filter((name) => !LOOKED_AT[name]).map((name) => `nobody looks at ${name}`);
    const paths = names.flatMap((name) => LOOKED_AT[name] ?? []);
    const looks = size === 'full' ? LOOKS : LOOKS.slice(0, 1);
    const portal = await openPortalService();
    const timed: string[] = [];
    let [stops, texts] = [0, 0];
    for (const name of Object.keys(LOOKED_AT)) if (!names.includes(name as never)) faults.push(`no page is ${name}`);
    try {
      for (const path of paths)
        for (const look of looks) {
          progress(`${path} ${look.width} × ${look.height} ${look.language}`);
          const page = await portal.visit(path, look);
          await page.waitForSelector('main[aria-busy=false]');
          // Sections whose scripts come later are a part of the page.
          await page.waitForLoadState('networkidle');
          const focus = hasFocusTried(size, look) ? await focusSeen(page, TABS[size]) : { stops: 0, faults: [] };
          stops += focus.stops;
          const schemes = look === looks[0] ? await seenInSchemes(page) : { texts: 0, faults: [] };
          texts += schemes.texts;
          const found = [
            ...((await page.innerText('main')).length < LEAST_TEXT ? ['shows nothing'] : []),
            ...(await accessibilityFaults(page)),
            ...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways'] : []),
            ...focus.faults,
            ...schemes.faults,
          ];
          faults.push(...found.map((fault) => `${path} at ${JSON.stringify(look)}: ${fault}`));
          await page.context().close();
        }
      if (size === 'full')
        for (const [path, table] of [
          ['/', '.short-ranking'],
          ['/xep-hang', '.ranking-table'],
        ] as const) {
          const page = await portal.visit('/du-lieu', { width: 360 });
          const readable = await readableAfter(page, `${portal.url}${path}`, table);
          timed.push(`${path} readable after ${Math.round(readable)} ms`);
          if (readable > READABLE_MS) faults.push(`${path} is readable only after ${Math.round(readable)} ms`);
          await page.context().close();
        }
      faults.push(...portal.faults.filter((fault) => !fault.includes('/khong-co')));
    } finally {
      await portal.close();
    }
    const result = [
      `${faults.length} faults, ${stops} places with the focus, ${texts} texts of pictures in ${Object.keys(SCHEMES).length} colour schemes`,
      ...timed,
      ...faults.slice(0, 12),
    ].join('; ');
    return {
      size: `${paths.length} addresses × ${looks.length} looks`,
      result,
      pass: faults.length === 0 && stops > paths.length,
    };
  },
};
