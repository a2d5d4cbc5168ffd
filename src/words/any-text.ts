/** The shape of some words, with any text in their places. */
export type AnyText<T> = T extends string
  ? string
  : T extends () => Promise<infer Later>
    ? () => Promise<AnyText<Later>>
    : T extends (...given: never[]) => unknown
      ? T
      : { readonly [Key in keyof T]: AnyText<T[Key]> };
