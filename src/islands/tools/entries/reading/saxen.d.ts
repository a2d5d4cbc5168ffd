declare module 'saxen' {
  export class Parser {
    on(
      name: 'openTag',
      handler: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(name: 'closeTag', handler: (name: string) => void): this;
    on(name: 'text', handler: (value: string, decode: (text: string) => string) => void): this;
    on(name: 'cdata', handler: (value: string) => void): this;
    on(name: 'error', handler: (error: Error) => void): this;
    parse(xml: string): void;
    write(xml: string): this;
    end(): void;
  }
}
