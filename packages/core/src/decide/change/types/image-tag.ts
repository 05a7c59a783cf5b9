import { z } from 'zod';
import { isMapping, valueAt, type YamlEdit, type YamlPath } from '../../../text/yaml-value.ts';
import { type ChangeFault, defineChange, path } from '../change-type.ts';
import { containerOf, pathAsCode, stepsOf, WORKLOADS } from '../place.ts';
import { move, revert, rollout, shown } from '../words.ts';

/** The repository of an image, and whether it is pinned; undefined for what is none. */
function readImage(image: unknown): { repository: string; isPinned: boolean } | undefined {
  if (typeof image !== 'string' || !/^[A-Za-z0-9][\w.:/@-]{0,500}$/.test(image)) return undefined;
  const [name = '', digest] = image.split('@');
  // A colon before the last slash is that of a port.
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  return { repository: colon < 0 ? name : name.slice(0, colon), isPinned: digest !== undefined };
}

const tag = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, 'is no tag of an image')
  .refine((text) => text !== 'latest', 'is `latest`, which is another image tomorrow: name a version');
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'is no digest: sha256: and 64 hex digits');

interface Wanted {
  tag?: string | undefined;
  digest?: string | undefined;
}

/** Another version of the same image: the repository that it comes from is never changed. */
export const imageTag = defineChange({
  about: 'Run another tag or digest of the same image.',
  example: { target: { kind: 'Deployment', name: 'api' }, values: { tag: '2.3.2' } },
  values: z
    .strictObject({ tag: tag.optional(), digest: digest.optional(), path })
    .refine((values) => values.tag !== undefined || values.digest !== undefined, {
      message: 'needs tag or digest',
      path: ['tag'],
    }),
  kinds: [...WORKLOADS, 'Pod'],
  touches: { kinds: ['**.containers.*.image', '**.initContainers.*.image'], path: ['', 'tag', 'digest'] },
  draft(place, { path: given, ...wanted }, request) {
    const own = given === undefined ? containerOf(place, request) : undefined;
    if (own && 'fault' in own) return own;
    const at: YamlPath = own ? [...own.at, 'image'] : stepsOf(given!, place.value);
    const before = valueAt(place.value, at);
    const found = isMapping(before) ? inParts(at, before, wanted) : inOne(at, before, wanted);
    if ('fault' in found) return { ...found, fault: `${place.called}: ${pathAsCode(at)} ${found.fault}` };
    if (given !== undefined && !/(?:image|tag|version|digest)$/i.test(String(at.at(-1))))
      return { fault: `${place.called}: ${pathAsCode(at)} is not called like an image: image, tag.` };
    if (found.length === 0) return { fault: `${place.called} runs that version already.`, unchanged: true };
    const version = wanted.tag ?? wanted.digest!.slice(0, 19);
    return {
      edits: found,
      title: `Run ${version} of ${own ? `${own.name} in ` : ''}${place.title}`,
      change: found.map(
        (edit) =>
          `${pathAsCode(edit.path)} of ${place.called} ${move(valueAt(place.value, edit.path), 'value' in edit ? edit.value : undefined)}.`,
      ),
      impact: ['Another version of the program runs; whatever that version changes comes with it.', rollout(place)],
      rollback: [revert('the version is'), 'What the new version did to data stays; read its release notes first.'],
    };
  },
});

/** `image: {repository, tag, digest}` of Helm. Charts prefer the digest, so a tag alone would change nothing beside one. */
function inParts(at: YamlPath, before: Readonly<Record<string, unknown>>, wanted: Wanted): YamlEdit[] | ChangeFault {
  if (isPinned(before['tag'])) return inOne([...at, 'tag'], before['tag'], wanted);
  if (wanted.digest === undefined && typeof before['digest'] === 'string' && before['digest'] !== '') return PINNED;
  return (['tag', 'digest'] as const).flatMap((key): YamlEdit[] => {
    const value = wanted[key];
    return value === undefined || before[key] === value ? [] : [{ op: 'set', path: [...at, key], value }];
  });
}

const PINNED: ChangeFault = { fault: 'is pinned by a digest: give the new `digest` as well.' };

function inOne(at: YamlPath, before: unknown, { tag: now, digest: pin }: Wanted): YamlEdit[] | ChangeFault {
  const key = String(at.at(-1));
  if (/digest$/i.test(key) && typeof before === 'string')
    return pin === undefined || now !== undefined
      ? { fault: 'is a digest: give `digest` alone.' }
      : put(at, before, pin);
  if (/(?:tag|version)$/i.test(key) && isPinned(before))
    return now === undefined || pin === undefined
      ? { fault: 'is a tag with a digest: give both `tag` and `digest`.' }
      : put(at, before, `${now}@${pin}`);
  // A number, `tag: 1.9`, is how a person wrote a version without quotes.
  if (/(?:tag|version)$/i.test(key) && (typeof before === 'string' || typeof before === 'number'))
    return now === undefined || pin !== undefined ? { fault: 'is a tag: give `tag` alone.' } : put(at, before, now);
  const image = readImage(before);
  if (!image) return { fault: `is ${shown(before)} and no image.` };
  if (image.isPinned && pin === undefined) return PINNED;
  return put(
    at,
    before,
    `${image.repository}${now === undefined ? '' : `:${now}`}${pin === undefined ? '' : `@${pin}`}`,
  );
}

const isPinned = (tag: unknown): boolean => typeof tag === 'string' && tag.includes('@');

const put = (path: YamlPath, before: unknown, value: string): YamlEdit[] =>
  before === value ? [] : [{ op: 'set', path, value }];
