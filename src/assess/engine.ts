/** Name and version written into every assessment. The version is checked against the package by a test. */
export const ENGINE: { readonly name: string; readonly version: string } = {
  name: 'social-productivity',
  version: '0.1.0',
};
