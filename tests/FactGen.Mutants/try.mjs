// Tries each mutant of a report of Stryker by itself: the tests run in a process of their own, in which that mutant is active, until one fails.
// Arguments: the report, the folder of the built tests with the assembly of the mutants, the results (a JSON file), how many at a time.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [report, tests, results, workers = '1'] = process.argv.slice(2);

// A mutant that loops ends after this time, or when it has taken two gigabytes.
const most = 180_000;
const memory = '80000000';

/** A number for a mutant that looks drawn and is always the same: a run that is stopped has tried a fair sample. */
const drawn = ({ id }) => Math.imul(Number(id) + 1, 0x9e3779b1) >>> 0;

const known = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
const tried = new Set(known.map(mutant => mutant.id));
const mutants = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)
  .flatMap(([file, { mutants }]) => mutants.map(mutant => ({ file: file.replace(/^.*\/src\//, ''), ...mutant })))
  .filter(({ id, status }) => !['Ignored', 'CompileError'].includes(status) && !tried.has(id))
  .sort((one, other) => drawn(one) - drawn(other));

const outcomeOf = ({ id }) => new Promise(resolve => {
  const environment = {
    ...process.env, STRYKER_MUTANT_ID_CONTROL_VAR: 'FACTGEN_MUTANT', FACTGEN_MUTANT: id, DOTNET_GCHeapHardLimit: memory,
  };
  const run = spawn('dotnet', ['FactGen.Tests.dll', '-stopOnFail', '-noLogo', '-noColor'], { cwd: tests, env: environment, stdio: 'ignore' });
  const end = setTimeout(() => run.kill('SIGKILL'), most);
  run.on('exit', code => {
    clearTimeout(end);
    resolve(code === 0 ? 'Survived' : code === null ? 'Timeout' : 'Killed');
  });
});

const unchanged = await outcomeOf({ id: '-1' });
if (unchanged !== 'Survived') {
  throw new Error('The tests fail without a mutant.');
}

await Promise.all(Array.from({ length: Number(workers) }, async () => {
  for (let mutant; (mutant = mutants.shift());) {
    const { id, file, location, mutatorName, replacement } = mutant;
    known.push({ id, file, line: location.start.line, mutatorName, replacement, status: await outcomeOf(mutant) });
    writeFileSync(results, JSON.stringify(known, null, 1));
  }
}));

const count = status => known.filter(mutant => mutant.status === status).length;
const killed = count('Killed') + count('Timeout');
for (const { file, line, mutatorName, replacement } of known.filter(mutant => mutant.status === 'Survived')) {
  console.log(`survived: ${file}(${line}): ${mutatorName}: ${replacement.split('\n')[0]}`);
}

console.log(`${known.length} mutants, ${killed} killed, of these ${count('Timeout')} by timeout: ${(100 * killed / known.length).toFixed(1)} %`);
