// What an editor waits for, through the protocol: a digit of a value is typed, and diagnostics, hovers and completions are timed.
// Arguments: the folder of a fact base, how many edits, and the command of the tool. Linux only: memory and CPU time are read from /proc.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server } from './server.mjs';

const [folder, edits, ...command] = process.argv.slice(2);
const [{ file, text, digits }] = readdirSync(join(folder, 'facts'))
  .filter(name => name.endsWith('.yaml') && name !== 'schema.yaml')
  .map(name => {
    const written = readFileSync(join(folder, 'facts', name), 'utf8');
    const found = [...written.matchAll(/value: \d/g)].map(match => match.index + 7);
    return { file: resolve(folder, 'facts', name), text: written, digits: found };
  })
  .sort((one, other) => other.digits.length - one.digits.length || (one.file < other.file ? -1 : 1));
const uri = pathToFileURL(file).href;
const starts = [0, ...[...text.matchAll(/\n/g)].map(match => match.index + 1)];
const positionOf = offset => {
  const line = starts.findLastIndex(start => start <= offset);
  return { line, character: offset - starts[line] };
};

let [shown, wakened] = [[], () => {}];
const server = new Server(command, folder, (method, part, value) => {
  if (method === 'textDocument/publishDiagnostics' && value.uri === uri) {
    shown.push(performance.now());
    wakened();
  }
});

/** Resolves when so many lists of diagnostics of the file have come, each with its time. */
const diagnostics = async count => {
  while (shown.length < count) {
    await new Promise(wake => { wakened = wake; });
  }
};

const status = name => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${server.process.pid}/status`, 'utf8'))[1]) / 1024;
const cpu = () => {
  const fields = readFileSync(`/proc/${server.process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Resolves when no list has come for five seconds and the server has nothing to do: of a large fact base all lists take long. */
const quiet = async () => {
  for (let [seen, spent] = [-1, 0]; seen < shown.length || spent < cpu();) {
    [seen, spent] = [shown.length, cpu()];
    await new Promise(resolve => setTimeout(resolve, 5000));
  }
};

const of100 = (times, share) => times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.ceil(times.length * share / 100) - 1)];
const report = (name, times) => console.log(`${name}: median ${of100(times, 50).toFixed(1)} ms, 95 of 100 ${of100(times, 95).toFixed(1)} ms`);
const timed = async (method, offset) => {
  const begin = performance.now();
  const answer = await server.ask(method, { textDocument: { uri }, position: positionOf(offset) });
  return [performance.now() - begin, answer];
};

const begin = performance.now();
await server.ask('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { publishDiagnostics: {} } } });
server.tell('initialized', {});
server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
await diagnostics(1);
console.log(`first diagnostics: ${(performance.now() - begin).toFixed(0)} ms, CPU ${cpu()} ms`);
await quiet();
console.log(`memory after opening: ${status('VmRSS').toFixed(0)} MB, peak ${status('VmHWM').toFixed(0)} MB`);

// Of many files, those of the file that was touched come first, then all.
let version = 1;
let before = null;
const edit = number => {
  const at = digits[number * 7 % digits.length];
  const change = (offset, words) => ({ range: { start: positionOf(offset), end: positionOf(offset + 1) }, text: words });
  shown = [];
  const contentChanges = [...before === null ? [] : [change(before, text[before])], change(at, text[at] === '9' ? '1' : String(Number(text[at]) + 1))];
  server.tell('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
  before = at;
};
edit(0);
await diagnostics(1);
await quiet();
const lists = shown.length;

const [first, all] = [[], []];
for (let number = 1, spent = cpu(); number <= Number(edits); number++) {
  const start = performance.now();
  edit(number);
  await diagnostics(lists);
  first.push(shown[0] - start);
  all.push(shown[lists - 1] - start);
  if (number % 1000 === 0 || number === Number(edits)) {
    console.log(`memory after ${number} edits: ${status('VmRSS').toFixed(0)} MB, peak ${status('VmHWM').toFixed(0)} MB; `
      + `CPU ${((cpu() - spent) / (number % 1000 || 1000)).toFixed(1)} ms an edit`);
    spent = cpu();
  }
}

report('edit to the diagnostics of the open file', first);
report('edit to all diagnostics', all);

// A property's finding, a quote's sentence and the rest of a quote, right after an edit and once more.
const property = text.lastIndexOf('    ', digits[0]);
const line = text.slice(0, property).split('\n').length - 1;
const named = starts[line] + (/\S/.exec(text.slice(starts[line])).index) + 1;
const quote = /sources:\n +[\w-]+: (?!\n)["']?(\w+ \w+)/.exec(text);
const inQuote = quote.index + quote[0].length;
for (const [name, method, offset] of [
  ['hover of a property', 'textDocument/hover', named],
  ['hover of a quote', 'textDocument/hover', inQuote],
  ['completion of a quote', 'textDocument/completion', inQuote],
]) {
  const [cold, warm] = [[], []];
  for (let number = 0; number < Math.min(100, Number(edits)); number++) {
    edit(number);
    await diagnostics(lists);
    const [time, answer] = await timed(method, offset);
    if (!answer || answer.items?.length === 0) {
      throw new Error(`${name}: nothing at ${JSON.stringify(positionOf(offset))}`);
    }

    cold.push(time);
    warm.push((await timed(method, offset))[0]);
  }

  report(`${name}, right after an edit`, cold);
  report(`${name}, again`, warm);
}

await server.ask('shutdown');
server.tell('exit');
await server.ended;
