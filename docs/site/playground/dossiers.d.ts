/** Every dossier of the repository, by file name; the build of the site writes this module. */
declare module 'virtual:dossiers' {
  type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

  export const dossiers: Readonly<Record<string, Json>>;
}
