// A client of 'factgen lsp' that does just what a script says.
import { spawn } from 'node:child_process';

export class Server {
  /**
   * @param command The command of the tool, with its arguments. @param folder Where it runs.
   * @param seen Is called with each message: its method, which part of it (params, result or error), and what that has.
   */
  constructor(command, folder, seen = () => {}) {
    this.seen = seen;
    this.waiting = new Map();
    this.number = 0;
    this.bytes = Buffer.alloc(0);
    this.process = spawn(command[0], [...command.slice(1), 'lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout.on('data', data => this.read(data));
    this.ended = new Promise(resolve => this.process.on('exit', resolve));
  }

  write(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  tell(method, params) {
    this.seen(method, 'params', params);
    this.write({ method, params });
  }

  ask(method, params) {
    this.seen(method, 'params', params);
    const id = ++this.number;
    this.write({ id, method, params });
    return new Promise(resolve => this.waiting.set(id, { method, resolve }));
  }

  read(data) {
    this.bytes = Buffer.concat([this.bytes, data]);
    for (;;) {
      const end = this.bytes.indexOf('\r\n\r\n');
      const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(this.bytes.subarray(0, end))[1]);
      if (!(this.bytes.length >= end + 4 + length)) {
        return;
      }

      const message = JSON.parse(this.bytes.subarray(end + 4, end + 4 + length));
      this.bytes = this.bytes.subarray(end + 4 + length);
      this.take(message);
    }
  }

  take(message) {
    if (message.method) {
      this.seen(message.method, 'params', message.params);
      if (message.id !== undefined) {
        const result = { applied: true };
        this.seen(message.method, 'result', result);
        this.write({ id: message.id, result });
      }

      return;
    }

    const { method, resolve } = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    this.seen(method, message.error ? 'error' : 'result', message.error ?? message.result);
    resolve(message.result);
  }
}
