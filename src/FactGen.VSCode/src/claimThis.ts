// "Claim this": from words that are selected in a source text to a claim in the facts.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { Answer, Choices, EntityChoice, PropertyChoice, send } from './server';

export async function claimThis(client: LanguageClient, editor: vscode.TextEditor): Promise<void> {
  const selection = { uri: editor.document.uri.toString(), range: client.code2ProtocolConverter.asRange(editor.selection) };
  const answer = await send(client, 'factgen.choices', selection);
  if (!answer?.choices) {
    await vscode.window.showInformationMessage(`FactGen: ${answer?.message ?? 'select words in the text of a source.'}`);
    return;
  }

  const entity = await pickEntity(answer.choices);
  const property = entity && await pickProperty(answer.choices, entity);
  const value = property && await pickValue(property);
  if (value !== undefined) {
    await write(client, { ...selection, entity: entity!.id, property: property!.name, value });
  }
}

async function pickEntity(choices: Choices): Promise<EntityChoice | undefined> {
  const items = choices.entities.map(entity => ({
    label: entity.name,
    description: `${entity.id}, ${entity.type}${entity.isNear ? ', named near the words' : ''}`,
    entity,
  }));
  return (await vscode.window.showQuickPick(items, {
    title: `Claim “${choices.quote}” (${choices.source})`, placeHolder: 'What is it about?', matchOnDescription: true,
  }))?.entity;
}

async function pickProperty(choices: Choices, entity: EntityChoice): Promise<PropertyChoice | undefined> {
  const items = (choices.types.find(type => type.name === entity.type)?.properties ?? []).map(property => ({
    label: property.name,
    description: property.values[0] ?? property.type,
    detail: property.summary,
    property,
  }));
  return (await vscode.window.showQuickPick(items, { title: entity.name, placeHolder: 'Which property?' }))?.property;
}

// The words give the value; where they give several or none, the person says which.
async function pickValue(property: PropertyChoice): Promise<string | undefined> {
  return property.values.length > 1
    ? vscode.window.showQuickPick(property.values, { title: property.name, placeHolder: 'Which value?' })
    : vscode.window.showInputBox({ title: property.name, prompt: `The value (${property.type})`, value: property.values[0] });
}

async function write(client: LanguageClient, claim: object): Promise<void> {
  let answer = await send(client, 'factgen.claim', claim);
  if (answer?.problems) {
    const anyway = 'Write it anyway';
    const chosen = await vscode.window.showWarningMessage(
      `FactGen: ${answer.message}`, { modal: true, detail: answer.problems.join('\n\n') }, anyway);
    answer = chosen === anyway ? await send(client, 'factgen.claim', { ...claim, anyway: true }) : null;
  }

  await show(answer);
}

async function show(answer: Answer | null): Promise<void> {
  if (answer?.location) {
    const { line, character } = answer.location.range.start;
    const start = new vscode.Position(line, character);
    await vscode.window.showTextDocument(vscode.Uri.parse(answer.location.uri), {
      selection: new vscode.Range(start, start), viewColumn: vscode.ViewColumn.Beside,
    });
  } else if (answer?.message) {
    await vscode.window.showInformationMessage(`FactGen: ${answer.message}`);
  }
}
