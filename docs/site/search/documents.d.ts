/** Every page of the site, put into the script when the site is built. */
declare module 'virtual:documents' {
  export const documents: readonly {
    readonly address: string;
    readonly part: string;
    readonly title: string;
    readonly headings: string;
    readonly text: string;
    readonly lead: string;
  }[];
}
