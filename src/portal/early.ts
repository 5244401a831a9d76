// Runs before the first paint, so that nothing moves or changes colour afterwards. It is a file of its own, because the
// pages allow no script inside of them.
import { fillOldBrowsers } from './shell/old-browsers.js';
import { applyPreferences, keptPreferences } from './shell/preferences.js';

fillOldBrowsers(Array.prototype, Object);
applyPreferences(
  document.documentElement,
  keptPreferences(() => window.localStorage),
);
