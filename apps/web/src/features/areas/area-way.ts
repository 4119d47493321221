/** What each way of choosing an area gets. */
export interface AreaWayProps {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}
