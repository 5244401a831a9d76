// One script for all folds: each further script would split the code shared with the form into more files.
export { FilePart } from '../report-file/file-part.js';
export { ExtensionPart } from './extension-part.js';
export { HistoryPart } from './history-part.js';
