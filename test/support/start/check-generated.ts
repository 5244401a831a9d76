import { execFileSync } from 'node:child_process';
import { outdatedFiles, textsBelow } from './generated-files.js';

const GENERATED = ['src/graphql/generated', 'src/local/examples/generated', 'src/portal/generated'];

const before = textsBelow(GENERATED);
execFileSync('graphql-codegen', ['--silent'], { stdio: 'inherit' });
const outdated = outdatedFiles(before, textsBelow(GENERATED));
if (outdated.length > 0) {
  console.error(`These files were outdated. They are generated anew now; commit them:\n${outdated.join('\n')}`);
  process.exitCode = 1;
}
