// What the server says of the place of the cursor, as a page beside the editor.
import * as vscode from 'vscode';

export const whyScheme = 'factgen-why';

export class WhyPages implements vscode.TextDocumentContentProvider {
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
