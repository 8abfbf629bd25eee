// Runs 'factgen lsp' on the first fact base of README, asks it everything that it says it can do, and lets the TypeScript compiler check
// each message against the types of the protocol: a property too many, one too few, or a wrong value is an error.
// Arguments: the command of the tool. With '--spoil' it first breaks one message, and must find that.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Server } from './server.mjs';

const spoils = process.argv[2] === '--spoil';

// The fact base has its texts beside it, wherever those of the caller are.
delete process.env.FACTGEN_TEXT_ROOT;
const [command, ...before] = process.argv.slice(spoils ? 3 : 2);
const here = dirname(fileURLToPath(import.meta.url));

/** The protocol's declaration of each method that occurs. */
const declared = {
  'initialize': 'InitializeRequest',
  'initialized': 'InitializedNotification',
  'shutdown': 'ShutdownRequest',
  'exit': 'ExitNotification',
  'textDocument/didOpen': 'DidOpenTextDocumentNotification',
  'textDocument/didChange': 'DidChangeTextDocumentNotification',
  'textDocument/didSave': 'DidSaveTextDocumentNotification',
  'textDocument/didClose': 'DidCloseTextDocumentNotification',
  'workspace/didChangeWatchedFiles': 'DidChangeWatchedFilesNotification',
  'textDocument/publishDiagnostics': 'PublishDiagnosticsNotification',
  'textDocument/diagnostic': 'DocumentDiagnosticRequest',
  'textDocument/hover': 'HoverRequest',
  'textDocument/completion': 'CompletionRequest',
  'textDocument/definition': 'DefinitionRequest',
  'textDocument/references': 'ReferencesRequest',
  'textDocument/prepareRename': 'PrepareRenameRequest',
  'textDocument/rename': 'RenameRequest',
  'textDocument/codeAction': 'CodeActionRequest',
  'textDocument/documentSymbol': 'DocumentSymbolRequest',
  'workspace/symbol': 'WorkspaceSymbolRequest',
  'textDocument/foldingRange': 'FoldingRangeRequest',
  'textDocument/inlayHint': 'InlayHintRequest',
  'textDocument/codeLens': 'CodeLensRequest',
  'workspace/executeCommand': 'ExecuteCommandRequest',
  'workspace/applyEdit': 'ApplyWorkspaceEditRequest',
  'window/showMessage': 'ShowMessageNotification',
};

/** Every message: its method, whether it is the parameters, the result or an error, and what it has. */
const messages = [];

async function run(folder) {
  const server = new Server([command, ...before], folder, (method, part, value) => messages.push({ method, part, value }));
  const uri = path => pathToFileURL(join(folder, path)).href;
  const [facts, text] = [uri('facts/missions.yaml'), uri('seeds/harbour-log.txt')];
  const content = readFileSync(join(folder, 'facts/missions.yaml'), 'utf8');
  const place = (words, more = 0) => {
    const lines = content.split('\n');
    const line = lines.findIndex(each => each.includes(words));
    return { line, character: lines[line].indexOf(words) + more };
  };
  const at = (words, more) => ({ textDocument: { uri: facts }, position: place(words, more) });
  const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const context = { diagnostics: [] };

  await server.ask('initialize', {
    processId: process.pid, rootUri: null, capabilities: { workspace: { workspaceEdit: { resourceOperations: ['create'] } } },
  });
  server.tell('initialized', {});
  server.tell('textDocument/didOpen', { textDocument: { uri: facts, languageId: 'yaml', version: 1, text: content } });
  await server.ask('textDocument/hover', at('crew of'));
  await server.ask('textDocument/hover', { textDocument: { uri: facts }, position: { line: 0, character: 0 } });
  await server.ask('textDocument/completion', at('crew of', 7));
  await server.ask('textDocument/completion', at('crew:', 2));
  await server.ask('textDocument/definition', at('harbour-log', 2));
  await server.ask('textDocument/references', { ...at('harbour-log', 2), context: { includeDeclaration: true } });
  await server.ask('textDocument/prepareRename', at('lumen-2', 2));
  await server.ask('textDocument/rename', { ...at('lumen-2', 2), newName: 'lumen-3' });
  await server.ask('textDocument/rename', { ...at('lumen-2', 2), newName: 'Not An Id' });
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'diagnostic']) {
    await server.ask(`textDocument/${method}`, { textDocument: { uri: facts } });
  }

  await server.ask('textDocument/inlayHint', { textDocument: { uri: facts }, range: whole });
  await server.ask('workspace/symbol', { query: 'lumen' });

  // A wrong value, a wrong source, and no source at all: diagnostics with their fixes.
  const change = words => server.tell('textDocument/didChange', {
    textDocument: { uri: facts, version: 2 }, contentChanges: [{ text: words }],
  });
  const spoiled = [content.replace('value: 4', 'value: 3'), content.replace('harbour-log:', 'harbor-log:'), content.replace(/ *sources:\n.*\n/, '')];
  for (const words of [...spoiled, content]) {
    change(words);
    await server.ask('textDocument/diagnostic', { textDocument: { uri: facts } });
    await server.ask('textDocument/codeAction', { textDocument: { uri: facts }, range: whole, context });
    await new Promise(resolve => setTimeout(resolve, 60));
  }

  // Words of the source: claimed, and shown where nobody quotes them.
  const log = readFileSync(join(folder, 'seeds/harbour-log.txt'), 'utf8').split('\n');
  const line = log.findIndex(each => each.includes('four people'));
  const range = { start: { line, character: log[line].indexOf('crew of') }, end: { line, character: log[line].indexOf('people') + 6 } };
  await server.ask('textDocument/codeAction', { textDocument: { uri: text }, range, context });
  const tell = (name, more) => server.ask('workspace/executeCommand', { command: name, arguments: [{ uri: text, ...more }] });
  const { choices } = await tell('factgen.choices', { range }) ?? unexpected();
  await tell('factgen.claim', { range, entity: choices.entities[0].id, property: 'crew', value: '5' });
  await tell('factgen.claim', { range, entity: choices.entities[0].id, property: 'crew', anyway: true });
  await tell('factgen.showUncovered', {});
  await tell('factgen.renewLock', {});
  await tell('factgen.unknown', {});

  // A text without a card: the editor is to make a file.
  writeFileSync(join(folder, 'seeds/gazette.txt'), 'Gazette\n13 March 2031\nLumen 2 came down with five people on board.\n');
  server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('seeds/gazette.txt'), type: 1 }] });
  await server.ask('textDocument/codeAction', {
    textDocument: { uri: uri('seeds/gazette.txt') }, range: { start: range.start, end: range.start }, context,
  });
  server.tell('textDocument/didSave', { textDocument: { uri: facts } });
  server.tell('textDocument/didClose', { textDocument: { uri: facts } });
  await new Promise(resolve => setTimeout(resolve, 100));
  await server.ask('shutdown');
  server.tell('exit');
  await server.ended;
}

/** The last answer is an error where none is expected. */
function unexpected() {
  throw new Error(JSON.stringify(messages.at(-1)));
}

/** Each message as a constant of the type that the protocol gives it. */
function program() {
  const lines = [
    "import * as protocol from 'vscode-languageserver-protocol';",
    'type Params<T> = T extends protocol.ProtocolRequestType<infer P, any, any, any, any> ? P',
    '  : T extends protocol.ProtocolNotificationType<infer P, any> ? P : undefined;',
    'type Result<T> = T extends protocol.ProtocolRequestType<any, infer R, any, any, any> ? R',
    '  : T extends protocol.ProtocolRequestType0<infer R, any, any, any> ? R : never;',
    'export const messages = {',
  ];
  messages.forEach(({ method, part, value }, index) => {
    // The types have "void" where the specification has "null".
    const type = part === 'error' ? '{ code: number; message: string; data?: unknown }'
      : method === 'shutdown' ? (part === 'params' ? 'undefined' : 'null')
      : `${part === 'params' ? 'Params' : 'Result'}<typeof protocol.${declared[method]}.type>`;
    lines.push(`  // ${method}`, `  m${index}: check<${type}>(${JSON.stringify(value) ?? 'undefined'}),`);
  });
  return [...lines, '};', 'function check<T>(message: T): T { return message; }', ''].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'factgen-lsp-'));
try {
  execFileSync(command, [...before, 'new', 'Moon'], { cwd: folder });
  await run(join(folder, 'Moon'));
} finally {
  rmSync(folder, { recursive: true });
}

const missing = messages.filter(message => !declared[message.method]);
if (spoils) {
  messages.find(message => message.method === 'textDocument/hover' && message.part === 'result').value.contents.kind = 'html';
}

writeFileSync(join(here, 'node_modules/messages.ts'), program());
const checked = spawnSync(
  join(here, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', '--module', 'node16', '--target', 'es2022', 'node_modules/messages.ts'],
  { cwd: here, encoding: 'utf8' });
const methods = Object.keys(declared).filter(method => method !== 'window/showMessage');
const unseen = methods.filter(method => !messages.some(message => message.method === method));
const faults = checked.stdout.split('\n').filter(line => line.includes('error TS'));
if (!spoils) {
  [...faults, ...missing.map(message => `not declared: ${message.method}`), ...unseen.map(method => `not seen: ${method}`)]
    .forEach(fault => console.log(fault));
}

const failed = spoils ? Number(faults.length !== 1) : faults.length + missing.length + unseen.length;
console.log(`protocol: ${messages.length} messages of ${new Set(messages.map(message => message.method)).size} methods, ${failed} wrong`);
process.exit(failed === 0 && checked.status === (spoils ? 2 : 0) ? 0 : 1);
