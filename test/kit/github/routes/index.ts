/** Every route that the twin answers, in the order they are tried. */
import type { Route } from '../route.ts';
import { actionsRoutes } from './actions.ts';
import { archiveRoutes, type Sign } from './archives.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { gitRoutes } from './git.ts';
import { governanceRoutes } from './governance.ts';
import { issueRoutes } from './issues.ts';
import { mergeRoutes } from './merging.ts';
import { pullRoutes } from './pulls.ts';
import { repoRoutes } from './repos.ts';
import { searchRoutes } from './search.ts';
import { tarballRoutes } from './tarball.ts';

export const allRoutes = (sign: Sign): Route[] => [
  // `issues/comments` before `issues/{issue_number}`, `commits/{ref}/status` and `/pulls` before `commits/{ref}`.
  ...commentRoutes,
  ...issueRoutes,
  ...actionsRoutes(sign),
  ...archiveRoutes(sign),
  ...tarballRoutes(sign),
  ...checkRoutes,
  ...repoRoutes,
  ...gitRoutes,
  ...pullRoutes,
  ...mergeRoutes,
  ...governanceRoutes,
  ...contentRoutes,
  ...searchRoutes,
];
