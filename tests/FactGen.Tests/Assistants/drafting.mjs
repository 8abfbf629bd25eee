// A scripted assistant drafts claims from a document, some of them wrong, each in a way of its own: what 'factgen mcp' lets in.
// The figures are on the page for curators. Arguments: the command of the tool.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, ...before] = process.argv.slice(2);
const from = join(dirname(fileURLToPath(import.meta.url)), 'drafting');
const folder = mkdtempSync(join(tmpdir(), 'factgen-drafting-'));
const [let_in, refused] = [[], []];

try {
  mkdirSync(join(folder, 'facts'));
  mkdirSync(join(folder, 'seeds'));
  copyFileSync(join(from, 'schema.yaml'), join(folder, 'facts/schema.yaml'));
  copyFileSync(join(from, 'entities.yaml'), join(folder, 'facts/entities.yaml'));
  copyFileSync(join(from, 'report.txt'), join(folder, 'seeds/report.txt'));
  const sha256 = createHash('sha256').update(readFileSync(join(from, 'report.txt'))).digest('hex');
  writeFileSync(
    join(folder, 'seeds/report.yaml'),
    `report:\n  title: Report on the storm in Orrin\n  published: 2031-03-10\n  published_basis: stated\n  language: en\n  text: report.txt\n  sha256: ${sha256}\n`
    + '  headings:\n    - Report on the storm in Orrin\n');
  const client = new Client({ name: 'drafting', version: '1' });
  await client.connect(new StdioClientTransport({ command, args: [...before, 'mcp', folder] }));
  for (const { is, gets_in, ...claim } of JSON.parse(readFileSync(join(from, 'claims.json'), 'utf8'))) {
    const answer = await client.callTool({ name: 'write_claim', arguments: { source: 'report', proposed_by: 'a script', ...claim } });
    (answer.isError ? refused : let_in).push({ is, gets_in, why: answer.content[0].text.split('\n').find(line => line.startsWith('- ')) ?? answer.content[0].text });
  }

  await client.close();
} finally {
  rmSync(folder, { recursive: true });
}

// Two wrong claims get in, and the page says so: no rule knows what they are about.
const right = ({ is, gets_in }) => gets_in || is === 'right';
const wrongly = [...let_in.filter(claim => !right(claim)), ...refused.filter(right)];
refused.forEach(claim => console.log(`${claim.is}: ${claim.why?.slice(0, 100)}`));
wrongly.forEach(claim => console.log(`not as it should be, ${claim.is}`));
console.log(`${let_in.length} let in, ${refused.length} refused`);
console.log(`drafting: ${let_in.length + refused.length - wrongly.length} passed, ${wrongly.length} failed`);
process.exit(wrongly.length === 0 ? 0 : 1);
