import type { Value } from './documents.ts';

const POWERS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A Kubernetes quantity (`500m`, `10Gi`, `1e3`) as a number; undefined when it is none. */
export function quantity(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value >= 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const [, digits, suffix] = /^(\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)([A-Za-z]{0,2})$/.exec(value) ?? [];
  const power = POWERS[suffix ?? '-'];
  return digits === undefined || power === undefined ? undefined : Number(digits) * power;
}

/** The repository of an image, without tag and digest, as the container runtime understands it. */
export function imageRepository(image: string): string {
  const [name = ''] = image.trim().split('@', 1);
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  const repository = colon < 0 ? name : name.slice(0, colon);
  const [first = ''] = repository.split('/', 1);
  // A first part without dot, port or `localhost` is a user of Docker Hub, and no user is the library.
  const isHost = repository.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  const rest = isHost ? repository.slice(first.length + 1) : repository;
  const host = isHost && first !== 'index.docker.io' ? first : 'docker.io';
  return `${host}/${host === 'docker.io' && !rest.includes('/') ? 'library/' : ''}${rest}`;
}
