// A YAML language server as an editor drives it: over standard input and output, with the workspace's .vscode/settings.json.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const server = fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

export class LanguageServer {
  #process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  #connection = rpc.createMessageConnection(this.#process.stdout, this.#process.stdin);
  #waiting = new Map();
  #folder;
  #opened = 0;

  static async in(folder) {
    const started = new LanguageServer();
    started.#folder = folder;
    const settings = JSON.parse(readFileSync(`${folder}/.vscode/settings.json`));
    const yaml = { schemas: settings['yaml.schemas'], validate: true, completion: true, hover: true, schemaStore: { enable: false } };
    const connection = started.#connection;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(item => item.section === 'yaml' ? yaml : null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', told => started.#waiting.get(told.uri)?.(told.diagnostics));
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'facts' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } } },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
    return started;
  }

  // What the server says of a file that reads so.
  async diagnosticsOf(path, text) {
    const uri = this.#uriOf(path);
    const told = new Promise((tell, fail) => {
      this.#waiting.set(uri, tell);
      setTimeout(() => fail(new Error(`nothing was said of ${path} in a minute`)), 60_000).unref();
    });
    await this.#open(uri, text);
    return await told;
  }

  // What the server offers where '|' stands.
  async completionsOf(path, marked) {
    const uri = this.#uriOf(path);
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    await this.#open(uri, marked.replace('|', ''));
    const offered = await this.#connection.sendRequest('textDocument/completion', {
      textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length },
    });
    return offered.items;
  }

  // The server keeps what it read of a document: each text is one of its own, in the same folder.
  #uriOf(path) {
    return pathToFileURL(`${this.#folder}/${path.replace(/\.yaml$/, `-${++this.#opened}.yaml`)}`).href;
  }

  #open(uri, text) {
    return this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  }

  async end() {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
  }
}
