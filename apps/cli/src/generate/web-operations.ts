import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buildSchema, Kind, parse, print, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { SettingsError } from '#platform';

import { documentsIn, listOf, type OperationsFile } from '../operations/operations-list.js';

/** A generated file of the web app: its name in the folder, and its text. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

const SCHEMA_TYPES = 'schema';
const TYPED = "import type { TypedDocumentNode } from '@urql/core';\n";
const NOTICE = '// Generated from the operations of the features; see "npm run generate".\n\n';

/** The files of operations below a folder, by name; each name is there once. */
export function operationsBelow(folder: string): OperationsFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => ({
      name: basename(path, '.graphql'),
      text: print(withTypeNames(parse(readFileSync(join(folder, path), 'utf8'), { noLocation: true }))),
    }));
}

/**
 * What the web app knows of the schema: the enums and inputs that it uses, for each file of operations their types and
 * their documents as text, and the list of all documents as `KNOWN_OPERATIONS` wants it.
 */
export async function webOperations(schemaText: string, files: readonly OperationsFile[]): Promise<GeneratedFile[]> {
  const schema = buildSchema(schemaText);
  const documents = await Promise.all(documentsIn(files).map(asSent));
  refuseTwins(documents);
  const own = await Promise.all(
    files.map(async (file) => ({
      name: `${file.name}.ts`,
      text: `${NOTICE}${TYPED}${await operationTypes(schema, files, file)}\n${documentsOf(file, documents)}`,
    })),
  );
  return [
    { name: `${SCHEMA_TYPES}.ts`, text: `${NOTICE}${await schemaTypes(schema, files)}` },
    ...own,
    { name: 'operations.json', text: `${JSON.stringify(listOf(documents), null, 1)}\n` },
  ];
}

/** An operation is known by its name: in one place alone. @throws SettingsError when a name is there twice. */
function refuseTwins(documents: readonly string[]): void {
  const names = documents.map((document) => /^\w+ (\w+)/.exec(document)?.[1] ?? '');
  const twin = names.find((name, at) => names.indexOf(name) !== at);
  if (twin !== undefined) throw new SettingsError([`The operation ${twin} is there twice.`]);
}

/** A document in the layout in which the client of the screens sends it. */
async function asSent(document: string): Promise<string> {
  const { createRequest, formatDocument, stringifyDocument } = await import('@urql/core');
  return stringifyDocument(formatDocument(createRequest(document, {}).query));
}

/** Every object says its type: the cache of the screens knows by it what an answer is about. */
const withTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (node, _key, parent) => {
      const isRoot =
        parent !== undefined && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const said = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      );
      if (isRoot || said) return undefined;
      const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [typeName, ...node.selections] };
    },
  });

const CONFIG = {
  nonOptionalTypename: true,
  // What the screens hold is what the server sent: text.
  scalars: { DateTime: 'string', ID: 'string' },
  defaultScalarType: 'string',
};

async function generated(
  schema: GraphQLSchema,
  documents: readonly { readonly file: OperationsFile; readonly type: 'standard' | 'external' }[],
  config: object,
): Promise<string> {
  const { plugin } = await import('@graphql-codegen/typescript-operations');
  const sources = documents.map(({ file, type }) => ({ location: file.name, document: parse(file.text), type }));
  const output = await plugin(schema, sources, { ...CONFIG, ...config }, { outputFile: './operations.ts' });
  if (typeof output === 'string') return output;
  return [...(output.prepend ?? []), output.content].join('\n');
}

/** Enums and inputs that operations use; what follows them is written for each file by itself. */
async function schemaTypes(schema: GraphQLSchema, files: readonly OperationsFile[]): Promise<string> {
  const all = await generated(
    schema,
    files.map((file) => ({ file, type: 'standard' })),
    {},
  );
  const types = all.slice(0, all.search(/^export type \w+(Query|Mutation|Subscription)Variables = /m));
  return types.slice(types.indexOf(';\n', types.indexOf('Incremental<')) + 2);
}

const operationTypes = (
  schema: GraphQLSchema,
  files: readonly OperationsFile[],
  own: OperationsFile,
): Promise<string> =>
  generated(
    schema,
    files.map((file) => ({ file, type: file === own ? ('standard' as const) : ('external' as const) })),
    { importSchemaTypesFrom: `./${SCHEMA_TYPES}.ts`, namespacedImportName: 'Schema' },
  );

function documentsOf(file: OperationsFile, documents: readonly string[]): string {
  const constants = parse(file.text).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const { value: name } = definition.name;
    const text = documents.find((document) => new RegExp(`^${definition.operation} ${name}\\b`).test(document));
    const type = `${name}${definition.operation[0]?.toUpperCase() ?? ''}${definition.operation.slice(1)}`;
    return [
      `export const ${name}Document = ${JSON.stringify(text)} as unknown as TypedDocumentNode<${type}, ${type}Variables>;\n`,
    ];
  });
  return constants.join('\n');
}
