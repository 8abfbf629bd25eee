// Starts 'factgen lsp' for workspaces with facts. Everything that knows facts is the server's; here are the questions to the person.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { claimThis } from './claimThis';
import { send } from './server';
import { WhyPages, whyScheme } from './whyPages';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const pages = new WhyPages();
  const needed: string = context.extension.packageJSON.toolVersion;
  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(name, run);
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(whyScheme, pages),
    command('factgen.showWhy', () => pages.show()),
    command('factgen.claimThis', () => running(claimThis)),
    command('factgen.unquoted', () => running(here('factgen.showUncovered'))),
    command('factgen.lock', () => running(here('factgen.renewLock'))),
    command('factgen.restart', async () => {
      await deactivate();
      await start(needed);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => start(needed)));
  await start(needed);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

// Whoever opens a folder has not yet agreed to what its settings would start.
async function start(needed: string): Promise<void> {
  if (client || !vscode.workspace.isTrusted) {
    return;
  }

  const settings = vscode.workspace.getConfiguration('factgen');
  const command = settings.get('path', 'factgen');
  client = new LanguageClient(
    'factgen',
    'FactGen',
    { command, args: ['lsp', ...settings.get<string[]>('arguments', [])] },
    {
      documentSelector: [
        { scheme: 'file', language: 'yaml' },
        { scheme: 'file', pattern: '**/*.txt' },
      ],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,txt,lock}') },
    });
  try {
    await client.start();
  } catch (reason) {
    client = undefined;
    await vscode.window.showErrorMessage(
      `FactGen: '${command}' cannot be started (${reason}). The extension needs FactGen.Tool ${needed} or later: `
      + "'dotnet tool install --global FactGen.Tool' installs it, and 'factgen.path' in the settings says where it is.");
    return;
  }

  const version = client.initializeResult?.serverInfo?.version ?? '0';
  if (version.localeCompare(needed, 'en', { numeric: true }) < 0) {
    await vscode.window.showWarningMessage(
      `FactGen: the tool is ${version}, and the extension needs ${needed} or later: 'dotnet tool update --global FactGen.Tool' updates it.`);
  }
}

async function running(run: (client: LanguageClient, editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (client && editor) {
    await run(client, editor);
  } else {
    await vscode.window.showInformationMessage('FactGen: the server is not running. It starts in a trusted workspace with facts.');
  }
}

/** A command of the server about the document that is open. */
const here = (name: string) => async (client: LanguageClient, editor: vscode.TextEditor): Promise<void> => {
  const answer = await send(client, name, { uri: editor.document.uri.toString() });
  if (answer?.message) {
    await vscode.window.showInformationMessage(`FactGen: ${answer.message}`);
  }
};
