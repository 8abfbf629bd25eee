// What the server answers to its commands.
import { LanguageClient } from 'vscode-languageclient/node';

export interface PropertyChoice { name: string; type: string; summary?: string; values: string[] }
export interface EntityChoice { id: string; name: string; type: string; isNear: boolean }

export interface Choices {
  source: string;
  quote: string;
  entities: EntityChoice[];
  types: { name: string; properties: PropertyChoice[] }[];
}

export interface Answer {
  message?: string;
  problems?: string[];
  choices?: Choices;
  location?: { uri: string; range: { start: { line: number; character: number } } };
}

export const send = (client: LanguageClient, command: string, argument: object): Promise<Answer | null> =>
  client.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
