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

/** Only inside a shell that has made sure that someone is at home here. */
export function useWorkspace(): Workspace {
  const workspace = useContext(Here);
  if (!workspace) throw new Error('Nobody works here');
  return workspace;
}
