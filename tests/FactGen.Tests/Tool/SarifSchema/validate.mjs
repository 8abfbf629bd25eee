// Reads a SARIF log from standard input and says whether it holds its schema; exit code 1 where it does not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const { $schema, id, ...schema } = JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url))));

// The schema is of draft 4, of which it uses nothing that later drafts read otherwise; one of its patterns is no pattern in Unicode mode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile({ $id: id, ...schema });

const log = JSON.parse(readFileSync(0));
if (!isValid(log)) {
  console.error(isValid.errors);
  process.exit(1);
}

console.log(`valid: ${log.runs[0].results.length} results, ${log.runs[0].tool.driver.rules.length} rules`);
