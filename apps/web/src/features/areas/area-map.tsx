import { useMemo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useHref } from 'react-router';

import { MAP_SIZE, pathsOf, type Rings } from './area-map.rules.js';
import './areas.css';

/** An area that can be drawn. */
export interface DrawnArea {
  readonly code: string;
  readonly name: string;
  readonly rings: Rings;
}

interface AreaMapProps {
  /** What the map shows as a whole. */
  readonly label: string;
  readonly shapes: readonly DrawnArea[];
  readonly chosen: string | null;
  /** What an area is called, with what is to be known of it. */
  readonly nameOf?: (area: DrawnArea) => string;
  /** Areas where there is something; the others are lighter. */
  readonly isFilled?: (code: string) => boolean;
  /** The address of an area, when choosing one goes somewhere; else areas are buttons. */
  readonly addressOf?: (code: string) => string;
  readonly onChoose: (code: string) => void;
}

/** A map of areas; each can be chosen by pointer and by keyboard. A list of the same stands beside it. */
export function AreaMap({ label, shapes, chosen, nameOf, isFilled, addressOf, onChoose }: AreaMapProps) {
  const paths = useMemo(() => pathsOf(shapes), [shapes]);
  return (
    <figure className="tve-map">
      <svg viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} role="group" aria-label={label}>
        {shapes.map((area) => (
          <Spot
            key={area.code}
            name={nameOf?.(area) ?? area.name}
            isChosen={area.code === chosen}
            hasPosts={isFilled?.(area.code) ?? false}
            to={addressOf?.(area.code)}
            onChoose={() => onChoose(area.code)}
          >
            <path d={paths.get(area.code)} />
          </Spot>
        ))}
      </svg>
    </figure>
  );
}

interface SpotProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly hasPosts: boolean;
  readonly to: string | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Spot({ name, isChosen, hasPosts, to, onChoose, children }: SpotProps) {
  const href = useHref(to ?? '');
  const looks = { 'data-chosen': isChosen || undefined, 'data-has-posts': hasPosts || undefined };
  const click = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    onChoose();
  };
  if (to !== undefined)
    return (
      <a href={href} aria-label={name} aria-current={isChosen || undefined} onClick={click} {...looks}>
        <title>{name}</title>
        {children}
      </a>
    );
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={isChosen}
      onClick={click}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') click(event);
      }}
      {...looks}
    >
      <title>{name}</title>
      {children}
    </g>
  );
}
