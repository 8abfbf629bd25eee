// Talks to 'factgen mcp' with the protocol's own client, on the first fact base of README: a right claim passes, wrong ones do not.
// Arguments: the command of the tool.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { check, finish } from '../../FactGen.TestKit/Clients/checks.mjs';

const [command, ...before] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'factgen-mcp-'));

try {
  execFileSync(command, [...before, 'new', 'Moon'], { cwd: folder });
  const file = join(folder, 'Moon/facts/missions.yaml');
  const none = 'Mission:\n  lumen-2:\n    name: Lumen 2\n';
  writeFileSync(file, none);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command, args: [...before, 'mcp', join(folder, 'Moon')] }));

  const { tools } = await client.listTools();
  check('tools', tools.some(tool => tool.name === 'propose_claim'), tools.map(tool => tool.name));
  const call = async (name, args) => {
    const answer = await client.callTool({ name, arguments: args });
    return { refused: answer.isError ?? false, text: answer.content[0].text };
  };

  const passages = await call('search_passages', { words: 'four people' });
  check('search', passages.text.includes('[four people]'), passages);
  const claim = { entity: 'lumen-2', property: 'crew', source: 'harbour-log', quote: 'crew of four people' };
  const wrong = await call('propose_claim', { ...claim, value: '3' });
  check('a value that the quote does not give', wrong.refused && wrong.text.includes('FACT4001'), wrong);
  const invented = await call('propose_claim', { ...claim, value: '4', quote: 'crew of four brave people' });
  check('a quote that nobody said', invented.refused && invented.text.includes('FACT3003'), invented);
  const right = await call('propose_claim', { ...claim, value: '4' });
  check('a claim that the source carries', !right.refused, right);
  check('nothing is written', readFileSync(file, 'utf8') === none, readFileSync(file, 'utf8'));

  const { resources } = await client.listResources();
  const source = await client.readResource({ uri: resources[0].uri });
  check('a source as a resource', source.contents[0].text.includes('four people'), source);
  await client.close();
} finally {
  rmSync(folder, { recursive: true });
}

finish('mcp');
