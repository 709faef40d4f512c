// `node tools/nx/test-project.mjs <project> <folder> <files at a time>`: runs the tests of one project, and keeps the report
// for who counts them. Nx calls it.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jest, reports } from './jest.mjs';

const [name, folder, workers] = process.argv.slice(2);
const here = ['--passWithNoTests', `--testPathPatterns=^${resolve(folder)}/`];
mkdirSync(reports, { recursive: true });
process.exitCode = await jest([`--outputFile=${join(reports, `${name}.json`)}`, `--maxWorkers=${workers}`, ...here]);
