/** An effect is a record with a `kind`; what each kind holds stands in its file in effects/ (design: one shelf). */
export interface Effect {
  kind: string;
}
