import { BlockList, isIP } from 'node:net';

// Every range that is not the public internet (IANA special-purpose registries, read 2026-11): this host, private,
// carrier-grade NAT, loopback, link-local with the clouds' metadata, protocol assignments, documentation, benchmarks,
// multicast and reserved.
const REFUSED_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * Whether an IP address belongs to the public internet (E6). Of IPv6 only global unicast (2000::/3) counts, without
 * documentation, Teredo, ORCHID and 6to4; an address that carries an IPv4 one is judged by that. No address is `false`.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 4) return !refused().check(bare, 'ipv4');
  if (family !== 6) return false;
  const embedded = embeddedV4(bare);
  if (embedded !== undefined) return isPublicAddress(embedded);
  const groups = groupsOf(bare);
  const [first = 0, second = 0] = groups;
  if ((first & 0xe000) !== 0x2000) return false;
  if (first === 0x2001 && second < 0x0200) return false;
  if (first === 0x2001 && second === 0x0db8) return false;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

function refused(): BlockList {
  const list = new BlockList();
  for (const [net, bits] of REFUSED_V4) list.addSubnet(net, bits, 'ipv4');
  return list;
}

/** The IPv4 address inside `::ffff:a.b.c.d` (mapped), `::a.b.c.d` and `64:ff9b::a.b.c.d` (translated). */
function embeddedV4(address: string): string | undefined {
  const groups = groupsOf(address);
  const [a, b, ...middle] = groups.slice(0, 6);
  const zeros = (numbers: readonly (number | undefined)[]) => numbers.every((number) => number === 0);
  const mapped = zeros([a, b, ...middle.slice(0, 3)]) && (middle[3] === 0xffff || middle[3] === 0);
  const translated = a === 0x64 && b === 0xff9b && zeros(middle);
  if (!mapped && !translated) return undefined;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight numbers of an IPv6 address that `isIP` accepted. */
function groupsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [, before = '', ...bytes] = dotted ?? [];
  const [w = 0, x = 0, y = 0, z = 0] = bytes.map(Number);
  const text = dotted ? `${before}${((w << 8) | x).toString(16)}:${((y << 8) | z).toString(16)}` : address;
  const [head = '', tail] = text.split('::');
  const parse = (part: string): number[] =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16));
  const [left, right] = [parse(head), parse(tail ?? '')];
  return tail === undefined
    ? left
    : [...left, ...Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0), ...right];
}
