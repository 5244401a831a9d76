// What each page with a ranking shows. These pages import it, so that the bundler keeps it in one file: a file more costs a
// hundred bytes, compressed.
import './change-mark.js';
import './month-walk.js';
import './ranking-line.js';
import './unit-name.js';
import './value-text.js';
import '../shell/in-sentence.js';
