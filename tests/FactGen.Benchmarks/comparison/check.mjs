// node check.mjs yaml|js-yaml FOLDER: checks a fact base; 'yaml' tells where each error is, 'js-yaml' only which value it is about.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsValidator, checkLinks, factsValidator, files } from './rules.mjs';

const [parser, folder] = process.argv.slice(2);
const load = parser === 'yaml' ? await withPlaces() : await withoutPlaces();
let errors = 0;

const { types } = load(join(folder, 'facts', 'schema.yaml')).data;
const facts = checked(files(join(folder, 'facts'), '.yaml').filter(path => !path.endsWith('schema.yaml')), factsValidator(types));
const cards = checked(files(join(folder, 'seeds'), '.yaml'), cardsValidator());
const claims = checkLinks(types, facts, cards, join(folder, 'seeds'), report);
console.log(`${claims} claims, ${errors} errors`);
process.exitCode = errors === 0 ? 0 : 1;

function checked(paths, validate) {
  return paths.map(load).filter(file => {
    if (file.data === undefined) {
      return false;
    }

    if (!validate(file.data)) {
      for (const error of validate.errors) {
        report(file, error.instancePath.split('/').slice(1).map(part => (/^\d+$/.test(part) ? Number(part) : part)), error.message);
      }
    }

    return validate.errors === null;
  });
}

function report(file, path, message) {
  errors++;
  console.log(`${file.path}${file.placeOf(path)}: ${message}`);
}

async function withPlaces() {
  const { LineCounter, parseDocument } = await import('yaml');
  return path => {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const placeOf = keys => {
      const { line, col } = lines.linePos(document.getIn(keys, true)?.range?.[0] ?? 0);
      return `(${line},${col})`;
    };
    for (const error of document.errors) {
      errors++;
      console.log(`${path}(${error.linePos[0].line},${error.linePos[0].col}): ${error.message}`);
    }

    return { path, data: document.errors.length === 0 ? document.toJS() : undefined, placeOf };
  };
}

async function withoutPlaces() {
  const { CORE_SCHEMA, load: parse } = await import('js-yaml');
  return path => {
    const placeOf = keys => ` at ${keys.join('/')}`;
    try {
      return { path, data: parse(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }), placeOf };
    } catch (error) {
      errors++;
      console.log(`${path}: ${error.message}`);
      return { path, data: undefined, placeOf };
    }
  };
}
