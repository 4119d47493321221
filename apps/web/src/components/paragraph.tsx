import type { ReactNode } from 'react';

interface ParagraphProps {
  /** `lead` for the first words of a page, `soft` for what matters less. */
  readonly kind?: 'plain' | 'lead' | 'soft';
  readonly children: ReactNode;
}

const CLASSES = {
  plain: 'nl-paragraph',
  lead: 'nl-paragraph nl-paragraph--lead',
  soft: 'nl-paragraph tve-soft',
} as const;

/** A paragraph. */
export const Paragraph = ({ kind = 'plain', children }: ParagraphProps) => <p className={CLASSES[kind]}>{children}</p>;
