import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { sha256, SettingsError } from '#platform';

/** A file of operations and fragments. */
export interface OperationsFile {
  readonly name: string;
  readonly text: string;
}

/** Documents by their SHA-256 in hexadecimal, as `KNOWN_OPERATIONS` wants them. */
export type OperationsList = Readonly<Record<string, string>>;

/** The list of documents as they stand, in the order of their hashes. */
export const listOf = (documents: readonly string[]): OperationsList =>
  Object.fromEntries(
    documents.map((document) => [sha256(document), document] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * A document for each operation in the files, with the fragments it uses, of whichever file, in the layout of `print` of
 * graphql-js: the text that a client sends or hashes.
 * @throws SettingsError when a file cannot be parsed, or a fragment is missing or there twice.
 */
export function documentsIn(files: readonly OperationsFile[]): string[] {
  const parsed = files.map(parsedFile);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { definitions } of parsed) {
    for (const definition of definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const { value } = definition.name;
      if (fragments.has(value)) throw new SettingsError([`The fragment ${value} is there twice.`]);
      fragments.set(value, definition);
    }
  }
  return parsed.flatMap(({ definitions }) =>
    definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => {
        const used = usedFragments({ kind: Kind.DOCUMENT, definitions: [operation] }, fragments);
        return print({ kind: Kind.DOCUMENT, definitions: [operation, ...used] });
      }),
  );
}

function parsedFile({ name, text }: OperationsFile): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    throw new SettingsError([
      `${name} cannot be used: ${error instanceof Error ? error.message : 'it cannot be read'}`,
    ]);
  }
}

/** The fragments that a document reaches, each once, in the order in which they are met. */
function usedFragments(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const look = (within: DocumentNode | FragmentDefinitionNode): void => {
    visit(within, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment) throw new SettingsError([`The fragment ${value} is in none of the files.`]);
        if (used.has(fragment)) return;
        used.add(fragment);
        look(fragment);
      },
    });
  };
  look(document);
  return [...used];
}
