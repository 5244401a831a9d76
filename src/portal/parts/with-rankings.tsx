// What pages share. Each page, and the parts that they load later, import it, so that the bundler keeps it in one file: a
// file more costs a hundred bytes, compressed.
import './certainty-link.js';
import './change-mark.js';
import './data-links.js';
import './page-table.js';
import './month-walk.js';
import './use-later.js';
import './ranking-line.js';
import './source-language.js';
import './unit-name.js';
import './value-text.js';
import '../shell/in-sentence.js';
import '../shell/navigate.js';
import '../shell/page.js';
