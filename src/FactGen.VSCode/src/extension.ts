// Starts 'factgen lsp' for workspaces with facts, and shows a finding beside the editor. Everything else is the server's.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

const whyScheme = 'factgen-why';
const install = "'dotnet tool install --global FactGen.Tool' installs it; 'factgen.path' in the settings says where it is.";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const pages = new WhyPages();
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(whyScheme, pages),
    vscode.commands.registerCommand('factgen.showWhy', () => pages.show()),
    vscode.commands.registerCommand('factgen.restart', async () => {
      await deactivate();
      await start();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(start));
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

// Whoever opens a folder has not yet agreed to what its settings would start.
async function start(): Promise<void> {
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
        { scheme: 'file', pattern: '**/seeds/**/*.txt' },
      ],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,txt,lock}') },
    });
  try {
    await client.start();
  } catch (reason) {
    client = undefined;
    await vscode.window.showErrorMessage(`FactGen: '${command}' cannot be started (${reason}). ${install}`);
  }
}

/** What the server says of the place of the cursor, as a page beside the editor. */
class WhyPages implements vscode.TextDocumentContentProvider {
  private text = '';
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(): string {
    return this.text;
  }

  async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      return;
    }

    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
    const parts = hovers.flatMap(hover => hover.contents).map(part => (typeof part === 'string' ? part : part.value));
    if (parts.length === 0) {
      await vscode.window.showInformationMessage('FactGen: put the cursor on a property, an id or a quote.');
      return;
    }

    this.text = parts.join('\n\n');
    const page = vscode.Uri.from({ scheme: whyScheme, path: 'Why.md' });
    this.changed.fire(page);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  }
}
