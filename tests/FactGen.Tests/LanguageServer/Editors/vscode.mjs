// Drives VS Code itself, as code-server serves it to a browser, with the packed extension and 'factgen lsp' behind it.
// Called by vscode.sh, with the tool in FACTGEN, the extension in EXTENSION, the parts in PARTS, and in PICTURES where pictures go, if so.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, finish } from '../../../FactGen.TestKit/Clients/checks.mjs';
import { comes, until, workbenchOf } from './workbench.mjs';

const { FACTGEN, EXTENSION, PARTS, PICTURES } = process.env;
const { chromium } = createRequire(join(PARTS, 'package.json'))('playwright-core');
const folder = mkdtempSync(join(tmpdir(), 'factgen-vscode-'));
const port = 20000 + process.pid % 20000;
const started = join(folder, 'started');

// The tool behind one name, which notes that it was started.
const tool = join(folder, 'factgen');
writeFileSync(tool, `#!/bin/sh\necho "$1" >> ${started}\nexec ${FACTGEN} "$@"\n`);
chmodSync(tool, 0o755);

// The first fact base of README, and something more to claim of its source.
execFileSync('sh', ['-c', `cd ${folder} && ${FACTGEN} new Moon`]);
const [user, extensions, base] = [join(folder, 'user'), join(folder, 'extensions'), join(folder, 'Moon')];
const schema = readFileSync(join(base, 'facts/schema.yaml'), 'utf8');
writeFileSync(
  join(base, 'facts/schema.yaml'), `${schema.trimEnd()}\n      wait: { type: duration, summary: How long the crew waited for the hatch. }\n`);

mkdirSync(join(user, 'User'), { recursive: true });
mkdirSync(join(user, 'Machine'));
// Where a tool is belongs to a machine, and a browser's settings are another machine's.
writeFileSync(join(user, 'Machine/settings.json'), JSON.stringify({ 'factgen.path': tool }));
writeFileSync(join(user, 'User/settings.json'), JSON.stringify({
  'workbench.startupEditor': 'none',
  'workbench.editor.useModal': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
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
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(answer => answer.ok, () => false)) {
      break;
    }

    await new Promise(resolve => setTimeout(resolve, 200));
  }

  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 480 } });
  page.setDefaultTimeout(120000);
  await page.goto(`http://127.0.0.1:${port}/?folder=${base}`);
  await page.waitForSelector('.monaco-workbench');
  const bench = workbenchOf(page, PICTURES);
  for (const part of [trust, diagnostic, fix, quote, why, claim]) {
    await part(bench);
  }
} catch (reason) {
  check('no failure', false, String(reason).split('\n').slice(0, 6));
  await browser?.contexts()[0]?.pages()[0]?.screenshot({ path: join(tmpdir(), 'factgen-vscode-failed.png') });
} finally {
  await browser?.close();
  server.kill();
  await new Promise(resolve => setTimeout(resolve, 500));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

finish('vscode');

/** The line and column of words in a file as it was at first. */
function placeOf(file, part) {
  const lines = readFileSync(join(base, file), 'utf8').split('\n');
  const line = lines.findIndex(each => each.includes(part));
  return [line + 1, lines[line].indexOf(part) + 1];
}

/** Nothing is started before the folder is trusted. */
async function trust({ page, keys, open, command, words }) {
  await open('missions.yaml');
  await keys.press('Control+b');
  await page.waitForTimeout(3000);
  check('nothing is started in an untrusted workspace', !existsSync(started), existsSync(started));
  await command('Workspaces: Manage Workspace Trust');
  await page.locator('.workspace-trust-editor .monaco-button:has-text("Trust")').first().click();
  await open('missions.yaml');
  check('the server is started once it is trusted', await until(() => existsSync(started)), existsSync(started));
  check('a hint behind the property', await comes(page.waitForSelector('.view-line:has-text("crew:settled")')), await words());
}

/** A diagnostic while it is typed, its words once in the hover, its page behind the link, and none once it is right. */
async function diagnostic({ page, retype, hover, words, picture }) {
  const [line, column] = placeOf('facts/missions.yaml', 'value: 4');
  await retype(line, column + 7, '3');
  check('a diagnostic while it is typed', await comes(page.waitForSelector('.squiggly-error')), await words());
  const shown = await hover(page.locator('.squiggly-error').first(), 'FACT4001');
  const message = await shown.innerText().catch(() => '');
  check('the message in the hover, once', message.match(/FACT4001/g)?.length === 1, message);
  const problems = await page.locator('[id="status.problems"]').innerText();
  check('one problem is counted', /^\s*1\s+0\b/.test(problems), problems);
  await picture('diagnostic');
  await shown.locator('a:has-text("FACT4001")').click();
  const isShown = await comes(page.waitForSelector('.tab.active:has-text("FACT4001.md")')) && await comes(page.waitForSelector('iframe.webview.ready'));
  check('the link shows the page, rendered', isShown, await page.locator('.tab').allInnerTexts());
  await page.waitForTimeout(1000);
  await picture('help');
  await page.locator('.tab:has-text("missions.yaml")').click();
  await retype(line, column + 7, '4');
  check('no diagnostic once it is right', await comes(page.waitForSelector('.squiggly-error', { state: 'detached' })), await words());
}

/** A fix. */
async function fix({ page, keys, goTo, words, picture }) {
  const [line, column] = placeOf('facts/missions.yaml', 'harbour-log:');
  await goTo(line, column + 4);
  await keys.press('Delete');
  await page.waitForSelector('.squiggly-error');

  // The list closes if diagnostics come while it opens.
  const isOffered = async () => {
    await keys.press('Control+.');
    return comes(page.waitForSelector('.action-widget:visible:has-text("harbour-log")', { timeout: 10000 }));
  };
  let offered = false;
  for (let tries = 0; tries < 4 && !offered; tries++) {
    await page.waitForTimeout(500);
    offered = await isOffered();
  }

  check('a fix is offered', offered, await words());
  await picture('fix');
  await keys.press('Enter');
  check('the fix is applied', await until(async () => (await words()).includes('harbour-log:')), await words());
}

/** The sentence of a quote, and the rest of one whose first words are typed. */
async function quote({ page, keys, retype, hover, words, picture }) {
  const shown = await hover(page.locator('.view-line span:text-is("crew of four people")').first(), 'Its crew of four people waited');
  check('the sentence of a quote', await shown.isVisible(), await words());
  await picture('hover');
  const [line, column] = placeOf('facts/missions.yaml', 'crew of four');
  await retype(line, column, 'crew of');
  await keys.press('Control+Space');
  check('completion of a quote', await comes(page.waitForSelector('.suggest-widget.visible:has-text("four people")')), await words());
  await page.waitForTimeout(500);
  await picture('completion');
  await keys.press('Enter');
  check('the quote is completed', await until(async () => /crew of four people/.test(await words())), await words());
}

/** What is known of a property and of a quote, as a page beside the editor; the second page takes the place of the first. */
async function why({ page, goTo, command, shown, picture }) {
  const tab = page.locator('.tab:has-text("Why.md")');
  const ask = async part => {
    const [line, column] = placeOf('facts/missions.yaml', part);
    await goTo(line, column + 1);
    await command('FactGen: Show why');
  };

  // Keys that are pressed in the page do not reach the workbench.
  const backToText = () => page.locator('.view-line:has-text("harbour-log")').first().click();

  await ask('crew:');
  check('the page of a finding beside the editor', await comes(tab.waitFor()), await page.locator('.tab').allInnerTexts());
  check('the words of the finding in it', await until(() => shown('harbour-log says so in its own voice')), 'no frame has them');
  await page.waitForTimeout(500);
  await picture('why');
  await backToText();
  await ask('crew of four people');
  check('the words of a quote in the same page', await until(() => shown('Its crew of four people waited')), 'no frame has them');
  check('one page', await tab.count() === 1, await page.locator('.tab').allInnerTexts());
  await tab.click({ button: 'middle' });
  await comes(tab.waitFor({ state: 'detached' }));
  await backToText();
}

/** Words of the source text are claimed: first with a value that they do not give, then with the one that they give. */
async function claim({ page, keys, open, select, command, asks, picture, quickInput }) {
  const file = join(base, 'facts/missions.yaml');
  const written = () => readFileSync(file, 'utf8');
  await command('File: Save All');
  await open('harbour-log.txt');
  const choose = async () => {
    await select(...placeOf('seeds/harbour-log.txt', 'waited two hours'), 'waited two hours'.length);
    await command('FactGen: Claim this');
    check('entities to choose from', await asks('What is it about?') && await asks('named near the words'), 'none');
    await keys.press('Enter');
    check('properties to choose from, with the value', await asks('Which property?') && await asks('2 hours'), 'none');
    await page.waitForTimeout(300);
    await picture('claim');
    await keys.type('wait');
    await page.waitForSelector(`${quickInput} .monaco-list-row.focused:has-text("wait")`);
    await page.waitForTimeout(300);
    await keys.press('Enter');
    check('a value to confirm', await asks('The value (duration)'), 'none');
  };

  await choose();
  await keys.press('Control+a');
  await keys.type('3 hours');
  await keys.press('Enter');
  const question = page.locator('.monaco-dialog-box:has-text("FACT4001")');
  check('a claim that does not pass is asked about', await comes(question.waitFor()), 'no question');
  await question.locator('.monaco-button:has-text("Cancel")').click();
  await command('File: Save All');
  check('and not written', !written().includes('wait:'), written());

  await choose();
  await keys.press('Enter');
  check('the claim is shown', await comes(page.waitForSelector('.view-line:has-text("wait:settled")')), await page.locator('.tab').allInnerTexts());
  await picture('claimed');
  await command('File: Save All');
  check('the claim is written', await until(() => /wait:\n +value: 2 hours\n +sources:\n +harbour-log: waited two hours\n/.test(written())), written());
}
