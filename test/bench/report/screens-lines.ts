import { shown } from '../runner/figures.js';
import type { ScreensResult } from '../screens/screens.js';
import { table } from './lines.js';

/** What was found about the screens, as Markdown. */
export function screensLines({ visits, slowedBy, feed, empty }: ScreensResult): string[] {
  return [
    `Medians of ${visits} first visits each, in turn, on a processor slowed ${slowedBy} times; nothing was kept from before.`,
    '',
    ...table(
      ['page', 'first paint ms', 'can be used ms'],
      [
        ['what neighbours ask and offer', shown(feed.firstPaintMs, 0), shown(feed.usableMs, 0)],
        ['one line of text by React', shown(empty.firstPaintMs, 0), shown(empty.usableMs, 0)],
        ['**ratio**', shown(feed.firstPaintMs / empty.firstPaintMs, 2), shown(feed.usableMs / empty.usableMs, 2)],
      ],
    ),
  ];
}
