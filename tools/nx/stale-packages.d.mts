export interface StalePackage {
  readonly name: string;
  readonly wanted: string;
  readonly there: string | undefined;
}
export function stalePackages(root: string): readonly StalePackage[];
export function sayStale(stale: readonly StalePackage[]): string | undefined;
