import { type Change, changedText } from './changed-text.js';
import { QUICK_EXECUTION } from './quick-execution.js';

/** Work that graphql-js does for every field of an answer and that changes nothing in it: a third of the CPU of a long answer. */
const CHANGES: readonly Change[] = [
  QUICK_EXECUTION,
  // Maps and copies of no arguments, for a field that takes none; the same for one that takes a few.
  {
    filter: /[\\/]graphql[\\/]execution[\\/]values\.mjs$/,
    texts: [
      // Of the two lines like it, the one with a comment behind is that of a field's arguments.
      [/const coercedValues = Object\.create\(null\);(?= \/\/)/, 'if (def.args.length === 0) return {};\n  $&'],
      ['const argNodeMap = keyMap(argumentNodes, (arg) => arg.name.value);', ''],
      ['argNodeMap[name]', 'argumentNodes.find((arg) => arg.name.value === name)'],
    ],
  },
  // Numbers and texts are no promises; to look for a property of theirs is slow.
  {
    filter: /[\\/]graphql[\\/]jsutils[\\/]isPromise\.mjs$/,
    texts: [['return (', "if (typeof value !== 'object' && typeof value !== 'function') return false;\n  $&"]],
  },
  // One function that compares with any class is compared slowly; each with its own is not.
  {
    filter: /[\\/]graphql[\\/]type[\\/]definition\.mjs$/,
    texts: [[/return instanceOf\(type, (GraphQL\w+)\);/g, 'return type instanceof $1;']],
  },
  // Apollo reads the header of accepted types for each answer to know whether to send it in parts; none ever is.
  {
    filter: /[\\/]@apollo[\\/]server[\\/]dist[\\/]esm[\\/]requestPipeline\.js$/,
    texts: [[/useLegacyIncremental: new Negotiator[\s\S]*?=== MEDIA_TYPES\.\w+,/, 'useLegacyIncremental: false,']],
  },
];

export const quickGraphql = changedText('quick-graphql', CHANGES);
