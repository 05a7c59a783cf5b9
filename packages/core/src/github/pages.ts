/** The largest page that GitHub gives. */
export const PAGE = 100;

/**
 * Every item of a paged list, first page first, at most `limit`, each once: between two pages items move, and then come
 * twice (FT14). `page` is asked until it gives less than a full page.
 */
export async function everyPage<T>(
  page: (number: number) => Promise<readonly T[]>,
  id: (item: T) => unknown,
  limit: number,
): Promise<T[]> {
  const found = new Map<unknown, T>();
  for (let number = 1; found.size < limit; number++) {
    const items = await page(number);
    for (const item of items) found.set(id(item), item);
    if (items.length < PAGE) break;
  }
  return [...found.values()].slice(0, limit);
}
