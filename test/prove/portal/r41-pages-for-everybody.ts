import { readFileSync } from 'node:fs';
import { focusFaults, LOOKED_AT, LOOKS, readableAfter } from '../../support/portal/looked-at.js';
import { accessibilityFaults, openPortalService, sidewaysScroll } from '../../support/portal/portal-service.js';
import { chromiumPath } from '../../support/sign-in/chromium.js';
import type { Proof } from '../proof.js';

/** On a quiet machine; the processor that is slowed down is shared with the service. */
const READABLE_MS = 3_000;

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
    try {
      for (const path of paths)
        for (const look of looks) {
          progress(`${path} ${look.width} × ${look.height} ${look.language}`);
          const page = await portal.visit(path, look);
          await page.waitForSelector('main[aria-busy=false]');
          const found = [
            ...(await accessibilityFaults(page)),
            ...((await sidewaysScroll(page)) > 0 ? ['scrolls sideways'] : []),
            ...(look.width === 1200 ? await focusFaults(page, 500) : []),
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
    const result = [`${faults.length} faults`, ...timed, ...faults.slice(0, 12)].join('; ');
    return { size: `${paths.length} addresses × ${looks.length} looks`, result, pass: faults.length === 0 };
  },
};
