import type { TableFacts } from '#platform';

/** The tables and their foreign keys as a Mermaid diagram. */
export function erDiagram(tables: readonly TableFacts[]): string {
  const boxes = tables.map(({ name, columns }) => {
    const lines = columns.map(
      (column) =>
        `    ${column.type.replace(/[^a-z0-9_]/gi, '_')} ${column.name}${column.key === '' ? '' : ` ${column.key}`}`,
    );
    return `  ${name} {\n${lines.join('\n')}\n  }`;
  });
  const arrows = tables.flatMap(({ name, references }) => references.map((other) => `  ${other} ||--o{ ${name} : ""`));
  return `# Tables\n\nGenerated from the migrations.\n\n\`\`\`mermaid\nerDiagram\n${[...boxes, ...arrows].join('\n')}\n\`\`\`\n`;
}
