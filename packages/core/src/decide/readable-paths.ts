import { matcher, PATHS } from '../text/globs.ts';

/** Folders whose files come from elsewhere or from a tool, by name at any depth. */
const FOREIGN_FOLDERS =
  '{node_modules,bower_components,vendor,third_party,third-party,external,dist,build,out,target,coverage,generated,__generated__,__snapshots__,__pycache__,site-packages,.git,.yarn,.next,.terraform,Pods,testdata/fuzz}';

const LOCKS =
  '{*.lock,*.lockb,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,go.sum,go.work.sum,gradle.lockfile,*.lock.hcl,packages.lock.json,Package.resolved}';
const MADE =
  '{*.min.*,*.map,*.snap,*.pb.go,*_pb2.py,*_pb2_grpc.py,*.pb.{cc,h},*.g.{dart,cs},*.designer.cs,zz_generated.*,*.generated.*,*.svg}';
const NO_TEXTS =
  '*.{png,jpg,jpeg,gif,webp,ico,icns,bmp,tif,tiff,avif,pdf,zip,gz,tgz,bz2,xz,zst,7z,rar,jar,war,class,so,dylib,dll,exe,a,o,obj,lib,wasm,pyc,woff,woff2,ttf,otf,eot,mp3,mp4,wav,ogg,webm,mov,sqlite,db,parquet,npy,bin,dat,gpg,pem,key,p12,pfx,jks}';

const left = matcher([`**/${FOREIGN_FOLDERS}/**`, `**/${LOCKS}`, `**/${MADE}`, `**/${NO_TEXTS}`], {
  ...PATHS,
  nocase: true,
});

/**
 * Whether a file can be worth reading for somebody who plans a change: written by people and as text, as far as its path tells.
 * Lock files, copies of others' code, and what tools make are not.
 */
export const isReadable = (path: string): boolean => !left(path);
