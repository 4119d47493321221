import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';

import { Button } from '../components/button.js';
import { Page } from '../components/page.js';
import { useWords } from '../lib/wording/wording.js';

interface Props {
  readonly children: ReactNode;
  readonly path: string;
}

/** Shows a page that failed as a page that says so; another page begins anew. */
class Boundary extends Component<Props, { readonly hasFailed: boolean; readonly path: string }> {
  override state = { hasFailed: false, path: this.props.path };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { path }: Props,
    state: { path: string },
  ): { hasFailed: boolean; path: string } | null {
    return path === state.path ? null : { hasFailed: false, path };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

/** Catches what fails below. */
export const Catch = ({ children }: { readonly children: ReactNode }) => (
  <Boundary path={useLocation().pathname}>{children}</Boundary>
);

function Failed() {
  const say = useWords('app');
  return (
    <Page title={say('failedTitle')}>
      <p className="nl-paragraph">{say('failedText')}</p>
      <Button onClick={() => location.reload()}>{say('tryAgain')}</Button>
    </Page>
  );
}
