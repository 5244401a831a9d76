import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { closeChromium, newVisitor } from '../sign-in/chromium.js';
import { everyLetter } from './sample-letters.js';

/** Takes pictures of every letter, wide and narrow, light and dark: npx tsx test/support/letters/letter-pictures.ts <folder> */
const folder = resolve(process.argv[2] ?? '');
if (!process.argv[2] || !relative(process.cwd(), folder).startsWith('..'))
  throw new Error('Name a folder outside of the repository: pictures are looked at and not kept.');
mkdirSync(folder, { recursive: true });
const page = await newVisitor();
try {
  for (const { name, language, email } of everyLetter())
    for (const [device, width] of [['desktop', 900] as const, ['phone', 320] as const])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.setContent(email.html);
        await page.screenshot({
          path: join(folder, `${name}.${language}.${device}.${colorScheme}.png`),
          fullPage: true,
        });
      }
} finally {
  await closeChromium();
}
