import path from 'node:path';

/** Where the parts of an embedded cluster lie. */
export interface ClusterFiles {
  /** The folder that Nunc keeps its things in. */
  readonly home: string;
  /** The cluster as a whole. It appears complete, by one rename, or not at all. */
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  readonly pidFile: string;
}

/** The parts of the cluster under `dataDir`, as absolute paths. */
export function clusterFiles(dataDir: string): ClusterFiles {
  const home = path.resolve(dataDir);
  return filesIn(home, path.join(home, 'postgres'));
}

/** The same parts in `folder`, where a cluster is being made. */
export function filesIn(home: string, folder: string): ClusterFiles {
  const data = path.join(folder, 'data');
  return {
    home,
    folder,
    data,
    password: path.join(folder, 'password'),
    log: path.join(folder, 'log'),
    pidFile: path.join(data, 'postmaster.pid'),
  };
}
