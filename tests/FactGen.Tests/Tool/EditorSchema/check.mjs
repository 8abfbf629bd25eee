// Has a YAML language server read fact bases by the schemas that 'factgen schema' writes: the repository's own, one with every
// construct of the format, and one in which each file breaks one rule. Nothing valid is refused; what no schema allows is, at the line
// where the compiler reports it; and what can be typed is offered. Exit code 1 where anything is otherwise.
//   node check.mjs FACTGEN.dll
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LanguageServer } from './language-server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = join(here, '../../../..');
const factgen = process.argv[2];
const modeline = '# yaml-language-server: $schema=../.factgen/types.schema.json';

// What the compiler reports and a schema tells too; and what it may tell, though not of every case. Of all else it must say nothing.
const told = ['FACT1001', 'FACT1002', 'FACT1003', 'FACT1004', 'FACT2001', 'FACT2002', 'FACT2003', 'FACT3001'];
const perhaps = ['FACT1005', 'FACT1006', 'FACT2004'];

// Edits of the repository's facts; the server must object to the line that has '✗'.
const broken = [
  ['facts/mission.yaml', 'Operation:', '✗Operations:'],
  ['facts/mission.yaml', '    troops:', '    ✗tropps:'],
  ['facts/mission.yaml', 'value: 2030', '✗value: two thousand'],
  ['facts/mission.yaml', 'value: 2030', 'vallue: 2030✗'],
  ['facts/mission.yaml', 'value: 2022-01-05', '✗value: 5 January 2022'],
  ['facts/mission.yaml', 'stated: 2022-01-10', '✗stated: 10 January'],
  ['facts/mission.yaml', 'value: stabilise_the_country', '✗value: stabilize_the_country'],
  ['facts/mission.yaml', '    name: CSTO peacekeeping mission in Kazakhstan', '✗    nome: CSTO peacekeeping mission in Kazakhstan'],
  ['facts/mission.yaml', 'modality: planned', '✗modality: maybe'],
  ['facts/persons.yaml', '    name: Kassym-Jomart Tokayev', '✗    name: [Kassym-Jomart Tokayev]'],
  ['facts/schema.yaml', 'type: text, over_time: true', '✗type: txt, over_time: true'],
  ['facts/schema.yaml', '    living: true', '✗    living: sometimes'],
  ['seeds/seed-002.yaml', 'published_basis: derived', '✗published_basis: guessed'],
  ['seeds/seed-002.yaml', '  publisher:', '✗  publishers:'],
];

// What is offered where '|' stands, and of it, what must be there.
const completions = [
  ['facts/new.yaml', '|', ['Person', 'Operation'], ['types']],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    |', ['name', 'aliases', 'troops', 'date'], ['role']],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    tr|', ['troops', 'withdrawal_start'], ['name']],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    troops:\n      |', ['value', 'sources', 'by', 'because'], ['valid', 'same_as']],
  ['facts/new.yaml', 'Person:\n  new-person:\n    name: New\n    role:\n      - |', ['value', 'sources', 'valid', 'same_as'], []],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    purpose:\n      - value: |', ['stabilise_the_country', 'defend_against_terrorists'], ['alleged']],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    commander:\n      value: |', ['andrey-serdyukov', 'vladimir-putin'], ['almaty', 'csto-mission']],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    troops:\n      - value: 3\n        by: |', ['unnamed', 'csto', 'kassym-jomart-tokayev'], []],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    troops:\n      - value: 3\n        modality: |', ['alleged', 'denied', 'planned'], []],
  ['facts/new.yaml', 'Operation:\n  new-mission:\n    name: New\n    troops:\n      value: 3\n      sources:\n        |', ['seed-000', 'seed-004'], []],
  ['seeds/new.yaml', 'new-source:\n  |', ['title', 'published', 'exclude'], []],
  ['seeds/new.yaml', 'new-source:\n  title: New\n  derived_from: |', ['seed-001'], []],
  ['facts/schema.yaml', `${modeline}\ntypes:\n  New:\n    is: |`, ['Person', 'Operation'], []],
  ['facts/schema.yaml', `${modeline}\ntypes:\n  New:\n    properties:\n      size:\n        type: |`, ['count', 'Person'], []],
];

let failures = 0;
let checks = 0;

function expect(isSo, what) {
  checks++;
  if (!isSo) {
    failures++;
    console.error(what);
  }
}

const inWords = diagnostics => diagnostics.map(said => `line ${said.range.start.line + 1}: ${said.message}`).join('; ') || 'nothing';
const yamlIn = folder => ['facts', 'seeds'].flatMap(below => readdirSync(join(folder, below)).filter(name => name.endsWith('.yaml')).map(name => `${below}/${name}`));
const read = (folder, path) => readFileSync(join(folder, path), 'utf8');

async function theRepository() {
  const server = await LanguageServer.in(repository);
  for (const path of yamlIn(repository)) {
    const said = await server.diagnosticsOf(path, read(repository, path));
    expect(said.length === 0, `${path} is valid, and the server says ${inWords(said)}`);
  }

  for (const [path, words, wrong] of broken) {
    const text = read(repository, path);
    const marked = text.replace(words, () => wrong);
    const line = marked.slice(0, marked.indexOf('✗')).split('\n').length - 1;
    const said = await server.diagnosticsOf(path, marked.replace('✗', ''));
    expect(marked !== text && said.some(one => one.range.start.line === line), `'${wrong}' in line ${line + 1} of ${path} is wrong, and the server says ${inWords(said)}`);
  }

  for (const [path, marked, wanted, unwanted] of completions) {
    const offered = await server.completionsOf(path, marked);
    const labels = offered.map(item => item.label);
    expect(wanted.every(label => labels.includes(label)) && !unwanted.some(label => labels.includes(label)), `${JSON.stringify(marked)}: offered are ${labels.join(', ')}`);
    expect(wanted.every(label => offered.find(item => item.label === label)?.documentation), `${JSON.stringify(marked)}: ${wanted.join(', ')} have no description`);
  }

  await server.end();
}

// The server says of each file what the compiler says of it, as far as a schema can.
async function asTheCompilerSays(name) {
  const folder = mkdtempSync(join(tmpdir(), 'factgen-editor-'));
  cpSync(join(here, name), folder, { recursive: true });
  cpSync(join(repository, '.vscode'), join(folder, '.vscode'), { recursive: true });
  execFileSync('dotnet', [factgen, 'schema'], { cwd: folder });
  const report = JSON.parse(output('check', '--format', 'json'));
  const server = await LanguageServer.in(folder);
  for (const path of yamlIn(folder)) {
    const said = await server.diagnosticsOf(path, path === 'facts/schema.yaml' ? read(folder, path).replace(/^#.*/, modeline) : read(folder, path));
    const reported = report.diagnostics.filter(one => one.file === path);
    const wrong = reported.filter(one => told.includes(one.id));
    expect(said.length === 0 || wrong.length > 0 || reported.some(one => perhaps.includes(one.id)), `${path} has no wrong shape, and the server says ${inWords(said)}`);
    for (const one of wrong) {
      expect(said.some(other => other.range.start.line + 1 === one.line), `${path}(${one.line}): ${one.id} ${one.message} The server says ${inWords(said)}`);
    }
  }

  await server.end();
  rmSync(folder, { recursive: true });

  // A check that finds errors ends with 1.
  function output(...args) {
    try {
      return execFileSync('dotnet', [factgen, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (ended) {
      return ended.stdout;
    }
  }
}

await theRepository();
await asTheCompilerSays('constructs');
await asTheCompilerSays('../../../FactGen.PackageTests/Corpus');
console.log(`${checks} checked, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
