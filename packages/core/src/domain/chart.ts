/** A chart as data: whoever shows it draws it (decide/charts.ts), so no text of another can become part of a drawing. */
export type Chart =
  | {
      kind: 'bars';
      title: string;
      /** What the numbers are: `issues`. */
      unit: string;
      labels: readonly string[];
      /** As many as labels. */
      bars: readonly number[];
      /** Drawn as a line over the bars; as many. */
      line?: readonly number[];
    }
  | { kind: 'pie'; title: string; slices: readonly { label: string; value: number }[] };
