// Drives VS Code itself, as code-server serves it to a browser, with the packed extension and 'factgen lsp' behind it.
// Called by vscode.sh, with the tool in FACTGEN, the extension in EXTENSION, the parts in PARTS, and in PICTURES where pictures go, if so.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { FACTGEN, EXTENSION, PARTS, PICTURES } = process.env;
const { chromium } = createRequire(join(PARTS, 'package.json'))('playwright-core');
const folder = mkdtempSync(join(tmpdir(), 'factgen-vscode-'));
const port = 20000 + process.pid % 20000;
const started = join(folder, 'started');
let [passed, failed] = [0, 0];

const check = (name, holds, seen) => {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.log(`${name}: ${JSON.stringify(seen)}`);
  }
};

// The tool behind one name, which notes that it was started.
const tool = join(folder, 'factgen');
writeFileSync(tool, `#!/bin/sh\necho "$1" >> ${started}\nexec ${FACTGEN} "$@"\n`);
chmodSync(tool, 0o755);
execFileSync('sh', ['-c', `cd ${folder} && ${FACTGEN} new Moon`]);
const [user, extensions, base] = [join(folder, 'user'), join(folder, 'extensions'), join(folder, 'Moon')];
mkdirSync(join(user, 'User'), { recursive: true });
mkdirSync(join(user, 'Machine'));
// Where a tool is belongs to a machine, and a browser's settings are another machine's.
writeFileSync(join(user, 'Machine/settings.json'), JSON.stringify({ 'factgen.path': tool }));
writeFileSync(join(user, 'User/settings.json'), JSON.stringify({
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 14,
  'editor.autoClosingBrackets': 'never',
  'editor.quickSuggestions': { strings: 'off', other: 'off', comments: 'off' },
  'files.simpleDialog.enable': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
}));
const codeServer = (...args) => [
  join(PARTS, 'node_modules/code-server/out/node/entry.js'), '--user-data-dir', user, '--extensions-dir', extensions, ...args,
];
execFileSync(process.execPath, codeServer('--install-extension', EXTENSION), { stdio: 'ignore' });
const server = spawn(
  process.execPath,
  codeServer('--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', base),
  { stdio: 'ignore', cwd: folder });

let browser;
try {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(answer => answer.ok, () => false)) {
      break;
    }

    await new Promise(resolve => setTimeout(resolve, 200));
  }

  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 640 } });
  page.setDefaultTimeout(30000);
  await page.goto(`http://127.0.0.1:${port}/?folder=${base}`);
  await page.waitForSelector('.monaco-workbench');
  await drive(page);
} catch (reason) {
  check('no failure', false, String(reason).split('\n').slice(0, 6));
  await browser?.contexts()[0]?.pages()[0]?.screenshot({ path: join(tmpdir(), 'factgen-vscode-failed.png') });
} finally {
  await browser?.close();
  server.kill();
  await new Promise(resolve => setTimeout(resolve, 500));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

console.log(`vscode: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function drive(page) {
  const keys = page.keyboard;
  const pick = async words => {
    await page.waitForSelector('.quick-input-widget:visible input');
    await keys.type(words, { delay: 10 });
    await page.waitForSelector(`.quick-input-widget:visible .monaco-list-row.focused:has-text("${words.split('/').pop()}")`);
    await page.waitForTimeout(200);
    await keys.press('Enter');
  };
  const command = async name => {
    await keys.press('F1');
    await pick(name);
  };
  const open = async file => {
    await keys.press('Control+p');
    await pick(file);
    await page.waitForSelector(`.tab.active:has-text("${file.split('/').pop()}")`);
  };
  const goTo = async (line, column) => {
    await keys.press('Control+g');
    await page.waitForSelector('.quick-input-widget:visible input');
    await keys.type(`${line}:${column}`);
    await keys.press('Enter');
    await page.waitForTimeout(150);
  };
  const retype = async (line, column, words) => {
    await goTo(line, column);
    await keys.press('Shift+End');
    await keys.type(words);
  };
  const words = async () => (await page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ');
  const picture = async name => PICTURES && page.screenshot({ path: join(PICTURES, `${name}.png`) });
  const whether = promise => promise.then(() => true, () => false);

  // Nothing is started before the folder is trusted.
  await open('missions.yaml');
  await page.waitForTimeout(3000);
  check('nothing is started in an untrusted workspace', !existsSync(started), existsSync(started));
  await command('Workspaces: Manage Workspace Trust');
  await page.locator('.workspace-trust-editor .monaco-button:has-text("Trust")').first().click();
  await open('missions.yaml');
  check('the server is started once it is trusted', await until(() => existsSync(started)), existsSync(started));
  check('a hint behind the property', await whether(page.waitForSelector('.view-line:has-text("settled")')), await words());

  const text = readFileSync(join(base, 'facts/missions.yaml'), 'utf8').split('\n');
  const at = part => ({ line: text.findIndex(each => each.includes(part)) + 1, column: text.find(each => each.includes(part)).indexOf(part) + 1 });

  // A diagnostic while it is typed, its words in the hover, and none once it is right.
  const value = at('value: 4');
  await retype(value.line, value.column + 7, '3');
  check('a diagnostic while it is typed', await whether(page.waitForSelector('.squiggly-error')), await words());
  await page.locator('.squiggly-error').first().hover({ force: true });
  const hover = page.locator('.monaco-hover:visible').first();
  check('the message in the hover', await whether(page.waitForSelector('.monaco-hover:visible:has-text("FACT4001")')), await hover.innerText().catch(() => ''));
  await picture('diagnostic');
  await keys.press('Escape');
  await retype(value.line, value.column + 7, '4');
  check('no diagnostic once it is right', await whether(page.waitForSelector('.squiggly-error', { state: 'detached' })), await words());

  // A fix.
  const source = at('harbour-log:');
  await goTo(source.line, source.column + 4);
  await keys.press('Delete');
  await page.waitForSelector('.squiggly-error');
  await keys.press('Control+.');
  check('a fix is offered', await whether(page.waitForSelector('.action-widget:visible:has-text("harbour-log")')), await words());
  await picture('fix');
  await keys.press('Enter');
  check('the fix is applied', await until(async () => (await words()).includes('harbour-log:')), await words());

  // The rest of a quote.
  const quote = at('crew of four');
  await retype(quote.line, quote.column, 'crew of');
  await keys.press('Control+Space');
  check('completion of a quote', await whether(page.waitForSelector('.suggest-widget.visible:has-text("four people")')), await words());
  await page.waitForTimeout(500);
  await picture('completion');
  await keys.press('Enter');
  check('the quote is completed', await until(async () => /crew of four people/.test(await words())), await words());

  await claim(page, { open, goTo, keys, command, picture });
}

/** Words of the source text are selected and claimed. */
async function claim(page, { open, goTo, keys, command, picture }) {
  const log = readFileSync(join(base, 'seeds/harbour-log.txt'), 'utf8').split('\n');
  const line = log.findIndex(each => each.includes('four people'));
  await open('harbour-log.txt');
  await goTo(line + 1, log[line].indexOf('crew of') + 1);
  for (let step = 0; step < 'crew of four people'.length; step++) {
    await keys.press('Shift+ArrowRight');
  }

  await command('FactGen: Claim this');
  const shown = words => page.waitForSelector(`.quick-input-widget:visible:has-text("${words}")`).then(() => true, () => false);
  check('entities to choose from', await shown('named near the words'), 'none');
  await picture('claim');
  await keys.press('Enter');
  check('properties to choose from', await shown('Which property?') || await shown('crew'), 'none');
  await keys.type('crew');
  await page.waitForTimeout(400);
  await keys.press('Enter');
  await page.waitForTimeout(400);
  await keys.press('Enter');

  // The same claim twice is only a warning, so the server asks before it is written.
  const again = page.locator('.monaco-dialog-box .monaco-button:has-text("Write it anyway")');
  check('a claim that does not pass is asked about', await again.waitFor().then(() => true, () => false), 'no question');
  await again.click();
  await page.waitForTimeout(1500);
  await command('File: Save All');
  const file = join(base, 'facts/missions.yaml');
  const written = () => readFileSync(file, 'utf8');
  check('the claim is written', await until(() => written().match(/crew of four people/g)?.length === 2), written());
  await picture('claimed');
}

async function until(holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) {
      return true;
    }

    await new Promise(resolve => setTimeout(resolve, 100));
  }

  return false;
}
