// One script for all folds: each script more splits what they share with the form into further files.
export { FilePart } from '../report-file/file-part.js';
export { ExtensionPart } from './extension-part.js';
export { HistoryPart } from './history-part.js';
