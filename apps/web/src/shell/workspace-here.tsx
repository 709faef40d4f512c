import { createContext, useContext, type ReactNode } from 'react';
import { WorkplaceProvider } from '@academy/ui';
import type { Workspace } from '../workspaces';

const Here = createContext<Workspace | undefined>(undefined);

/** Where someone works on the pages below. */
export function WorkspaceHere({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  const { organisation, home } = workspace;
  return (
    <Here value={workspace}>
      {organisation ? (
        <WorkplaceProvider workplace={{ ...organisation, home }}>{children}</WorkplaceProvider>
      ) : (
        children
      )}
    </Here>
  );
}

/** Where someone is at home on this page; undefined on one that is shown as anyone sees it. */
export const useWorkspaceIfAny = (): Workspace | undefined => useContext(Here);
