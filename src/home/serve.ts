import { runCommand } from '../local/base/command-error.js';
import { serve } from './command/serve.js';

await runCommand(() => serve(process.argv.slice(2)));
