import { Component, type ReactNode } from 'react';

/** In both languages: the words themselves may be what did not come. */
const TEXTS = [
  { lang: 'nl', text: 'De website kan nu niet worden getoond. Kijk of u internet hebt.', again: 'Probeer het opnieuw' },
  { lang: 'en', text: 'The website cannot be shown now. Check your internet connection.', again: 'Try again' },
] as const;

/** Stands in for everything when nothing can be shown: words, bar and pages are missing. */
export class LastResort extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="tve-main">
        <h1 className="nl-heading nl-heading--level-1">Tijd voor Elkaar</h1>
        {TEXTS.map(({ lang, text, again }) => (
          <div key={lang} lang={lang}>
            <p className="nl-paragraph">{text}</p>
            <button className="nl-button nl-button--primary" type="button" onClick={() => location.reload()}>
              {again}
            </button>
          </div>
        ))}
      </main>
    );
  }
}
