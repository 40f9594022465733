/** How a link reads from its cause or source (`forward`) and from its other end; `{event}` is the other event. */
export interface LinkWords {
  readonly forward: string;
  readonly inverse: string;
}

/** The closed list of link types. A new type starts here; the compiler then asks for its rule, words and colour. */
export interface LinkTypeWords {
  readonly proposes: LinkWords;
  readonly 'calls-for': LinkWords;
  readonly 'leads-to': LinkWords;
  readonly adopts: LinkWords;
  readonly implements: LinkWords;
  readonly commemorates: LinkWords;
  readonly continues: LinkWords;
  readonly plans: LinkWords;
  readonly replaces: LinkWords;
  readonly 'part-of': LinkWords;
  readonly mentions: LinkWords;
  readonly related: LinkWords;
}
